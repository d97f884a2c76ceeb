import { describe, expect, it } from 'vitest';
import { inOrder, waysFrom } from '../../../src/model/pathway.ts';
import { pathwayStep } from '../../../src/schemas/pathway.ts';
import * as good from '../schemas/good-entries.ts';

const entry = (id: string, fields: object) => ({ id, data: pathwayStep.parse(fields) });
const steps = inOrder([
  entry('call-now', { ...good.action, order: 30, then: 'second' }),
  entry('start', good.question),
  entry('second', { ...good.question, order: 20 }),
]);

it('steps stand by their order', () => {
  expect(steps.map(({ id }) => id)).toEqual(['start', 'second', 'call-now']);
});

describe('the ways from', () => {
  const [question, , action] = steps;

  it('a question are its answers', () => {
    expect(waysFrom(question!)).toEqual([
      { to: 'call-now', answer: 'Yes' },
      { to: 'call-later', answer: 'No' },
    ]);
  });

  it('an action are what follows it, or none', () => {
    expect(waysFrom(action!)).toEqual([{ to: 'second' }]);
    expect(waysFrom(inOrder([entry('end', good.action)])[0]!)).toEqual([]);
  });
});
