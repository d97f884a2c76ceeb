import { expect, it } from 'vitest';
import { wrongDaysIn } from '../../../../src/checks/facts/days-in-words.ts';
import { add, after, expectRefusal, refuge, swap } from '../edits.ts';

const today = '2026-06-03';

it.each([
  ['It began on 31 June 2026.', '31 June 2026', /in no calendar/],
  ['It is on 30 February each year.', '30 February', /in no calendar/],
  ['Come on 29 February 2027.', '29 February 2027', /in no calendar/],
  ['Come on 0 May.', '0 May', /in no calendar/],
  ['The 31st of April is too late.', '31st of April', /in no calendar/],
  ['It ran from 31/09/2025.', '31/09/2025', /write the day, then the month/],
  ['It ran from 09/31/2025.', '09/31/2025', /write the day, then the month/],
  ['Come on Monday 3 June 2026.', 'Monday 3 June 2026', /3 June 2026 is a Wednesday/],
  ['Come on Fri, 3rd June 2026.', 'Fri, 3rd June 2026', /is a Wednesday/],
  ['It is a crime since 7 June 2032.', 'since 7 June 2032', /still to come/],
  ['Since July 2026 you can ask.', 'Since July 2026', /still to come/],
])('what “%s” says cannot be', (text, typed, why) => {
  const [found, ...others] = wrongDaysIn(text, today);
  expect(others).toEqual([]);
  expect(found?.typed).toContain(typed);
  expect(found?.why).toMatch(why);
});

it.each([
  'Come on Wednesday 3 June 2026, or on Thursday the 4th of June 2026.',
  'The week is from Monday 1 to Sunday 7 June 2026.',
  'It is on 29 February in a leap year, and was on 29 February 2024.',
  'Since 5 April 2023 it is a crime. Since May 2026 you can ask.',
  'It starts on 7 June 2032.',
  'You may ask for section 31. March on, or in May 40 people did.',
  'It was on 03/06/2026. Version 1.2.2026 is out.',
])('and what “%s” says can', (text) => {
  expect(wrongDaysIn(text, today)).toEqual([]);
});

it('a day in the words of a page is told at its line', () => {
  expectRefusal(refuge, add('It began on 31 June 2026.'), /31 June 2026” is in no calendar/);
});

const law = 'pages/understand/index.mdx';
const ends = (words: string) => add(`This is the law in ${words}. It is not legal advice.`);

it.each([
  ['another country', ends('England, Wales and Scotland on 1 May 2026'), /write England, or/],
  ['another day', ends('England and Wales on 2 May 2026'), /describesLawOn says 1 May 2026/],
  ['another year', ends('England on 1 May 2025'), /describesLawOn says 1 May 2026/],
])('a page whose law is of %s is refused', (_, edit, message) => {
  expectRefusal(law, edit, message);
});

it('the day of the law stands at the top too', () => {
  expectRefusal(refuge, ends('England on 1 May 2026'), /at the top too, as describesLawOn/);
});

it('where both agree, nothing is said', () => {
  expect(after({ [law]: ends('England and Wales on 1 May 2026') }).wrong).toEqual([]);
  const both = (text: string) =>
    ends('England on 2 June 2026')(
      String(swap('describesLawOn: 2026-05-01', 'describesLawOn: 2026-06-02')(text)),
    );
  expect(after({ [law]: both }).wrong).toEqual([]);
});
