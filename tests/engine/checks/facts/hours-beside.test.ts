import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, helpline, refuge, swap, type Edit } from '../edits.ts';

const always = 'contacts/day-and-night-line.yaml';
const young = 'contacts/young-voices.yaml';
const note = (words: string): Edit =>
  swap('hours: { kind: always }', `hours: { kind: always, note: "${words}" }`);

describe('day and night of a line that closes', () => {
  it.each([
    'Call the Merrowdale Helpline day and night.',
    'Call <Phone id="merrowdale-helpline" />. It never closes.',
    'Call <Phone id="merrowdale-helpline" />. The line is always staffed.',
    'Call <Phone id="merrowdale-helpline" /> round-the-clock.',
    'The Merrowdale helpline answers round the clock.',
    'You can call the Merrowdale helpline whenever you like, day or night.',
    'Anyone can call our Merrowdale helpline at any hour.',
  ])('is told in “%s”', (words) => {
    expectRefusal(refuge, add(words), /"merrowdale-helpline" does not answer at any hour/);
  });

  it.each([
    'Call the Day and Night Line at any hour.',
    'It answers day and night.',
    'Call <Phone id="merrowdale-helpline" />. They may watch you day and night.',
    'There is the Merrowdale Helpline, and there are lines for any hour.',
  ])('is not in “%s”', (words) => {
    expect(after({ [refuge]: add(words) }).wrong).toEqual([]);
  });
});

it('a line that is there day and night at weekends alone may be closed', () => {
  const at = 'contacts/merrowdale-counselling.yaml';
  const hours = swap('Most evenings, and some Saturdays.', 'Day and night at weekends.');
  const ask = add('Call <Phone id="merrowdale-counselling" />. When it is closed, write.');
  expect(after({ [at]: hours, [refuge]: ask }).wrong).toEqual([]);
  const words = swap('Most evenings, and some Saturdays.', 'Day and night.');
  expect(after({ [at]: words, [refuge]: ask }).wrong).toEqual([
    expect.stringMatching(/never closes/),
  ]);
});

describe('a contact does not speak against itself', () => {
  it.each<[string, string, Edit]>([
    ['open on some days alone', always, note('On weekdays only.')],
    ['closed at weekends', always, note('Not at weekends.')],
    ['open from one time to another', always, note('From 9am to 5pm.')],
    ['shut on one day of the year', always, note('The line shuts at Christmas.')],
    ['never closed', helpline, swap('The line is closed for lunch.', 'It is open 24 hours.')],
    ['called so', helpline, swap('"Merrowdale Helpline"', '"Merrowdale 24 Hour Helpline"')],
    [
      'never closed, and closed',
      'contacts/merrowdale-counselling.yaml',
      swap('Most evenings, and some Saturdays.', 'Day and night, but closed on bank holidays.'),
    ],
    ['by text at any hour', helpline, swap('cost: ordinary', 'cost: ordinary\nanyHour: [text]')],
    ['by chat at any hour', young, swap('cost: free', 'cost: free\nanyHour: [chat]')],
  ])('%s', (_, file, edit) => {
    expectRefusal(file, edit, /does not agree|cannot be said here|there is no text here/);
  });

  it.each<[string, string, Edit]>([
    ['slower at times', always, note('You may wait longer at night.')],
    [
      'of another line',
      helpline,
      swap('The line is closed for lunch.', 'In an emergency, call 999 at any hour.'),
    ],
    ['open on holidays too', always, note('It is open on bank holidays too.')],
    ['with a key to press', always, note('Press 2 for the day team.')],
    [
      'never closed, and not closed',
      'contacts/merrowdale-counselling.yaml',
      swap('Most evenings, and some Saturdays.', 'Day and night: it never closes.'),
    ],
    ['there by text at any hour', young, swap('cost: free', 'cost: free\nanyHour: [text]')],
  ])('%s, it says nothing else', (_, file, edit) => {
    expect(after({ [file]: edit }).wrong).toEqual([]);
  });
});
