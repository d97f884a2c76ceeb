import { addressOf } from '../entries/collections.ts';
import { wordsOf } from '../search/query/words.ts';
import { pages as enginePages } from '../text/en-GB.ts';
import { nearest } from '../lib/suggest.ts';
import type { Problem, RawEntry } from './content-files.ts';

const mostPagesOfAPhrase = 2;

type Fields = { page?: unknown; phrases?: unknown; first?: unknown };
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = ({ data }: RawEntry) => (data ?? {}) as Fields;

function missingPages(asked: RawEntry[], paths: string[]): Problem[] {
  return asked.flatMap((entry) => {
    const { page } = fieldsOf(entry);
    if (typeof page !== 'string' || paths.includes(page)) return [];
    const message = `there is no page "${page}". Did you mean "${nearest(page, paths)}"?`;
    return [{ file: entry.file, line: entry.lineOf(['page']), message }];
  });
}

function repeatedPhrases(asked: RawEntry[]): Problem[] {
  const uses = asked.flatMap((entry) => {
    return listOf(fieldsOf(entry).phrases).map((phrase, index) => ({
      entry,
      index,
      words: wordsOf(String(phrase)).join(' '),
    }));
  });
  return [...Map.groupBy(uses, ({ words }) => words)].flatMap(([words, group]) => {
    const files = new Set(group.map(({ entry }) => entry.file));
    if (files.size === group.length && group.length <= mostPagesOfAPhrase) return [];
    const { entry, index } = group.at(-1)!;
    const message = `the phrase "${words}" stands ${group.length} times: once for a page, and for ${mostPagesOfAPhrase} pages at most`;
    return [{ file: entry.file, line: entry.lineOf(['phrases', index]), message }];
  });
}

/** A phrase cannot come before all others for two pages, nor for none. */
function unclearFirsts(asked: RawEntry[]): Problem[] {
  const uses = asked.flatMap((entry) =>
    listOf(fieldsOf(entry).first).map((phrase, index) => ({
      entry,
      index,
      words: wordsOf(String(phrase)).join(' '),
    })),
  );
  return [...Map.groupBy(uses, ({ words }) => words)].flatMap(([words, group]) => {
    const { entry, index } = group.at(-1)!;
    const problem = (message: string) => [
      { file: entry.file, line: entry.lineOf(['first', index]), message },
    ];
    if (group.length > 1) return problem(`"${words}" can come first for one page alone`);
    if (fieldsOf(entry).page === undefined) return problem(`"${words}" comes first for no page`);
    return [];
  });
}

/** Phrases that lead to no page, or that search could not learn from because they stand too often. */
export function askedProblems(entries: RawEntry[]): Problem[] {
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const paths = [
    ...Object.values(enginePages).map(({ path }) => path),
    ...of('pages').map(({ id }) => addressOf('pages', id)),
    ...of('campaigns').map(({ id }) => addressOf('campaigns', id)),
  ];
  const asked = of('asked');
  return [...missingPages(asked, paths), ...repeatedPhrases(asked), ...unclearFirsts(asked)];
}
