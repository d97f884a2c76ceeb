import type { RawEntry } from './content-files.ts';

/** What stands for a name, a number or another fact when words are counted: one word of one syllable. */
export const neutralWord = 'Name';

/** Each character but the line breaks made a space, so that offsets and lines stay as they were. */
export const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Names of Acts and regulations, with their year: "the Care Act 2014", "the Housing Act". */
const lawName =
  /(?<!\w)(?!(?:The|This|That|An|Each|One|Any|Under|Read|See|Is|In|If)\s)[A-Z][\w’'-]*(?:,?\s+(?:(?:of|and|for|the|to|in)\s+)*\(?[A-Z][\w’'-]*\)?)*\s+(?:Act|Regulations)(?:\s+[12]\d{3})?(?!\w)/g;

const asPattern = (name: string) =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');

/** The names of services, contacts and of who runs them, with and without what stands in brackets after them. */
export function knownNames(entries: RawEntry[]): string[] {
  const names = entries
    .filter(({ collection }) => collection === 'services' || collection === 'contacts')
    .flatMap(({ data }) => {
      const { name, provider } = (data ?? {}) as { name?: unknown; provider?: unknown };
      return [name, provider].filter((value) => typeof value === 'string');
    });
  return [...new Set(names.flatMap((name) => [name, name.replace(/\s+\([^)]*\)$/, '')]))];
}

/** The names as one pattern, the longest first. */
export function namePattern(entries: RawEntry[]): RegExp {
  const names = knownNames(entries).toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\w-])(?:${names.map(asPattern).join('|') || '(?!)'})(?![\\w-])`, 'g');
}

/** A text with each name of a service, a contact or a law put as one neutral word. Line breaks stay. */
export function withoutNames(text: string, names: RegExp): string {
  const neutral = (name: string) => neutralWord + name.replace(/[^\n]/g, '');
  return text.replace(names, neutral).replace(lawName, neutral);
}
