import { expect, it } from 'vitest';
import { examplesOf } from '../../../../src/search/training/examples.ts';
import { factsOf } from '../../invented-facts.ts';

const pages = [{ path: '/pets/', title: 'Pets', summary: 'Who minds them.' }];
const asked = (page: string | undefined, ...phrases: string[]) => ({ page, phrases });
const wordsFor = (list: ReturnType<typeof asked>[], shown: string[] = []) => {
  const { entries } = factsOf({
    asked: Object.fromEntries(list.map((one, place) => [place, one])),
  });
  return examplesOf(entries, pages, [], new Set(shown)).map(({ words, page }) => [
    words.join(','),
    page,
  ]);
};

it.each(['danger', 'calm'])('takes nothing from what is said with %s on any matter', (how) => {
  const said = { ...asked(undefined, 'he has a knife'), [how]: true };
  expect(wordsFor([said])).toEqual(wordsFor([]));
});

it('takes phrases, titles and summaries, as words and pairs; what no page answers comes after all pages', () => {
  expect(wordsFor([asked('/pets/', 'Dog minder'), asked(undefined, 'bin day')])).toEqual([
    ['dog,minder,dog minder', 0],
    ['bin,day,bin day', 1],
    ['pets', 0],
    ['who,minds,them,who minds,minds them', 0],
  ]);
});

it('reads a slip as the word that is meant, not a word of a page, nor one that begins with another letter', () => {
  const phrases = ['kennels', 'kennels', 'kennels', 'kenels', 'fennels', 'kennel'];
  const first = wordsFor([asked('/pets/', ...phrases)], ['kennel']).slice(0, 6);
  expect(first.map(([words]) => words)).toEqual([
    'kennels',
    'kennels',
    'kennels',
    'kennels',
    'fennels',
    'kennel',
  ]);
});
