import { leftovers, plainAcronyms } from '../../text/words-not-to-use-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { isAllowed } from './exceptions.ts';
import { withNamesAs, type Names } from './name-finder.ts';
import { knownNames, namesIn } from './names.ts';
import { exactPlaceIn } from '../places/place-like.ts';
import { findHours } from './hours-like.ts';
import { findNumbers } from './number-like.ts';
import { findPeople } from './people.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** Where an acronym stands: which piece, and how far into it. */
type Spot = { acronym: string; piece: number; index: number };

/** Letters with dots between them, without the dots: offsets stay. */
const withoutDots = (text: string) =>
  text.replace(/(?<![\w.])(?:[A-Z]\.){2,}(?:[A-Z](?!\w))?/g, (dotted) =>
    dotted.replaceAll('.', '').padEnd(dotted.length),
  );

/** Most texts have no two capitals side by side. */
const mayHoldAcronym = /[A-Z]\.?[A-Z]/;

const acronymsIn = (text: string) =>
  [...withoutDots(text).matchAll(/(?<![\w.])([A-Z]{2,})s?(?!\w)/g)].map(
    ({ 1: acronym, index }) => ({
      acronym: acronym!,
      index,
    }),
  );

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

type Words = { byTerm: Map<string, string[]>; isName: Set<string> };
const known = new WeakMap<Site, Words>();

/** The acronyms that each term of the glossary explains, and those that are names of services. */
function wordsOf(site: Site): Words {
  const before = known.get(site);
  if (before) return before;
  const byTerm = new Map(
    site.entries.glossary.map(({ id, data }) => [
      id,
      acronymsIn(`${data.name} ${data.longName ?? ''}`).map(({ acronym }) => acronym),
    ]),
  );
  // What a service calls itself first of all, such as ABCD in "ABCD Helpline", is its name; so is Abcd as one texts it.
  const names = knownNames(site).flatMap((name) =>
    /\s/.test(name) ? (name.match(/^[A-Z]+\b/) ?? []) : [name.toUpperCase()],
  );
  const words = { byTerm, isName: new Set<string>(names) };
  known.set(site, words);
  return words;
}

const isShort = ({ given }: Piece['named'][number]) => 'short' in given;

/** Acronyms of the terms that stand in a piece, in full or in short. */
const byTerms = ({ named }: Piece, piece: number, { byTerm }: Words, short: boolean): Spot[] =>
  named
    .filter((one) => one.name === 'Term' && isShort(one) === short)
    .flatMap(({ given, index }) =>
      (byTerm.get(given['id'] ?? '') ?? []).map((acronym) => ({ acronym, piece, index })),
    );

/** Acronyms in brackets behind their words. Most texts have no bracket, and looking for the words takes time. */
const inBrackets = (text: string) =>
  text.includes('(') ? [...text.matchAll(/[\p{L}']+\s+\(([A-Z]{2,})s?\)/gu)] : [];

const explained = (piece: Piece, place: number, words: Words): Spot[] => [
  ...byTerms(piece, place, words, false),
  ...inBrackets(piece.text).map(({ 1: acronym, index }) => ({
    acronym: acronym!,
    piece: place,
    index,
  })),
];

function used(piece: Piece, place: number, words: Words, names: Names): Spot[] {
  const short = byTerms(piece, place, words, true);
  if (!mayHoldAcronym.test(piece.text)) return short;
  // A form such as AB(CD) has a name that stands for no words.
  const withoutForms = piece.text.replace(/\b[A-Z]+\([A-Z]+\)/g, blank);
  const typed = withNamesAs(withoutForms, names, (name) => (/\s/.test(name) ? blank(name) : name));
  return [...short, ...acronymsIn(typed).map((one) => ({ ...one, piece: place }))].toSorted(
    (a, b) => a.index - b.index,
  );
}

/** What a text goes to, such as a word before “to 85258”, is typed as it stands. */
const isToBeTyped = /\b(?:text|texts|texting|send|sends|type)\s+(?:the\s+words?\s+)?["“']?$/i;

/** Whether letters are a part of a number, a name or a place, which other rules tell of: one slip is told once. */
function isPartOfOther({ text }: Piece, { index }: Spot): boolean {
  const place = exactPlaceIn(text);
  const others = [
    ...findNumbers(text, new Set()),
    ...findPeople(text),
    ...findHours(text),
    ...(place ? [{ typed: place, index: text.indexOf(place) }] : []),
  ];
  return (
    isToBeTyped.test(text.slice(0, index)) ||
    others.some((one) => one.index <= index && index < one.index + one.typed.length)
  );
}

const isNotAfter = (a: Spot, b: Spot) =>
  a.piece < b.piece || (a.piece === b.piece && a.index <= b.index);

export const acronyms: Rule = {
  name: 'acronyms',
  why: 'Letters that nobody has explained shut out the person who needs the page most.',
  scope: 'entry',
  *check(entry, site) {
    if (!entry.body) return;
    const pieces = piecesOf(entry).filter(({ isProse, kind }) => isProse && kind !== 'foreign');
    const words = wordsOf(site);
    // A term that is not there is told as such.
    if (
      pieces.some(({ named }) =>
        named.some(({ name, given }) => name === 'Term' && !words.byTerm.has(given['id'] ?? '')),
      )
    )
      return;
    const told = pieces.flatMap((piece, place) => explained(piece, place, words));
    const firsts = new Map<string, Spot>();
    for (const spot of pieces.flatMap((piece, place) => used(piece, place, words, namesIn(site))))
      if (!firsts.has(spot.acronym)) firsts.set(spot.acronym, spot);
    for (const spot of firsts.values()) {
      const { acronym } = spot;
      const [term] = [...words.byTerm].find(([, held]) => held.includes(acronym)) ?? [];
      // A note to oneself is told as such.
      if (leftovers.some((pattern) => pattern.test(acronym))) continue;
      if (
        acronym in plainAcronyms ||
        (!term && words.isName.has(acronym)) ||
        isAllowed(site, entry, acronym)
      )
        continue;
      if (told.some((one) => one.acronym === acronym && isNotAfter(one, spot))) continue;
      if (isPartOfOther(pieces[spot.piece]!, spot)) continue;
      const advice = term ? `write <Term id="${term}" />` : `write its words, then (${acronym})`;
      yield wrongAt(
        entry,
        pieces[spot.piece]!.line(spot.index),
        `${acronym} is not explained yet: ${advice}`,
      );
    }
  },
};
