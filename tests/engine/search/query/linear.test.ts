import { expect, it } from 'vitest';
import { linearFeatures, linearScore, packLinear } from '../../../../src/search/query/linear.ts';
import { learnLogistic } from '../../../../src/search/training/logistic.ts';

it('takes words, pairs of them and stems as features, each once', () => {
  expect(linearFeatures(['hits', 'hits', 'me'])).toEqual([
    'hits',
    'me',
    'hits hits',
    'hits me',
    '~hits',
    '~me',
  ]);
});

it('scores words as before once it was packed and read again', () => {
  const weights = new Map([
    ['knife', 2],
    ['law', -1.4],
    ['knife law', 30],
  ]);
  const score = linearScore(packLinear({ bias: -1, weights }));
  expect(score([])).toBe(-1);
  expect(score(['knife'])).toBeCloseTo(1);
  expect(score(['law', 'knife'])).toBeCloseTo(-0.4);
  // A weight is held within what one character can say.
  expect(score(['knife', 'law'])).toBeCloseTo(-1 + 2 - 1.4 + 6);
});

it('learns which words tell, the same from the same examples', () => {
  const example = (text: string, isTrue: boolean) => ({
    words: text.split(' '),
    isTrue,
    cost: 1,
  });
  const examples = Array.from({ length: 20 }, () => [
    example('he has a knife', true),
    example('a knife now', true),
    example('has a dog', false),
    example('a dog now', false),
  ]).flat();
  const model = learnLogistic(examples);
  const score = linearScore(packLinear(model));
  expect(score(['knife'])).toBeGreaterThan(score(['dog']));
  expect(learnLogistic(examples)).toEqual(model);
});
