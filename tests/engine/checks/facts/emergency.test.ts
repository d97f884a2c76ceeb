import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, swap, type Edit } from '../edits.ts';

const emergency = 'contacts/emergency-999.yaml';

describe('the emergency contact', () => {
  it.each<[string, string, Edit, RegExp]>([
    ['has another number', emergency, swap('"999"', '"998"'), /its phone must be "999"/],
    ['has a long number', emergency, swap('"999"', '"01632 960 999"'), /its phone must be "999"/],
    ['has no number', emergency, swap('phone: "999"\n', ''), /its phone must be "999"/],
    [
      'has hours',
      emergency,
      swap('hours: { kind: always }', 'hours: { kind: unknown }'),
      /its hours must be/,
    ],
    ['costs something', emergency, swap('cost: free', 'cost: unknown'), /a call to 999 is free/],
    [
      'is dialled before another',
      emergency,
      swap('cost: free', 'cost: free\nprefix: true'),
      /its phone must be "999"/,
    ],
  ])('%s', (_, file, edit, message) => {
    const { wrong } = after({ [file]: edit });
    expect(wrong[0]).toMatch(message);
    expect(wrong[0]).toMatch(new RegExp(`^${file}:`));
  });

  it.each<[string, string, Edit, RegExp]>([
    [
      'with another key',
      'services/silent-call.yaml',
      swap('Press 55', 'Press 56'),
      /“press 56”: in a silent call to 999 one presses 55/,
    ],
    [
      'without its key',
      'services/silent-call.yaml',
      (text) => text.replace(/.*[Pp]ress 55.*\n/, '').replace('"press 55", ', ''),
      /must say to press 55/,
    ],
    [
      'with another key in a page',
      'pages/emergency.mdx',
      add('Call 999. If you cannot speak, press 5.'),
      /“press 5”: in a silent call/,
    ],
  ])('is not called in silence %s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('is another contact', () => {
    const { wrong } = after({
      'area.yaml': swap('emergency: emergency-999', 'emergency: family-line'),
    });
    expect(wrong.join('\n')).toMatch(
      /area\.yaml:\d+ .*"family-line" is not 999: write emergency-999/,
    );
  });
});
