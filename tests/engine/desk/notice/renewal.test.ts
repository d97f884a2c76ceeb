import { describe, expect, it } from 'vitest';
import { renewedBy } from '../../../../src/desk/notice/renewal.ts';
import { notice } from '../../../../src/schemas/notice.ts';
import * as good from '../../schemas/good-entries.ts';

const before = { id: 'before', data: notice.parse(good.notice) };
const after = { from: '2026-06-05 10:00', until: '2026-06-06 10:00' };
const renews = (change: object, old: object = {}) =>
  renewedBy(notice.parse({ ...good.notice, ...after, ...change }), [
    { ...before, data: { ...before.data, ...old } },
  ])?.id;

describe('a new notice renews one', () => {
  it.each([
    ['with the same words', { instead: 'other-line', standsFor: undefined }],
    [
      'with the same words, written otherwise',
      { words: 'The line has a fault; nobody can answer!', instead: 'other-line' },
    ],
    ['with the same contact for the same', { words: 'The line is still out of order.' }],
    ['six days later', { from: '2026-06-11 10:00', until: '2026-06-12 10:00' }],
  ])('%s', (_, change) => {
    expect(renews(change)).toBe('before');
  });

  it('that was taken down, where it would end later', () => {
    const taken = { takenDown: '2026-06-03 19:00' };
    expect(renews({ from: '2026-06-03 19:05', until: '2026-06-05 09:01' }, taken)).toBe('before');
  });
});

describe('a new notice renews none', () => {
  it.each([
    [
      'with other words and another contact',
      { words: 'The office is closed.', instead: 'other-line' },
    ],
    ['with other words, of another line', { words: 'The office is closed.', standsFor: 'office' }],
    ['a week later', { from: '2026-06-12 09:00', until: '2026-06-13 09:00' }],
  ])('%s', (_, change) => {
    expect(renews(change)).toBeUndefined();
  });

  it('that puts right what was taken down, and ends no later', () => {
    const taken = { takenDown: '2026-06-03 19:00' };
    expect(renews({ from: '2026-06-03 19:05', until: '2026-06-05 09:00' }, taken)).toBeUndefined();
  });
});
