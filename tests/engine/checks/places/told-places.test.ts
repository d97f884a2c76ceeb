import { expect, it } from 'vitest';
import { add, after, expectRefusal, refuge, swap } from '../edits.ts';

it.each([
  'Meet at the war memorial.',
  'The refuge is next door.',
  'The three words are filled, count and soap.',
  'The words for the door are: filled / count / soap',
  'It is on the top floor of the library.',
  'The way in is round the back of the chip shop.',
  'The nearest station is Elmstow.',
  'Children go to Hillside School.',
  'You can walk to Elmstow beach.',
  'The taxi drops you at Asda.',
  'The house has a blue plaque.',
  'Title number MS123456.',
  'refuge mill lane',
])('a place to stay is told by “%s”', (words) => {
  expectRefusal(refuge, add(words), /tells a place/);
});

it.each([
  'Someone may meet you at a station.',
  'The nearest refuge is not always the safest.',
  'Children may go to a new school.',
  'You may have to walk to a bus.',
  'It comes down to three words: you are believed.',
  'A school can help. So can a library.',
])('and not by “%s”', (words) => {
  expect(after({ [refuge]: add(words) }).wrong).toEqual([]);
});

it.each(['refuge mill lane', 'refuge on mill lane'])(
  'nor does a service say “%s” of itself',
  (words) => {
    expectRefusal(
      'services/merrowdale-refuge.yaml',
      swap('It is a place to stay with a private address.', words),
      /tells a place/,
    );
  },
);
