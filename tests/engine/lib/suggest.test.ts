import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/lib/suggest.ts';

const known = ['county-helpline', 'housing-team', 'night-shelter', 'talk-line', 'text-line'];

describe('nearest', () => {
  it.each([
    ['a letter wrong', 'housing-tean', 'housing-team'],
    ['a letter too many', 'tallk-line', 'talk-line'],
    ['a letter missing', 'nigt-shelter', 'night-shelter'],
    ['two letters swapped', 'tetx-line', 'text-line'],
    ['part of the name', 'helpline', 'county-helpline'],
    ['more than the name', 'the-night-shelter', 'night-shelter'],
  ])('%s', (_, typed, expected) => {
    expect(nearest(typed, known)).toBe(expected);
  });

  it.each([
    ['a letter too many beats two letters wrong', 'tallk', ['walls', 'talk']],
    ['a letter missing beats two letters wrong', 'tlk', ['bok', 'talk']],
    [
      'a name with words added beats a like one',
      'talk-line-by-day',
      ['text-line-by-day', 'talk-line'],
    ],
  ])('%s', (_, typed, candidates) => {
    expect(nearest(typed, candidates)).toBe(candidates[1]);
  });

  it('does not depend on the order of the list', () => {
    expect(nearest('text-lime', known.toReversed())).toBe('text-line');
  });

  it('is nothing where nothing is known', () => {
    expect(nearest('helpline', [])).toBeUndefined();
  });
});
