import { wordsOf } from './words.ts';

/**
 * When typed words speak of danger. A rule is terms with spaces between them, and holds where all of its terms are
 * near the first, in any order. A term is a word (`petrol`), the start of one (`strang*`), its end (`*gun`), words in a row
 * (`on_the_stairs`) or, in capitals, a group of terms of which one is enough (`WEAPON`); a group may stand in a row too
 * (`OTHER_left`). After `=` it has to be all that was typed. Short and full forms are one: see `wordsOf`.
 */
export type DangerRules = {
  /** Small words that are left out of what was typed, so that a row of words is met with or without them. */
  fillers: string;
  /** Terms by the name of their group; a group is made of terms and of groups before it. */
  groups: Record<string, string>;
  /** Rules of danger to one's own life, one a line: they show the lines for that. */
  life: string;
  /** Rules that always show the panel. */
  urgent: string;
  /** Rules that show it, unless what was typed is calm. */
  dangerous: string;
  /** Rules that show that it is not about now: a question of law, of learning, of years ago. */
  calm: string;
  /** Terms of other languages, by language: each is enough. */
  languages: Record<string, string>;
};

/** The terms of a line, or the words of a list. */
export const partsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The rules of a list: for each its terms. */
export const rulesOf = (list: string): string[][] =>
  list
    .split('\n')
    .map(partsOf)
    .filter((terms) => terms.length > 0);

export const isGroup = (part: string): boolean => /^[A-Z]+$/.test(part);

/** A term with its words as they are read, without fillers. */
function readTerm(term: string, fillers: Set<string>): string {
  if (term.startsWith('=')) return `=${readTerm(term.slice(1), fillers)}`;
  const pieces: string[] = [];
  let plain: string[] = [];
  const readPlain = () => {
    pieces.push(...wordsOf(plain.join(' ')).filter((word) => !fillers.has(word)));
    plain = [];
  };
  for (const part of term.split('_')) {
    if (!isGroup(part) && !part.includes('*')) {
      plain.push(part);
      continue;
    }
    readPlain();
    const [start, end] = [part.startsWith('*') ? '*' : '', part.endsWith('*') ? '*' : ''];
    pieces.push(isGroup(part) ? part : start + wordsOf(part).join('') + end);
  }
  readPlain();
  return pieces.join('_');
}

const groupsIn = (term: string): string[] => term.replace(/^=/, '').split('_').filter(isGroup);

/** @throws where a term names a group that is not there, or a group holds more than words in a row or another group */
function lookOver(rules: DangerRules): void {
  const { groups, languages } = rules;
  for (const [name, list] of Object.entries(groups)) {
    const wrong = partsOf(list).find(
      (term) => !isGroup(term) && (term.startsWith('=') || groupsIn(term).length > 0),
    );
    if (wrong)
      throw new Error(`The group ${name} of danger holds ${wrong}. Write it into a rule instead.`);
  }
  const lists = [groups, languages].flatMap((all) => Object.values(all));
  const terms = [...lists, rules.life, rules.urgent, rules.dangerous, rules.calm].flatMap(partsOf);
  const missing = terms.flatMap(groupsIn).find((name) => !(name in groups));
  if (missing) throw new Error(`A rule of danger names the group ${missing}, which is not there.`);
}

/**
 * Rules with their words as `wordsOf` gives them, and looked over, so that a device has nothing to read but what is typed.
 * @throws where a term is made of nothing but fillers, or a group is not there or holds what it cannot
 */
export function readRules(rules: DangerRules): DangerRules {
  lookOver(rules);
  const fillers = new Set(partsOf(rules.fillers));
  const read = (line: string) =>
    partsOf(line)
      .map((term) => {
        const words = readTerm(term, fillers);
        if (words === '' || words === '=')
          throw new Error(`The term ${term} of danger is made of fillers alone. Take it out.`);
        return words;
      })
      .join(' ');
  const readList = (list: string) => list.split('\n').map(read).filter(Boolean).join('\n');
  const readAll = (lists: Record<string, string>) =>
    Object.fromEntries(Object.entries(lists).map(([name, terms]) => [name, read(terms)]));
  return {
    fillers: rules.fillers,
    groups: readAll(rules.groups),
    life: readList(rules.life),
    urgent: readList(rules.urgent),
    dangerous: readList(rules.dangerous),
    calm: readList(rules.calm),
    languages: readAll(rules.languages),
  };
}
