/** What search learns of danger beside its rules: from phrases that editors say are said in danger, and all others. */
import type { DataOf } from '../../entries/collections.ts';
import type { Heard } from '../query/danger.ts';
import type { Linear } from '../query/linear.ts';
import { wordsOf } from '../query/words.ts';
import { learnLogistic, type Labelled } from './logistic.ts';

/** How much worse it is to miss danger than to show a panel that is not needed. */
const missing = 6;
/** A phrase that only a rule holds for teaches less than one that an editor marked. */
const byRule = 1.5;

/** What is asked, whether or not it is said in danger. */
export type Said = Pick<DataOf<'asked'>, 'phrases' | 'danger' | 'calm'>;

/**
 * Learns from every phrase that is asked when words speak of danger.
 * @param hears the test by rules alone, which says of a phrase that nobody marked whether it is one of danger
 */
export function dangerModel(asked: Said[], hears: (typed: string) => Heard): Linear {
  const examples = asked.flatMap(({ phrases, danger = false, calm = false }) =>
    phrases.map((phrase): Labelled => {
      const isTrue = danger || (!calm && hears(phrase).danger !== 'none');
      return {
        words: wordsOf(phrase),
        isTrue,
        cost: danger ? missing : isTrue ? byRule : 1,
      };
    }),
  );
  return learnLogistic(examples);
}
