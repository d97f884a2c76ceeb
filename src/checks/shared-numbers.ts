import { digits } from '../lib/phone.ts';
import type { Problem, RawEntry } from './content-files.ts';
import type { KnownNumber } from './typed-numbers.ts';

type Held = { entry: RawEntry; path: string[]; number: string };

/** Every number that a contact holds, to call or to text. What is not in quotes is the schema's to refuse. */
function heldNumbers(entries: RawEntry[]): Held[] {
  return entries
    .filter(({ collection }) => collection === 'contacts')
    .flatMap((entry) => {
      const { phone, text } = (entry.data ?? {}) as { phone?: unknown; text?: unknown };
      const { number } = (text ?? {}) as { number?: unknown };
      return [
        { entry, path: ['phone'], number: phone },
        { entry, path: ['text', 'number'], number },
      ].filter((held): held is Held => typeof held.number === 'string' && held.number !== '');
    });
}

/** The numbers that the site knows, with the ids of their contacts. */
export const knownNumbers = (entries: RawEntry[]): KnownNumber[] =>
  heldNumbers(entries).map(({ entry, number }) => ({ id: entry.id, number }));

/** A short number such as 999 may be called on one contact and texted on another: those are two lines. */
const lineOfCall = ({ path, number }: Held) =>
  digits(number).length > 3 ? digits(number) : `${path[0]} ${digits(number)}`;

/** Numbers that two contacts hold, however they are spaced. */
export function sharedNumbers(entries: RawEntry[]): Problem[] {
  const held = heldNumbers(entries);
  return held.flatMap((one) => {
    const first = held.find((other) => lineOfCall(other) === lineOfCall(one))!;
    if (first.entry === one.entry) return [];
    const message = `${one.entry.id} repeats the number of ${first.entry.id}: a number lives once. Name that contact by its id`;
    return [{ file: one.entry.file, line: one.entry.lineOf(one.path), message }];
  });
}
