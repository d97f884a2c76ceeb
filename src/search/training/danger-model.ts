/** What search learns of danger beside its rules: from phrases that editors say are said in danger, and all others. */
import type { DataOf } from '../../entries/collections.ts';
import { dangerRules } from '../../text/danger-en-GB.ts';
import { dangerWords } from '../../text/danger-in-other-languages.ts';
import { dangerTest } from '../query/danger.ts';
import { readRules, type DangerRules } from '../query/danger-rules.ts';
import type { Linear } from '../query/linear.ts';
import { wordsOf } from '../query/words.ts';
import { learnLogistic, type Labelled } from './logistic.ts';

/** How much worse it is to miss danger than to show a panel that is not needed. */
const missing = 6;
/** A phrase that only a rule holds for teaches less than one that an editor marked. */
const byRule = 1.5;

/** The rules by which danger is heard, in every language, with their words as they are read. */
export const heardRules = (): DangerRules => readRules({ ...dangerRules, languages: dangerWords });

/** What is asked, whether or not it is said in danger. */
export type Said = Pick<DataOf<'asked'>, 'phrases' | 'danger'>;

/**
 * Learns from every phrase that is asked when words speak of danger. Of a phrase that nobody marked the rules alone say
 * whether it is one of danger.
 */
export function dangerModel(asked: Said[]): Linear {
  const hears = dangerTest(heardRules(), () => false);
  const examples = asked.flatMap(({ phrases, danger = false }) =>
    phrases.map((phrase): Labelled => {
      const isTrue = danger || hears(phrase).danger !== 'none';
      return {
        words: wordsOf(phrase),
        isTrue,
        cost: danger ? missing : isTrue ? byRule : 1,
      };
    }),
  );
  return learnLogistic(examples);
}
