import { endingsOfBodies, firstNames, lastNames, titlesOfPeople } from '../../text/people-en-GB.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { hostOf } from '../pages/web-address.ts';
import type { Site } from '../site.ts';
import { plainText } from './plain-text.ts';
import { isUnknownBeside, isWordOfBodies } from './unknown-names.ts';

const firsts = new Set(firstNames);
const lasts = new Set(lastNames);
const word = "(?:\\p{Lu}\\p{Ll}[\\p{L}']*|\\p{Lu}'\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}+)?";
/** One name or an initial, small words and initials between, and a last one. */
const shape = new RegExp(
  `^(?:${word}|\\p{Lu}\\.?)(?: (?:\\p{Lu}\\.?|van|von|der|de|del|la|al|bin|ibn))* ${word}$`,
  'u',
);
const titled = new RegExp(`^(?:${titlesOfPeople.join('|')})\\.? ${word}(?: ${word})*$`, 'u');
const endsAsBody = new RegExp(`(?:${endingsOfBodies.join('|')})$`, 'i');

/** The name without what stands behind it, with its first part first and capitals where people leave them out. */
function asName(value: string): string {
  const [name = '', behind] = plainText(value)
    .replace(/\s*\([^)]*\)$/, '')
    .split(/, */);
  const inOrder =
    behind && /^\p{Lu}[\p{L}.]*$/u.test(behind) && !name.includes(' ') ? `${behind} ${name}` : name;
  return /\p{Lu}|\b\p{Ll}\b/u.test(inOrder)
    ? inOrder
    : inOrder.replace(/(?<!\p{L})\p{Ll}/gu, (one) => one.toUpperCase());
}

/** The web sites of an entry. */
const hostsOf = ({ data }: AnyEntry) =>
  [('web' in data && data.web) || '', ('url' in data && data.url) || ''].map(hostOf);

/**
 * Whether who runs a service or wrote a paper is called as a person is. A body that is called so has a site of its name,
 * or a word that people do not have.
 * @param value the name as it was written
 */
export function isPersonAsBody(value: string, entry: AnyEntry, site: Site): boolean {
  const name = asName(value);
  const words = name.split(' ').filter((one) => one.length > 2 && /^\p{Lu}/u.test(one));
  if (words.some(isWordOfBodies)) return false;
  if (titled.test(name)) return true;
  if (!shape.test(name)) return false;
  const isItsSite = hostsOf(entry).some((host) =>
    words.every((one) => host.replaceAll('-', '').includes(one.toLowerCase().replace(/\W/g, ''))),
  );
  if (isItsSite) return false;
  const last = words.at(-1)!;
  if (firsts.has(words[0]!) || lasts.has(last)) return words.length > 1 || name.includes(' ');
  if (words.some((one) => endsAsBody.test(one))) return false;
  return words.every((one) => isUnknownBeside(one, site));
}
