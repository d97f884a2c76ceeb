import type { FirstData } from './data.ts';
import { dangerTest } from './danger.ts';
import { graver, type Danger } from './gravity.ts';
import { keepingLast } from './keeping.ts';
import { linearScore } from './linear.ts';
import { wordsOf } from './words.ts';

/**
 * The log odds of danger from which the panel is shown, of what is learned of words and, by this share, of the chance of
 * the page for emergencies; a chance below the least tells no more. A missing panel is worse than a needless one.
 */
const [alarming, shareOfPage, leastChance] = [-4, 0.6, 0.001];
/** Of more words than this counts what they tell on the whole: a long letter has some of every kind. */
const many = 10;

/** What hears danger in what was typed. */
export type Alarm = {
  /**
   * The gravest danger that is heard in any of what is given: by the rules, or by what is learned.
   * @param typed the words as they were typed, and as they are read
   * @param chance of the page for emergencies, from 0 to 1
   */
  heard(typed: string[], chance: number): Danger;
  /** Whether a rule of another language than English holds. */
  isOtherLanguage(typed: string): boolean;
};

/** Makes, from what is there first, what hears danger. */
export function alarmOf({ danger, alarm }: Pick<FirstData, 'danger' | 'alarm'>): Alarm {
  const hear = keepingLast(dangerTest(danger));
  const score = linearScore(alarm);
  const scoreOf = (words: string[]) =>
    alarm.bias + (score(words) - alarm.bias) * Math.min(1, many / words.length);
  return {
    heard: (typed, chance) => {
      const ofPage = shareOfPage * Math.log(chance + leastChance);
      const isLikely = (one: string) => scoreOf(wordsOf(one)) + ofPage > alarming;
      return typed
        .map((one) => {
          const { danger, isCalm } = hear(one);
          return danger === 'none' && !isCalm && isLikely(one) ? 'danger' : danger;
        })
        .reduce(graver);
    },
    isOtherLanguage: (typed) => hear(typed).isOtherLanguage,
  };
}
