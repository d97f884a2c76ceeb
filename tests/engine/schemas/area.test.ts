import { describe, expect, it } from 'vitest';
import { area } from '../../../src/schemas/area.ts';
import { area as good, refusals, without } from './good-entries.ts';

describe('an area', () => {
  it.each([
    'name',
    'council',
    'quietSummary',
    'siteUrl',
    'emergency',
    'helpline',
    'silentCall',
    'exit',
    'dataNamespace',
  ] as const)('needs %s', (field) => {
    expect(refusals(area, without(good, field))).toEqual([expect.stringContaining(`${field}: `)]);
  });

  it.each([
    ['a number for its helpline', { helpline: '01632 960 001' }, 'helpline: write an id'],
    ['no line that answers at any time', { anytime: [] }, 'anytime: '],
    [
      'a line that does not say whom it is for',
      { anytime: [{ contact: 'night-line' }] },
      'anytime.0.for: ',
    ],
    ['an address without https', { siteUrl: 'support.vale.example' }, 'siteUrl: write a full web'],
    ['an exit that runs a script', { exit: { ...good.exit, url: 'javascript:0' } }, 'exit.url: '],
    [
      'a security contact that is no address',
      { security: { contact: 'the web team', expires: '2027-01-01' } },
      'security.contact: write mailto:',
    ],
    ['an exit without a second way', { exit: without(good.exit, 'backupUrl') }, 'exit.backupUrl: '],
  ])('is refused with %s', (_, change, message) => {
    expect(refusals(area, { ...good, ...change })).toEqual([expect.stringContaining(message)]);
  });
});
