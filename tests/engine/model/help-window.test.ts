import { expect, it } from 'vitest';
import { helpWindow } from '../../../src/model/help-window.ts';
import { factsOf } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';

const { emergency, helpline, anytime, silentCall } = good.area;

const facts = (reviewBy: Record<string, string> = {}) =>
  factsOf({
    area: { area: good.area },
    contacts: Object.fromEntries(
      [emergency, helpline, ...anytime.map(({ contact }) => contact)].map((id) => [
        id,
        { ...good.contact, reviewBy: reviewBy[id] ?? '2026-12-01' },
      ]),
    ),
    services: {
      [silentCall]: { ...good.openService, reviewBy: reviewBy[silentCall] ?? '2026-12-01' },
    },
    shortAnswers: {
      b: { ...good.shortAnswer, question: 'Second?', order: 20 },
      a: {
        ...good.shortAnswer,
        question: 'First?',
        order: 10,
        reviewBy: reviewBy['a'] ?? '2026-12-01',
      },
    },
  });

it('puts the answers in their order', () => {
  expect(helpWindow(facts()).answers.map(({ question }) => question)).toEqual([
    'First?',
    'Second?',
  ]);
});

it.each([emergency, helpline, anytime[0]!.contact, silentCall, 'a'])(
  'holds no longer than %s',
  (id) => {
    expect(helpWindow(facts({ [id]: '2026-08-01' })).until).toBe('2026-08-01');
  },
);
