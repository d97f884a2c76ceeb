import { describe, expect, it } from 'vitest';
import { after, expectRefusal, helpline, swap } from '../edits.ts';

describe('a note beside hours', () => {
  const note = (words: string) => swap('The line is closed for lunch.', words);

  it.each([
    ['It is also open on Saturdays.', 'no such day'],
    ['It is open at weekends too.', 'no such day'],
    ['It answers 7 days a week.', 'no such day'],
    ['It is closed on Fridays.', 'a day that it calls closed'],
    ['It is open on bank holidays.', 'bankHolidays says closed'],
    ['It stays open until 8pm on Thursdays.', 'no such time'],
    ['The last call is taken at 18:30.', 'no such time'],
    ['It closes from 2pm to 3pm.', 'open then'],
    ['It never closes on Saturdays.', 'not open at any hour'],
    ['It does not close on bank holidays.', 'bankHolidays says closed'],
    ['It does not close until 8pm.', 'no such time'],
    ['Not at weekends is a myth: it is open every day.', 'no such day'],
  ])('“%s” says another thing', (words, why) => {
    expectRefusal(helpline, note(words), new RegExp(`hours, note: .*${why}`));
  });

  it.each([
    ...['It is closed on Sundays.', 'It opens at 9am.', 'It is open on weekdays only.'],
    ...['It is not open at weekends.', 'It does not answer at night.'],
  ])('“%s” is not said of a line that never closes', (words) => {
    expectRefusal(
      'contacts/crime-support-line.yaml',
      swap('At night you may wait longer.', words),
      /day and night|never closes/,
    );
  });

  it.each([
    'It is closed at weekends.',
    'It is closed on bank holidays.',
    'The last call is taken at 17:15.',
    'It closes for lunch from 12 to 1.',
    'On Wednesdays an answerphone takes calls from 9am to 10am.',
    'Lines may close early on Fridays.',
    'It is closed for training on the first Monday of the month.',
    'Monday is the busiest day.',
    'It never closes early.',
    'It is not open on bank holidays.',
    'It does not close until 5:30pm.',
  ])('“%s” may stand', (words) => {
    expect(after({ [helpline]: note(words) }).wrong).toEqual([]);
  });

  const always = (words: string) => swap('At night you may wait longer.', words);

  it.each([
    'It does not close on bank holidays.',
    'It never closes.',
    'It isn’t closed at night.',
    'Not at weekends is a myth: it is open every day.',
  ])('“%s” may stand beside a line that never closes', (words) => {
    expect(after({ 'contacts/crime-support-line.yaml': always(words) }).wrong).toEqual([]);
  });
});
