import { partsOf, rulesOf, type DangerRules } from './danger-rules.ts';
import { termFinder } from './danger-terms.ts';
import type { Danger } from './gravity.ts';
import { wordsOf } from './words.ts';

/** What was heard, and whether it was heard in another language than English. */
export type Heard = { danger: Danger; isOtherLanguage: boolean };

type Found = ReturnType<ReturnType<typeof termFinder>>;
type Holds = (found: Found) => boolean;

/** Words between which the terms of a rule speak of one thing: in a long letter all of them may stand somewhere. */
const near = 8;

const areNear = (found: Found, first: string, others: string[]): boolean =>
  found
    .get(first)!
    .some(([from]) =>
      others.every((term) => found.get(term)?.some(([start]) => Math.abs(start - from) <= near)),
    );

/** Makes the test whether one of a list of rules holds. Rules are found by their first term: most are never looked at. */
function anyRule(rules: string[][]): Holds {
  const byFirst = new Map<string, string[][]>();
  for (const [first = '', ...others] of rules)
    byFirst.set(first, [...(byFirst.get(first) ?? []), others]);
  return (found) =>
    [...found.keys()].some((first) =>
      (byFirst.get(first) ?? []).some((others) => areNear(found, first, others)),
    );
}

/**
 * Tells whether what was typed speaks of danger to life or body now, and of whose hand.
 * @param isLikely what was learned beside the rules: whether words are more likely of danger than not
 */
export type DangerTest = (typed: string, isLikely?: (words: string[]) => boolean) => Heard;

/**
 * Makes the test that shows the emergency panel.
 * @param rules with their words as they are read: see `readRules`
 * @throws where a rule names a group that is not there
 */
export function dangerTest(rules: DangerRules): DangerTest {
  const fillers = new Set(partsOf(rules.fillers));
  const otherLanguages = Object.values(rules.languages).flatMap(partsOf);
  const lists = [rules.life, rules.urgent, rules.dangerous, rules.calm].map(rulesOf);
  const find = termFinder(rules.groups, [...lists.flat(2), ...otherLanguages]);
  const [isLife, isUrgent, isDangerous, isCalm] = lists.map(anyRule) as [
    Holds,
    Holds,
    Holds,
    Holds,
  ];
  const isOtherLanguage = anyRule(otherLanguages.map((term) => [term]));
  return (typed, isLikely = () => false) => {
    const words = wordsOf(typed);
    const found = find(words.filter((word) => !fillers.has(word)));
    const isNow = isUrgent(found);
    const heard = (danger: Danger): Heard => ({ danger, isOtherLanguage: isForeign });
    const isForeign = isOtherLanguage(found);
    if (!isNow && isCalm(found)) return heard('none');
    if (isLife(found)) return heard('life');
    const isHeard = isNow || isDangerous(found) || isForeign || isLikely(words);
    return heard(isHeard ? 'danger' : 'none');
  };
}
