import type { AnyEntry } from '../../entries/entry.ts';
import { nationalDigits, shortNumbers } from '../facts/phone-kind.ts';
import { heldNumbers } from '../facts/held-numbers.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { findNumbers } from './number-like.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { fieldTextsOf, type FieldText } from './field-texts.ts';
import type { Text } from './texts.ts';

/** What is no prose: web addresses, and codes that a machine drew. */
const isMachineText = (value: string) =>
  (value.includes(':') && /^(?:https?|mailto):\S*$/.test(value)) ||
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);

/** A hashtag has no gaps: one is put where digits begin and end. */
const asWords = ({ path, text, ...one }: FieldText): FieldText => ({
  ...one,
  path,
  text: path.includes('hashtags') ? text.replace(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/g, ' ') : text,
});

const isItsHome = ({ collection }: AnyEntry, path: PropertyKey[]) =>
  collection === 'contacts' && ['phone', 'number'].includes(String(path.at(-1)));

/** Pieces that hold digits alone, such as cells side by side, which an eye reads as one number. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const isDigits = /^[\d\s().+-]+$/.test(piece.text);
    if (isDigits && isOpen) runs.at(-1)!.push(piece);
    else if (isDigits) runs.push([piece]);
    isOpen = isDigits;
  }
  return runs.filter((run) => run.length > 1 && /^\s*\(?(?:0|\+)/.test(run[0]!.text));
}

function wordsOf(entry: AnyEntry): Text[] {
  const fields = fieldTextsOf(entry)
    .filter(({ path, value }) => !isMachineText(value) && !isItsHome(entry, path))
    .map(asWords);
  const prose = piecesOf(entry).filter(({ isProse }) => isProse);
  const runs = runsOf(prose);
  const inRuns = new Set(runs.flat());
  const joined = runs.map((run) => ({
    text: run.map(({ text }) => text.trim()).join(' '),
    line: () => run[0]!.line(0),
  }));
  return [...fields, ...prose.filter((piece) => !inRuns.has(piece)), ...joined];
}

const knownDigits = new WeakMap<Site, ReadonlySet<string>>();

function known(site: Site): ReadonlySet<string> {
  const before = knownDigits.get(site);
  if (before) return before;
  const held = heldNumbers(site).map(({ number }) => nationalDigits(number).replace(/\D/g, ''));
  const short = Object.keys(shortNumbers);
  const digits = new Set([...held, ...short]);
  knownDigits.set(site, digits);
  return digits;
}

function advice(typed: string, site: Site): string {
  const owner = heldNumbers(site).find(
    ({ number }) => nationalDigits(number) === nationalDigits(typed),
  );
  return owner
    ? `write <Phone id="${owner.entry.id}" /> in prose, or "${owner.entry.id}" where an id is asked for`
    : 'add it to contacts/ with its source, then name it by id';
}

export const typedNumbers: Rule = {
  name: 'typed numbers',
  why: 'A number that stands twice goes wrong once: it lives in contacts/ with its source, and pages name it by id.',
  scope: 'entry',
  *check(entry, site) {
    const told = new Set<string>();
    for (const { text, line } of wordsOf(entry))
      for (const { typed, index } of findNumbers(text, known(site))) {
        const at = line(index);
        if (told.has(`${at} ${typed}`)) continue;
        told.add(`${at} ${typed}`);
        yield wrongAt(entry, at, `"${typed}" looks like a phone number: ${advice(typed, site)}`);
      }
  },
};
