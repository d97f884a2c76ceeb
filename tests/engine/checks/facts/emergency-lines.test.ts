import { expect, it } from 'vitest';
import { add, after, expectRefusal, helpline, refuge, swap } from '../edits.ts';

it.each(['five six', '5 5 5', '5', 'five'])(
  'nobody is told to press %s in a silent call',
  (key) => {
    expectRefusal(
      refuge,
      add(`On a silent call to 999, press ${key} when you are asked.`),
      /in a silent call to 999 one presses 55/,
    );
  },
);

it.each(['55', 'five five', 'double five', '5 5'])('but to press %s', (key) => {
  const { wrong } = after({
    [refuge]: add(`On a silent call to 999, press ${key} when you are asked.`),
  });
  expect(wrong).toEqual([]);
});

it('a helpline has a number of its own, and none for danger now', () => {
  const { wrong } = after({
    [helpline]: (text) => swap('"01632 960 101"', '"112"')(text)!.replace('ordinary', 'free'),
  });
  expect(wrong).toEqual([expect.stringMatching(/is called on 112, which is for danger now/)]);
});

it.each(['01632960101', '01632 960101 ', '0800157010'])(
  'a number that nobody can read aloud is refused: “%s”',
  (number) => {
    expectRefusal(helpline, swap('"01632 960 101"', `"${number}"`), /groups/);
  },
);
