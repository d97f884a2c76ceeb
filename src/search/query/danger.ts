import { partsOf, rulesOf, type DangerRules } from './danger-rules.ts';
import { termFinder } from './danger-terms.ts';
import type { Danger } from './gravity.ts';
import { wordsOf } from './words.ts';

/** What was heard; whether that was in another language than English; and whether it is calm, so that no more is heard. */
export type Heard = { danger: Danger; isOtherLanguage: boolean; isCalm: boolean };

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
 * Makes the test that shows the emergency panel.
 * @param rules with their words as they are read: see `readRules`
 * @returns whether what was typed speaks of danger to life or body now, and of whose hand
 */
export function dangerTest(rules: DangerRules): (typed: string) => Heard {
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
  const isForeign = anyRule(otherLanguages.map((term) => [term]));
  return (typed) => {
    const words = wordsOf(typed);
    const found = find(words.filter((word) => !fillers.has(word)));
    const [isNow, isOtherLanguage] = [isUrgent(found), isForeign(found)];
    const heard = (danger: Danger, isCalm = false): Heard => ({ danger, isOtherLanguage, isCalm });
    if (!isNow && isCalm(found)) return heard('none', true);
    if (isLife(found)) return heard('life');
    return heard(isNow || isDangerous(found) || isOtherLanguage ? 'danger' : 'none');
  };
}
