import { wrongAt, type Rule } from '../rule.ts';

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
