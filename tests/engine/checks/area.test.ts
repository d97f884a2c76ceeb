import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { areaProblems } from '../../../src/checks/area.ts';
import * as good from '../schemas/good-entries.ts';
import { foundBy } from './content-folder.ts';

const contact = (name: string, change: object) => ({
  [`contacts/${name}.yaml`]: stringify({ ...good.contact, hours: { kind: 'always' }, ...change }),
});
const area = (change: object) => ({ 'area.yaml': stringify({ ...good.area, ...change }) });

it('finds nothing where all lines can be called', () => {
  expect(foundBy(areaProblems)).toEqual([]);
});

describe('a line of the help strip', () => {
  it.each(['emergency', 'vale-helpline', 'night-line'])('needs a phone: %s', (id) => {
    expect(foundBy(areaProblems, contact(id, { phone: undefined }))).toEqual([
      expect.stringMatching(`^area.yaml:\\d+ "${id}" has no phone`),
    ]);
  });

  it.each(['emergency', 'vale-helpline', 'night-line'])('is no prefix: %s', (id) => {
    expect(foundBy(areaProblems, contact(id, { prefix: true }))).toEqual([
      expect.stringMatching(`^area.yaml:\\d+ "${id}" is only dialled before another number`),
    ]);
  });
});

it.each(['weekly', 'described', 'unknown'])('a line for any time is not %s', (kind) => {
  expect(foundBy(areaProblems, contact('night-line', { hours: { kind } }))).toEqual([
    expect.stringMatching(/^area\.yaml:\d+ "night-line" does not answer day and night/),
  ]);
});

it.each([
  ['an id that leads nowhere, which another check tells', area({ helpline: 'nobody' })],
  ['lines half written', area({ anytime: [null, 3], emergency: null })],
  ['an area that is empty', { 'area.yaml': '' }],
  ['no area at all', { 'area.yaml': undefined }],
])('passes over %s', (_, changed) => {
  expect(foundBy(areaProblems, changed)).toEqual([]);
});
