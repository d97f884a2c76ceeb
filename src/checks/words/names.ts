import type { Site } from '../site.ts';
import { neutralWord, type Piece } from './pieces.ts';
import { plainText } from './plain-text.ts';

/** Names of Acts and regulations, with their year: "the Care Act 2014", "the Housing Act". */
const lawName =
  /(?<!\w)(?!(?:The|This|That|An|Each|One|Any|Under|Read|See|Is|In|If)\s)[A-Z][\w'-]*(?:,?\s+(?:(?:of|and|for|the|to|in)\s+)*\(?[A-Z][\w'-]*\)?)*\s+(?:Act|Regulations)(?:\s+[12]\d{3})?(?!\w)/g;

const asPattern = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The names of services, contacts and of who runs them, with and without what stands in brackets after them. */
export function knownNames({ entries }: Site): string[] {
  const names = [
    ...entries.services.flatMap(({ data }) => [data.name, data.provider]),
    ...entries.contacts.map(({ data }) => data.name),
  ].flatMap((name) => (name === undefined ? [] : [plainText(name)]));
  return [...new Set(names.flatMap((name) => [name, name.replace(/\s+\([^)]*\)$/, '')]))];
}

/** Names as one pattern, the longest first. */
export function patternOfNames(given: readonly string[]): RegExp {
  const names = [...new Set(given.map(plainText))]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
  // Without a look at its first letter each name would be tried at each place of every text.
  const firsts = [...new Set(names.map((name) => asPattern([...name][0]!)))].join('|');
  return new RegExp(
    `(?<![\\w-])(?=${firsts || '(?!)'})(?:${names.map(asPattern).join('|') || '(?!)'})(?![\\w-])`,
    'g',
  );
}

const patterns = new WeakMap<Site, RegExp>();

/** The names of services, contacts and providers as one pattern. */
export function namePattern(site: Site): RegExp {
  const before = patterns.get(site);
  if (before) return before;
  const pattern = patternOfNames(knownNames(site));
  patterns.set(site, pattern);
  return pattern;
}

const isOfLaw = /Act|Regulations/;

/**
 * A text with each name of a service, a contact or a law put as one neutral word, of the same length so that offsets
 * stay.
 */
export function withoutNames(text: string, names: RegExp): string {
  const neutral = (name: string) => neutralWord.padEnd(name.length, ' ').slice(0, name.length);
  const unnamed = text.replace(names, neutral);
  return isOfLaw.test(unnamed) ? unnamed.replace(lawName, neutral) : unnamed;
}

const unnamedBefore = new WeakMap<Site, WeakMap<Piece, string>>();

/** The text of a piece without names: several rules read it so. */
export function unnamedTextOf(piece: Piece, site: Site): string {
  const ofSite = unnamedBefore.get(site) ?? new WeakMap<Piece, string>();
  unnamedBefore.set(site, ofSite);
  const text = ofSite.get(piece) ?? withoutNames(piece.text, namePattern(site));
  ofSite.set(piece, text);
  return text;
}
