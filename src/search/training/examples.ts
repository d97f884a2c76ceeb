/** What search learns from: the words that are known to be asked for each page. */
import { addressOf } from '../../entries/collections.ts';
import type { Entries } from '../../entries/read.ts';
import type { Place } from '../query/data.ts';
import { speller, wordsByLength } from '../query/spelling.ts';
import { pairsOf, wordsOf } from '../query/words.ts';
import type { Example } from './training.ts';

const mostPagesOfAHeading = 2;
/** A word that is asked so often is a word, however it is spelled. */
const often = 3;

/** A part of a built page that can be led to, and the words below its heading. */
export type BuiltSection = { id: string; title: string; line: string; words: string[] };

/** A page of the built site that search can lead to, and its visible words, each once. */
export type BuiltPage = {
  path: string;
  headings: string[];
  sections: BuiltSection[];
  words: string[];
};

/** The entries that tell what is asked. */
type Asked = Pick<Entries, 'asked' | 'pages' | 'campaigns'>;

/** What is known to be asked for each page: phrases, aliases, and what stands over it. */
function phrasesOf(entries: Asked, pages: Place[], built: BuiltPage[]): Example[] {
  const placeOf = new Map(pages.map(({ path }, index) => [path, index]));
  const asked = entries.asked.flatMap(({ data: { page, phrases, danger, calm } }) => {
    // What is said in danger, or calmly, on any matter teaches when to show the panel, and no page.
    if ((danger || calm) && page === undefined) return [];
    const index = page === undefined ? pages.length : placeOf.get(page);
    return index === undefined ? [] : phrases.map((phrase) => ({ phrase, page: index }));
  });
  const aliases = [...entries.pages, ...entries.campaigns].flatMap(({ collection, id, data }) => {
    const index = placeOf.get(addressOf(collection, id));
    return index === undefined ? [] : data.aliases.map((phrase) => ({ phrase, page: index }));
  });
  // A heading that stands on many pages, such as “What to do next”, tells of none.
  const uses = Map.groupBy(
    built.flatMap(({ headings: lines }) => lines),
    (line) => line,
  );
  const headings = built.flatMap(({ path, headings: lines }) => {
    const index = placeOf.get(path);
    const own = lines.filter((line) => uses.get(line)!.length <= mostPagesOfAHeading);
    return index === undefined ? [] : own.map((phrase) => ({ phrase, page: index }));
  });
  const titles = pages.flatMap(({ title, summary }, page) => [
    { phrase: title, page },
    { phrase: summary, page },
  ]);
  return [...asked, ...aliases, ...headings, ...titles]
    .map(({ phrase, page }) => ({ words: wordsOf(phrase), page }))
    .filter(({ words }) => words.length > 0);
}

/**
 * Reads slips as the words they stand for, as search reads what is typed. A word is no slip if it stands on a page, is
 * asked often, or begins with another letter than the word it is near.
 */
function withoutSlips(examples: Example[], shown: Set<string>): Example[] {
  const times = new Map<string, number>();
  for (const word of examples.flatMap(({ words }) => words))
    times.set(word, (times.get(word) ?? 0) + 1);
  const isWord = (word: string) => shown.has(word) || times.get(word)! >= often;
  const nearest = speller(
    [wordsByLength([...times.keys()].filter(isWord))],
    (word) => times.get(word) ?? 0,
  );
  const meant = new Map(
    [...times.keys()].map((word) => {
      const near = isWord(word) ? undefined : nearest(word);
      return [word, near?.[0] === word[0] ? near! : word];
    }),
  );
  return examples.map(({ words, page }) => ({
    words: words.map((word) => meant.get(word)!),
    page,
  }));
}

/**
 * What is asked for each page, as words and pairs of them.
 * @param shown words that stand on pages
 */
export function examplesOf(
  entries: Asked,
  pages: Place[],
  built: BuiltPage[],
  shown: Set<string>,
): Example[] {
  return withoutSlips(phrasesOf(entries, pages, built), shown).map(({ words, page }) => ({
    words: [...words, ...pairsOf(words)],
    page,
  }));
}
