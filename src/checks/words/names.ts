import type { Site } from '../site.ts';
import { neutralWord } from './pieces.ts';
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

const patterns = new WeakMap<Site, RegExp>();

/** The names as one pattern, the longest first. */
export function namePattern(site: Site): RegExp {
  const before = patterns.get(site);
  if (before) return before;
  const names = knownNames(site).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\w-])(?:${names.map(asPattern).join('|') || '(?!)'})(?![\\w-])`,
    'g',
  );
  patterns.set(site, pattern);
  return pattern;
}

/**
 * A text with each name of a service, a contact or a law put as one neutral word, of the same length so that offsets
 * stay.
 */
export function withoutNames(text: string, names: RegExp): string {
  const neutral = (name: string) => neutralWord.padEnd(name.length, ' ').slice(0, name.length);
  return text.replace(names, neutral).replace(lawName, neutral);
}
