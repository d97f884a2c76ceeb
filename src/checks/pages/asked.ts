import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { areAsCounted, wordsOf } from '../../search/query/words.ts';
import { wrongAt, type Rule } from '../rule.ts';

type Asked = Entry<'asked'>;

const mostPagesOfAPhrase = 2;

type Use = { entry: Asked; index: number };

/** Of more letters than this a phrase stands twice only where it was copied. */
const mostLetters = 30;

/**
 * The words of a phrase as search counts them. Most phrases stand so already, and making it takes time: long ones are
 * compared as they stand.
 */
const asCounted = (phrase: string) =>
  phrase.length > mostLetters ||
  (/^[a-z]+(?: [a-z]+)*$/.test(phrase) && areAsCounted(phrase.split(' ')))
    ? phrase
    : wordsOf(phrase).join(' ');

function usesOf(asked: readonly Asked[], list: 'phrases' | 'first'): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const entry of asked)
    for (const [index, phrase] of entry.data[list].entries()) {
      const words = asCounted(phrase);
      const group = uses.get(words);
      if (group) group.push({ entry, index });
      else uses.set(words, [{ entry, index }]);
    }
  return uses;
}

function* repeated(asked: readonly Asked[]): Iterable<Problem> {
  for (const [words, group] of usesOf(asked, 'phrases')) {
    if (group.length === 1) continue;
    const files = new Set(group.map(({ entry }) => entry.file));
    if (files.size === group.length && group.length <= mostPagesOfAPhrase) continue;
    const { entry, index } = group.at(-1)!;
    yield wrongAt(
      entry,
      ['phrases', index],
      `the phrase "${words}" stands ${group.length} times: once for a page, and for ${mostPagesOfAPhrase} pages at most`,
    );
  }
}

/** A phrase cannot come before all others for two pages, nor for none. */
function* unclearFirsts(asked: readonly Asked[]): Iterable<Problem> {
  for (const [words, group] of usesOf(asked, 'first')) {
    const { entry, index } = group.at(-1)!;
    if (group.length > 1)
      yield wrongAt(entry, ['first', index], `"${words}" can come first for one page alone`);
    else if (entry.data.page === undefined)
      yield wrongAt(entry, ['first', index], `"${words}" comes first for no page`);
  }
}

export const asked: Rule = {
  name: 'what people ask',
  why: 'Search learns from these phrases: one that stands too often, or leads nowhere, teaches it wrongly.',
  scope: 'site',
  *check({ entries }) {
    yield* repeated(entries.asked);
    yield* unclearFirsts(entries.asked);
  },
};

export const meanings: Rule = {
  name: 'one meaning a word',
  why: 'Search reads a word as one other: of two, it is left to the order of a file which.',
  scope: 'site',
  *check({ entries }) {
    const readAs = new Map<string, string>();
    for (const entry of entries.meanings)
      for (const [index, word] of entry.data.words.entries()) {
        const before = readAs.get(word);
        if (before === undefined) readAs.set(word, entry.id);
        else
          yield wrongAt(
            entry,
            ['words', index],
            before === entry.id
              ? `"${word}" stands here twice: keep one`
              : `"${word}" is read as "${before}" already: keep it under one of the two`,
          );
      }
  },
};
