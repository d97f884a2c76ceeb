import { wrongAt, type Rule } from '../rule.ts';
import { findHours } from './hours-like.ts';
import { unnamedTextOf } from './names.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** The fields of a contact in which hours live: its own, and those of ways that have no others. */
const homes = ['hours', 'bsl', 'chat', 'text', 'languages', 'relay', 'doubts'];
const isItsHome = ({ collection }: AnyEntry, { path = [] }: Piece) =>
  collection === 'contacts' && homes.includes(String(path[0]));

export const typedHours: Rule = {
  name: 'typed hours',
  why: 'Hours that stand twice go wrong once: they live in contacts/, and pages show them with <Hours />.',
  scope: 'entry',
  *check(entry, site) {
    // What a document is called is not ours to change.
    if (entry.collection === 'sources') return;
    for (const piece of piecesOf(entry).filter((one) => !isItsHome(entry, one)))
      for (const { typed, index } of findHours(unnamedTextOf(piece, site)))
        yield wrongAt(
          entry,
          piece.line(index),
          `“${typed}” is typed: hours stand in contacts/ alone. Write <Hours id="…" /> in a page; in a field say “in its hours”, or “day and night” of a line that never closes`,
        );
  },
};
