import type { Site } from '../site.ts';
import { namesOf, withNamesAs, type Names } from './name-finder.ts';
import { neutralWord, type Piece } from './pieces.ts';
import { plainText } from './plain-text.ts';

/** Names of Acts and regulations, with their year: "the Care Act 2014", "the Housing Act". */
const lawName =
  /(?<!\w)(?!(?:The|This|That|An|Each|One|Any|Under|Read|See|Is|In|If)\s)[A-Z][\w'-]*(?:,?\s+(?:(?:of|and|for|the|to|in)\s+)*\(?[A-Z][\w'-]*\)?)*\s+(?:Act|Regulations)(?:\s+[12]\d{3})?(?!\w)/g;

/** The names of services, contacts and of who runs them, with and without what stands in brackets after them. */
export function knownNames({ entries }: Site): string[] {
  const names = [
    ...entries.services.flatMap(({ data }) => [data.name, data.provider]),
    ...entries.contacts.map(({ data }) => data.name),
  ].flatMap((name) => (name === undefined ? [] : [plainText(name)]));
  return [...new Set(names.flatMap((name) => [name, name.replace(/\s+\([^)]*\)$/, '')]))];
}

const found = new WeakMap<Site, Names>();

/** The names of services, contacts and providers, to be looked for in texts. */
export function namesIn(site: Site): Names {
  const before = found.get(site);
  if (before) return before;
  const names = namesOf(knownNames(site));
  found.set(site, names);
  return names;
}

const isOfLaw = /Act|Regulations/;

/**
 * A text with each name of a service, a contact or a law put as one neutral word, of the same length so that offsets
 * stay.
 */
export function withoutNames(text: string, names: Names): string {
  const neutral = (name: string) => neutralWord.padEnd(name.length, ' ').slice(0, name.length);
  const unnamed = withNamesAs(text, names, neutral);
  return isOfLaw.test(unnamed) ? unnamed.replace(lawName, neutral) : unnamed;
}

const unnamedBefore = new WeakMap<Site, WeakMap<Piece, string>>();

/** The text of a piece without names: several rules read it so. */
export function unnamedTextOf(piece: Piece, site: Site): string {
  const ofSite = unnamedBefore.get(site) ?? new WeakMap<Piece, string>();
  unnamedBefore.set(site, ofSite);
  const text = ofSite.get(piece) ?? withoutNames(piece.text, namesIn(site));
  ofSite.set(piece, text);
  return text;
}
