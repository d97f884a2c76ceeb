/** What search learns of danger beside its rules: from phrases that editors say are said in danger, and all others. */
import type { RawEntry } from '../../checks/content-files.ts';
import type { Heard } from '../query/danger.ts';
import type { Linear } from '../query/linear.ts';
import { wordsOf } from '../query/words.ts';
import { learnLogistic, type Labelled } from './logistic.ts';
import { fieldsOf } from './examples.ts';

/** How much worse it is to miss danger than to show a panel that is not needed. */
const missing = 3;
/** A phrase that only a rule holds for teaches less than one that an editor marked. */
const byRule = 1.5;

/**
 * Learns from every phrase that is asked when words speak of danger.
 * @param hears the test by rules alone, which says of a phrase that nobody marked whether it is one of danger
 */
export function dangerModel(entries: RawEntry[], hears: (typed: string) => Heard): Linear {
  const asked = entries.filter(({ collection }) => collection === 'asked');
  const examples = asked.flatMap((entry): Labelled[] => {
    const { phrases = [], danger = false } = fieldsOf(entry);
    return phrases.map((phrase) => {
      const isTrue = danger || hears(String(phrase)).danger !== 'none';
      return {
        words: wordsOf(String(phrase)),
        isTrue,
        cost: danger ? missing : isTrue ? byRule : 1,
      };
    });
  });
  return learnLogistic(examples);
}
