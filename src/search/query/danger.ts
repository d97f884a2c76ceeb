import { wordsOf } from './words.ts';

/**
 * When typed words speak of danger. A rule is terms with spaces between them, and holds where each of its terms is
 * there, in any order. A term is a word (`petrol`), the start of one (`strang*`), words in a row (`on_the_stairs`) or,
 * in capitals, a group of terms of which one is enough (`WEAPON`). After `=` it has to be all that was typed.
 */
export type DangerRules = {
  /** Small words that are left out of what was typed, so that a row of words is met with or without them. */
  fillers: string;
  /** Terms by the name of their group. */
  groups: Record<string, string>;
  /** Rules that always show the panel, one a line. */
  urgent: string;
  /** Rules that show it, unless what was typed is calm. */
  dangerous: string;
  /** Rules that show that it is not about now: a question of law, of learning, of years ago. */
  calm: string;
};

/** What was typed, as one text of words with a space before and after each. */
type Test = (text: string) => boolean;

const parts = (text: string) => text.trim().split(/\s+/);

function termTest(term: string, groups: Map<string, Test>, fillers: Set<string>): Test {
  if (/^[A-Z]+$/.test(term)) {
    const group = groups.get(term);
    if (!group) throw new Error(`A rule of danger names the group ${term}, which is not there.`);
    return group;
  }
  if (term.startsWith('=')) {
    const test = termTest(term.slice(1), groups, fillers);
    return (text) => parts(text).every((word) => test(` ${word} `));
  }
  const row = ` ${without(fillers, term.split('_'))} `;
  if (!term.includes('*')) return (text) => text.includes(row);
  const pattern = new RegExp(row.replaceAll('* ', '\\S* '));
  // Looking for the first letters is quicker than the pattern, and nearly always enough to say no.
  const start = row.slice(0, row.indexOf('*'));
  return (text) => text.includes(start) && pattern.test(text);
}

const without = (fillers: Set<string>, words: string[]) =>
  words.filter((word) => !fillers.has(word)).join(' ');

const anyOf =
  (tests: Test[]): Test =>
  (text) =>
    tests.some((test) => test(text));

/**
 * Makes the test that shows the emergency panel.
 * @returns whether what was typed speaks of danger to life or body now; ranking plays no part in it
 * @throws where a rule names a group that is not there
 */
export function dangerTest(rules: DangerRules): (typed: string) => boolean {
  const fillers = new Set(parts(rules.fillers));
  const groups = new Map<string, Test>();
  for (const [name, terms] of Object.entries(rules.groups))
    groups.set(name, anyOf(parts(terms).map((term) => termTest(term, groups, fillers))));
  const ruleTest = (rule: string): Test => {
    const terms = parts(rule).map((term) => termTest(term, groups, fillers));
    return (text) => terms.every((test) => test(text));
  };
  const anyRule = (list: string) => anyOf(list.trim().split('\n').map(ruleTest));
  const isUrgent = anyRule(rules.urgent);
  const isDangerous = anyRule(rules.dangerous);
  const isCalm = anyRule(rules.calm);
  return (typed) => {
    const text = ` ${without(fillers, wordsOf(typed))} `;
    return isUrgent(text) || (isDangerous(text) && !isCalm(text));
  };
}
