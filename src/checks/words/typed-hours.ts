import { wrongAt, type Rule } from '../rule.ts';
import { findHours } from './hours-like.ts';
import { unnamedTextOf } from './names.ts';
import { piecesOf } from './pieces.ts';

export const typedHours: Rule = {
  name: 'typed hours',
  why: 'Hours that stand twice go wrong once: they live in contacts/, and pages show them with <Hours />.',
  scope: 'entry',
  *check(entry, site) {
    // A contact is where hours live; what a document is called is not ours to change.
    if (entry.collection === 'contacts' || entry.collection === 'sources') return;
    for (const piece of piecesOf(entry))
      for (const { typed, index } of findHours(unnamedTextOf(piece, site)))
        yield wrongAt(
          entry,
          piece.line(index),
          `“${typed}” is typed: hours stand in contacts/ alone. Write <Hours id="…" /> in a page; in a field say “in its hours”, or “day and night” of a line that never closes`,
        );
  },
};
