import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, helpline, refuge, swap, type Edit } from '../edits.ts';

const paid = '<Phone id="merrowdale-helpline" />';

describe('what the contact does not say', () => {
  it.each([
    'The Merrowdale helpline is free to call from any phone.',
    `Call ${paid}. It is free.`,
    `Calls to ${paid} are free.`,
    'You can ring the local helpline free of charge.',
    `Call ${paid} at any time in its hours. The call costs nothing.`,
    'The Merrowdale Helpline has a freephone number.',
  ])('“%s” is not free', (words) => {
    expectRefusal(refuge, add(words), /cannot be said of "merrowdale-helpline", whose cost is/);
  });

  it.each([
    'Calls to the Merrowdale helpline do not show on your bill.',
    `Call ${paid}. It does not appear on the bill.`,
    `Call ${paid}: the number is never shown on bills.`,
    'Nobody can see on the bill that you called the Merrowdale Helpline.',
    'The Merrowdale Helpline is hidden from phone bills.',
  ])('“%s” is on the bill', (words) => {
    expectRefusal(
      refuge,
      add(words),
      /cannot be said of "merrowdale-helpline": onBill says unknown/,
    );
  });

  it.each<[string, string, Edit, RegExp]>([
    ['a rate in a page', refuge, add('Calls cost 13p a minute.'), /“13p a minute” is typed/],
    ['a rate in pounds', refuge, add('It is £1.50 per call.'), /“£1\.50 per call” is typed/],
    [
      'a service of its line',
      'services/housing-help.yaml',
      swap('You can talk in a private room.', 'Calls to the centre are free.'),
      /“Calls to the centre are free” cannot be said/,
    ],
    [
      'a contact of itself',
      helpline,
      swap('A worker asks if it is safe to talk.', 'The line is free, and asks for no name.'),
      /“line is free” cannot be said/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

it.each([
  'Call <Phone id="emergency-999" />. The call is free.',
  'The Day and Night Line is free to call.',
  'The Merrowdale helpline gives free advice.',
  'Feel free to call the Merrowdale helpline.',
  'Help from the Merrowdale helpline is free.',
  `Call ${paid}. Support is free and private.`,
  `Call ${paid}. Ask if it shows on your bill.`,
  `Call ${paid}. We do not know if the call may not show on the bill.`,
  `You can call ${paid}, or the Day and Night Line, which is free to call.`,
  'It costs nothing to look. You are free to call it off.',
  'A bus costs £2 a day.',
])('takes “%s”', (words) => {
  expect(after({ [refuge]: add(words) }).wrong).toEqual([]);
});
