import { expect, it } from 'vitest';
import { linearScore, packLinear } from '../../../../src/search/query/linear.ts';
import { dangerModel, type Said } from '../../../../src/search/training/danger-model.ts';

const many = (phrase: string) => Array.from({ length: 20 }, (_, place) => `${phrase} ${place}`);
const knife = (typed: string) => ({
  danger: typed.includes('knife') ? ('danger' as const) : ('none' as const),
  isOtherLanguage: false,
  isCalm: false,
});
const scoreOf = (said: Said[]) => linearScore(packLinear(dangerModel(said, knife)));

it('learns danger from what editors mark and from what the rules hear', () => {
  const score = scoreOf([
    { phrases: many('cornered'), danger: true },
    { phrases: many('knife drawer') },
    { phrases: many('opening hours') },
  ]);
  expect(score(['cornered'])).toBeGreaterThan(0);
  expect(score(['knife'])).toBeGreaterThan(0);
  expect(score(['opening', 'hours'])).toBeLessThan(0);
});

it('learns no danger from what editors mark as calm, though the rules hear it', () => {
  const score = scoreOf([
    { phrases: many('cornered'), danger: true },
    { phrases: many('knife crime figures'), calm: true },
  ]);
  expect(score(['knife', 'crime', 'figures'])).toBeLessThan(0);
});
