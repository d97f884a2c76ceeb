import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { after, swap, type Edit } from '../edits.ts';

const right = {
  words: 'The line has a fault. Nobody can answer.',
  instead: 'day-and-night-line',
  standsFor: 'merrowdale-helpline',
  from: '2026-06-03 18:00',
  until: '2026-06-05 09:00',
  heardFrom: 'The manager of the line, by phone',
  heardOn: '2026-06-03',
};
const file = 'notices.yaml';
const put =
  (...all: object[]): Edit =>
  () =>
    stringify(
      Object.fromEntries(all.map((one, index) => [`notice-${index + 1}`, { ...right, ...one }])),
    );

const told = (edits: Record<string, Edit>) => after(edits);

describe('an urgent notice', () => {
  it.each([
    ['for one line', [{}]],
    ['for no line', [{ standsFor: undefined }]],
    ['right after another', [{}, { from: '2026-06-05 09:00', until: '2026-06-05 12:00' }]],
    [
      'once another was taken down',
      [{ takenDown: '2026-06-03 19:00' }, { from: '2026-06-03 19:05', until: '2026-06-04 09:00' }],
    ],
  ])('may stand %s', (_, all) => {
    expect(told({ [file]: put(...all) })).toEqual({ wrong: [], said: [] });
  });

  it.each<[string, object, RegExp]>([
    ['a number is typed', { words: 'Call 01632 960 103 today.' }, /looks like a phone number/],
    ['an alarm word', { words: 'The refuge is full.' }, /“refuge” would be seen in/],
    ['times are typed', { words: 'It opens at 9am on Monday.' }, /9am/],
    [
      'words too long',
      { words: `The line is ${'very '.repeat(40)}busy.` },
      /160 at most|a sentence of/,
    ],
    [
      'a contact that is not there',
      { instead: 'day-and-night' },
      /Did you mean "day-and-night-line"/,
    ],
    ['a contact of weak evidence', { instead: 'family-line' }, /was to be checked by 2026-01-31/],
    ['a prefix', { instead: 'relay-prefix' }, /has no number to call/],
    ['the emergency number', { instead: 'emergency-999' }, /is for danger now/],
    ['itself', { instead: 'merrowdale-helpline' }, /cannot stand for itself/],
    ['something for the emergency number', { standsFor: 'emergency-999' }, /stays on every page/],
    [
      'something for a line for any hour',
      { standsFor: 'crime-support-line' },
      /stays on every page/,
    ],
  ])('is refused with %s', (_, change, message) => {
    const { wrong } = told({ [file]: put(change) });
    expect(wrong[0]).toMatch(message);
    expect(wrong[0]).toMatch(/^notices\.yaml:\d+ {2}/);
  });

  it('is refused with a contact that somebody must still confirm', () => {
    const { wrong } = told({
      [file]: put({}),
      'contacts/day-and-night-line.yaml': swap(
        'doubts: []',
        'doubts: []\ntoConfirm:\n  - { by: service, what: "That this is the number" }',
      ),
    });
    expect(wrong).toEqual([expect.stringMatching(/"day-and-night-line" is not confirmed/)]);
  });

  it('is refused with the line of a place to stay', () => {
    const { wrong } = told({
      [file]: put({ instead: 'worker-advice' }),
      'services/worker-advice.yaml': swap('[worker-advice]', '[merrowdale-housing]'),
      'services/merrowdale-refuge.yaml': swap(
        '[merrowdale-helpline, day-and-night-line]',
        '[worker-advice]',
      ),
    });
    expect(wrong.join()).toContain('is the line of a place to stay');
  });

  it('is refused beside another that still stands', () => {
    const { wrong } = told({
      [file]: put({}, { from: '2026-06-05 08:59', until: '2026-06-05 12:00' }),
    });
    expect(wrong).toEqual([
      expect.stringMatching(/notice-2: from: "notice-1" stands until 9am on Friday 5 June/),
    ]);
  });

  it('is odd once it is over, and stops nothing, whomever it names', () => {
    const over = { from: '2026-06-01 09:00', until: '2026-06-02 09:00', instead: 'family-line' };
    const { wrong, said } = told({ [file]: put(over) });
    expect(wrong).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/notice-1 is over/)]);
  });
});
