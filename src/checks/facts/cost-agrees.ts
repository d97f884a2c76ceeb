import type { AnyEntry } from '../../entries/entry.ts';
import { sentencesOf } from '../../lib/readability.ts';
import {
  freeCallWords,
  itIsFree,
  offBillWords,
  ratesOfCalls,
  wordsOfDoubt,
} from '../../text/cost-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { piecesOf, type Piece } from '../words/pieces.ts';
import {
  besideField,
  contactsIn,
  contactsOf,
  contactsOfEntry,
  type Beside,
} from './hours-beside.ts';

const anyOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})`, 'i');
const isFree = anyOf(freeCallWords);
const itsFree = new RegExp(`^(?:${itIsFree.join('|')})\\b`, 'i');
const offBill = anyOf(offBillWords);
const rate = new RegExp(ratesOfCalls, 'i');
const doubted = new RegExp(`\\b(?:${wordsOfDoubt.join('|')})\\b`, 'i');
/** Without one of these no pattern can match: most texts hold none, and each is asked. */
const mayClaim = /\bfree|nothing|bill|\d ?p\b|pence|£/i;
const claims = anyOf([...freeCallWords, ...itIsFree, ...offBillWords]);

const ids = (contacts: Beside[]) => contacts.map((one) => `"${one!.id}"`).join(', ');

/** Why a sentence does not agree with the contacts that it speaks of; undefined where it does. */
function disagreement(text: string, named: Beside[]): string | undefined {
  if (named.length === 0 || named.includes(undefined)) return undefined;
  const [free] = text.match(isFree) ?? text.match(itsFree) ?? [];
  if (free && named.every((one) => one!.data.cost !== 'free'))
    return `“${free}” cannot be said of ${ids(named)}, whose cost is ${named[0]!.data.cost}. Put the words or the cost right`;
  const [off] = (!doubted.test(text) && text.match(offBill)) || [];
  if (off && named.every((one) => one!.data.onBill !== 'not-itemised'))
    return `“${off}” cannot be said of ${ids(named)}: onBill says ${named[0]!.data.onBill}. Put the words or onBill right`;
  return undefined;
}

/** The contacts that each sentence of a piece names, or else those that the one before it does. */
function saidIn(piece: Piece, own: Beside[], site: Site) {
  const sentences = sentencesOf(piece.text);
  let before = own;
  return sentences.map(({ text, index }, place) => {
    const end = sentences[place + 1]?.index ?? piece.text.length + 1;
    const tags = piece.named.filter((one) => one.index >= index && one.index < end);
    const here = [...contactsOf(tags, site), ...contactsIn(text, site)];
    if (here.length > 0) before = here;
    return { text, index, named: before };
  });
}

/** The contacts of which a field speaks. */
const ownOf = (entry: AnyEntry, { path }: Piece, site: Site): Beside[] =>
  entry.collection === 'contacts' || entry.collection === 'services'
    ? contactsOfEntry(entry, site).slice(0, 1)
    : path
      ? besideField(entry, [...path], site)
      : [];

export const costAgrees: Rule = {
  name: 'what is said of costs and bills',
  why: 'Someone with no credit, or whose bill is read by another, takes “free” and “not on the bill” at its word: only the contact says so.',
  scope: 'entry',
  *check(entry, site) {
    if (site.isUnread('area') || entry.collection === 'sources') return;
    for (const piece of piecesOf(entry)) {
      if (piece.kind === 'foreign' || !mayClaim.test(piece.text)) continue;
      const [typed] = piece.text.match(rate) ?? [];
      if (typed !== undefined)
        yield wrongAt(
          entry,
          piece.line(piece.text.indexOf(typed)),
          `“${typed}” is typed: what a call costs stands in contacts/ alone, as cost. Take it out`,
        );
      if (!claims.test(piece.text)) continue;
      for (const { text, index, named } of saidIn(piece, ownOf(entry, piece, site), site)) {
        const found = disagreement(text, named);
        if (found) yield wrongAt(entry, piece.line(index), found);
      }
    }
  },
};
