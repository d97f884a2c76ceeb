import { gzipSync } from 'node:zlib';
import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import { piecesOf } from '../words/pieces.ts';
import { addressesOf } from './addresses.ts';

/** Bytes of a page, gzipped at level 9, that come in one first flight; and those of a page that says it is large. */
const mostBytes = 14_000;
const mostBytesWhenLarge = 60_000;

/** What no page is without, gzipped: its frame, its style and its script. Measured on the lightest pages, rounded down. */
const leastFrame = 8_000;
/** The same on a page with a box or two, as most are. */
const usualFrame = 9_300;

const packed = (text: string) => gzipSync(text, { level: 9 }).length;

const isLarge = (entry: AnyEntry) =>
  entry.collection === 'pages' && (entry.data.isLarge || entry.data.isHandbook);

/** The words of an entry that its page shows, about as they are sent. */
function wordsOf(entry: AnyEntry): string {
  const fields = fieldsOf(entry).flatMap(({ value, marks }) =>
    marks.shown && typeof value === 'string' ? [value] : [],
  );
  const prose = piecesOf(entry).flatMap(({ isProse, text }) => (isProse ? [text] : []));
  return [...fields, ...prose].join('\n');
}

/** About how many bytes the page of an entry takes when it is packed, and how many it may. */
export const weightOf = (entry: AnyEntry): { bytes: number; most: number } => ({
  bytes: usualFrame + packed(wordsOf(entry)),
  most: isLarge(entry) ? mostBytesWhenLarge : mostBytes,
});

export const weight: Rule = {
  name: 'pages of one flight',
  why: 'A page of more than 14,000 bytes waits for a second flight: on a bad line that is the moment someone looks up.',
  scope: 'entry',
  *check(entry) {
    if (addressesOf(entry).length === 0) return;
    const most = isLarge(entry) ? mostBytesWhenLarge : mostBytes;
    const words = wordsOf(entry);
    // So few letters cannot outgrow it, and packing takes time.
    if (words.length < most - usualFrame) return;
    const bytes = packed(words);
    const advice = `a page may have ${most} bytes when it is packed, and its words alone take ${bytes} of them. Split it, or shorten it`;
    if (leastFrame + bytes > most)
      yield wrongAt(entry, 1, `this page outgrows its weight: ${advice}`);
    else if (usualFrame + bytes > most)
      yield oddAt(entry, 1, `this page may outgrow its weight: ${advice}`);
  },
};
