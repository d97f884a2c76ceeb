import type { Problem, RawEntry } from './content-files.ts';
import { lineAt, withoutComments } from './mdx.ts';
import { blank, knownNames, namePattern } from './names.ts';
import { isAllowed } from './prose.ts';

/** Acronyms that need no words: why. What the glossary explains never belongs here. */
const needNoWords: Record<string, string> = {
  UK: 'everyone says it',
  EU: 'everyone says it',
  UN: 'everyone says it',
  NHS: 'everyone says it',
  GP: 'the word people use for their doctor',
  LGBT: 'the word people use for themselves',
  HIV: 'the word people use',
  TV: 'the word people use',
  OK: 'the word people use',
  ID: 'the word people use',
  PIN: 'the word people use',
  SOS: 'what phones call it',
  GOV: 'the site is called GOV.UK',
  HM: 'stands in names of state bodies alone',
};

type Explained = { acronym: string; index: number };

const acronymsIn = (text: string) =>
  [...text.matchAll(/(?<![\w.])([A-Z]{2,})s?(?!\w)/g)].map((match) => ({
    acronym: match[1]!,
    index: match.index,
  }));

/** A body without its tags and without the addresses of links; offsets stay. */
const withoutTags = (body: string) => body.replace(/<[^>]*>|\]\([^)]*\)/g, blank);

/** The acronyms that each term of the glossary explains. */
function glossaryOf(entries: RawEntry[]): Map<string, string[]> {
  const terms = entries.filter(({ collection }) => collection === 'glossary');
  return new Map(
    terms.map(({ id, data }) => {
      const { name, longName } = (data ?? {}) as { name?: unknown; longName?: unknown };
      return [id, acronymsIn(`${name} ${longName}`).map(({ acronym }) => acronym)];
    }),
  );
}

/** Where a body explains acronyms: by a term in full, or as "words (ABC)". */
function explanations(body: string, glossary: Map<string, string[]>): Explained[] {
  const byTerm = [...body.matchAll(/<Term\b([^>]*?)\bid="([^"]*)"([^>]*)>/g)]
    .filter(([, before, , after]) => !/\bshort\b/.test(`${before} ${after}`))
    .flatMap(({ 2: id, index }) =>
      (glossary.get(id!) ?? []).map((acronym) => ({ acronym, index })),
    );
  const byWords = [...withoutTags(body).matchAll(/[\p{L}’']+\**\s+\(([A-Z]{2,})s?\)/gu)].map(
    (match) => ({
      acronym: match[1]!,
      index: match.index,
    }),
  );
  return [...byTerm, ...byWords];
}

/** Where a body prints acronyms: as typed, or by the short form of a term. */
function uses(body: string, names: RegExp, glossary: Map<string, string[]>): Explained[] {
  const short = [...body.matchAll(/<Term\b[^>]*\bid="([^"]*)"[^>]*>/g)]
    .filter(([tag]) => /\bshort\b/.test(tag))
    .flatMap(({ 1: id, index }) =>
      (glossary.get(id!) ?? []).map((acronym) => ({ acronym, index })),
    );
  const typed = withoutTags(body)
    // A form such as AB(CD) has a name that stands for no words.
    .replace(/\b[A-Z]+\([A-Z]+\)/g, blank)
    .replace(names, (name) => (/\s/.test(name) ? blank(name) : name));
  return [...short, ...acronymsIn(typed)].toSorted((a, b) => a.index - b.index);
}

/** Acronyms in the prose of pages and campaigns that a reader meets before their words. */
export function acronymProblems(entries: RawEntry[]): Problem[] {
  const names = namePattern(entries);
  const glossary = glossaryOf(entries);
  const termOf = (acronym: string) => [...glossary].find(([, held]) => held.includes(acronym))?.[0];
  // What a service calls itself first of all, such as ABCD in "ABCD Helpline", is its name; so is Abcd as one texts it.
  const isName = new Set(
    knownNames(entries).map((name) =>
      /\s/.test(name) ? name.match(/^[A-Z]+\b/)?.[0] : name.toUpperCase(),
    ),
  );
  return entries.flatMap((entry) => {
    const body = withoutComments(entry.body);
    const explained = explanations(body, glossary);
    const firstUses = Map.groupBy(uses(body, names, glossary), ({ acronym }) => acronym);
    return [...firstUses.values()].flatMap(([first]) => {
      const { acronym, index } = first!;
      const line = lineAt(body, index, entry.bodyLine);
      const term = termOf(acronym);
      if (acronym in needNoWords || (!term && isName.has(acronym))) return [];
      if (isAllowed(entry, line, acronym)) return [];
      if (explained.some((one) => one.acronym === acronym && one.index <= index)) return [];
      const advice = term ? `write <Term id="${term}" />` : `write its words, then (${acronym})`;
      return [{ file: entry.file, line, message: `${acronym} is not explained yet: ${advice}` }];
    });
  });
}
