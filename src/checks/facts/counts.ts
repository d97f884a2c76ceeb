import { wrongAt, type Rule } from '../rule.ts';
import { isAllowed } from '../words/exceptions.ts';
import { piecesOf } from '../words/pieces.ts';
import { findSmallCounts, smallCells } from './small-counts.ts';

/** Counts of people below this could point to a person. */
const smallest = 10;

/** A share counts nobody: 9 in 100 households. */
const isRate =
  /^(?:%|per cent|(?:in|of|out of) (?:every )?(?:\d|ten|a hundred|five|four|three)|per |times\b|£)/i;

export const counts: Rule = {
  name: 'small counts',
  why: 'A count so small points to a person, in a figure as in a bar that adds figures up.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.figures) {
      const { value, unit, isRoom } = entry.data;
      if (value < 0 || !Number.isFinite(value))
        yield wrongAt(
          entry,
          ['value'],
          `${entry.id}: value: ${value} cannot be counted: write the number that the source prints`,
        );
      else if (value > 0 && value < smallest && !isRoom && !isRate.test(unit))
        yield wrongAt(
          entry,
          ['value'],
          `${entry.id}: value: numbers under ${smallest} could point to a person: leave the figure out. If it says how much room there is, and counts nobody, write isRoom: true`,
        );
      else if (isRoom && value >= 1000)
        yield wrongAt(
          entry,
          ['isRoom'],
          `${entry.id}: room for ${value}? Take isRoom out of what counts people or calls`,
        );
    }
  },
};

export const countsInWords: Rule = {
  name: 'small counts in words',
  why: 'In a place of this size “two women died last year” tells who they were, however it is written.',
  scope: 'entry',
  *check(entry, site) {
    const inWords = piecesOf(entry).flatMap(({ text, line }) =>
      findSmallCounts(text).map(({ typed, index }) => ({ typed, line: line(index) })),
    );
    for (const { typed, line } of [...inWords, ...smallCells(entry)])
      if (!isAllowed(site, entry, typed))
        yield wrongAt(
          entry,
          line,
          `“${typed}” is a count so small that it could point to a person: take it out, or write “some” or “a few”`,
        );
  },
};
