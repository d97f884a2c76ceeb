import { digits, findPhoneLike } from '../lib/phone.ts';
import type { Problem } from './content-files.ts';

/** A number that the site knows, and the contact that holds it. */
export type KnownNumber = { id: string; number: string };

/** Where a number may stand: the number fields of a contact, and web addresses. */
const isItsHome = (file: string, line: string) =>
  (/contacts[/\\][^/\\]+\.yaml$/.test(file) &&
    /^\s*(phone|number):|text: *\{ *number:/.test(line)) ||
  /^\s*(-\s*)?(url|web|mapUrl): *['"]?https?:/.test(line);

const patterns = new WeakMap<KnownNumber[], RegExp>();

/**
 * The known numbers, however they are spaced. Three digits, such as 999 or 101, are names as much as numbers, and
 * prose may say them. A number that is part of a longer one, or of an id such as line-247, is not that number.
 */
function patternOf(numbers: KnownNumber[]): RegExp {
  const spaced = numbers
    .map(({ number }) => digits(number))
    .filter((number) => number.length > 3)
    .toSorted((a, b) => b.length - a.length)
    .map((number) => [...number].join('[\\s.()-]{0,2}'));
  const anyOf = spaced.length > 0 ? spaced.join('|') : '(?!)';
  return new RegExp(`(?<![\\w-])(?:${anyOf})(?!\\w|[.-]\\d)`, 'g');
}

function known(line: string, numbers: KnownNumber[]): string[] {
  if (!/\d(?:\D{0,2}\d){3}/.test(line)) return [];
  const pattern = patterns.get(numbers) ?? patternOf(numbers);
  patterns.set(numbers, pattern);
  return [...line.matchAll(pattern)].map(([typed]) => typed);
}

/** Phone numbers typed where only an id may stand, in one file. Numbers live in contacts alone. */
export function typedNumbers(file: string, text: string, numbers: KnownNumber[]): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    if (isItsHome(file, line)) return [];
    const finds = findPhoneLike(line).map(({ typed }) => typed.trim());
    const named = known(line, numbers);
    return [...new Set([...finds, ...named])]
      .filter((typed, _, list) => !list.some((other) => other !== typed && other.includes(typed)))
      .map((typed) => {
        const owner = numbers.find(({ number }) => digits(number) === digits(typed));
        const advice = owner
          ? `write <Phone id="${owner.id}" /> in prose, or "${owner.id}" where an id is asked for`
          : 'add it to contacts/ with its source, then name it by id';
        return {
          file,
          line: index + 1,
          message: `"${typed}" looks like a phone number: ${advice}`,
        };
      });
  });
}
