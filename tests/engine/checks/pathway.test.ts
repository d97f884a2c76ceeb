import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { pathwayProblems } from '../../../src/checks/pathway.ts';
import * as good from '../schemas/good-entries.ts';
import { foundBy, goodPage, mdx } from './content-folder.ts';

const ask = (...to: string[]) => ({
  ...good.question,
  answers: to.map((id) => ({ answer: 'Yes', means: 'It is so.', to: id })),
});
const steps = {
  start: ask('call-now', 'second'),
  'call-now': { ...good.action, then: 'second' },
  second: ask('call-later', 'call-later'),
  'call-later': good.action,
};
const page = { 'pages/professionals/refer.mdx': mdx(goodPage, '<Pathway />') };
const on = (changed: object = {}, files: Record<string, string | undefined> = page) =>
  foundBy(pathwayProblems, {
    'pathway.yaml': stringify({ ...steps, ...changed }),
    'timelines.yaml': stringify({ meeting: good.timeline }),
    ...files,
  });

it('finds nothing in a good pathway, nor where there is none', () => {
  expect(on()).toEqual([]);
  expect(foundBy(pathwayProblems)).toEqual([]);
});

describe('a step', () => {
  it.each([
    ['leads to a step', { second: ask('call-latr', 'call-later') }, 'Did you mean "call-later"?'],
    [
      'is gone on with at a step',
      { 'call-now': { ...good.action, then: 'thrid' } },
      'there is no step "thrid"',
    ],
    ['is led to', { alone: good.action }, 'alone: no answer leads to this step'],
    [
      'does not lead back',
      { second: ask('call-now', 'call-later') },
      'call-now: "second" leads back here: a pathway only goes forward',
    ],
    ['does not lead to itself', { second: ask('second', 'call-later') }, 'leads back here'],
    [
      'names lines that can be called',
      { 'call-later': { ...good.action, call: [{ contact: 'mute', when: 'Now' }] } },
      'contact "mute" has no phone',
    ],
    [
      'lists the sources of its statements',
      { 'call-later': { ...good.action, ready: [{ says: 'A thing.', source: 'other' }] } },
      'call-later: list the source "other" here too',
    ],
  ])('%s', (_, changed, advice) => {
    const found = on(changed, { ...page, 'contacts/mute.yaml': 'name: Mute\n' });
    expect(found).toContainEqual(expect.stringContaining(advice));
    expect(found).toContainEqual(expect.stringMatching(/^pathway\.yaml:\d+ /));
  });
});

it('a pathway starts with a question on the page of the pathway', () => {
  const { start, ...others } = steps;
  expect(on({ start: good.action })).toContainEqual(
    expect.stringContaining('the first question has the id "start"'),
  );
  expect(
    foundBy(pathwayProblems, { 'pathway.yaml': stringify({ first: start, ...others }) }),
  ).toContainEqual(expect.stringContaining('the first question has the id "start"'));
  expect(on({}, {})).toEqual([
    expect.stringContaining('needs the page pages/professionals/refer.mdx'),
  ]);
  expect(on({}, { 'pages/professionals/refer.mdx': mdx(goodPage, 'Words.') })).toHaveLength(1);
});

it('a timeline lists the sources of its statements', () => {
  const moments = [
    ...good.timeline.moments,
    { when: 'Later', what: [{ says: 'A thing.', source: 'other' }] },
  ];
  const found = on(
    {},
    { ...page, 'timelines.yaml': stringify({ meeting: { ...good.timeline, moments } }) },
  );
  expect(found).toEqual([expect.stringContaining('meeting: list the source "other" here too')]);
});
