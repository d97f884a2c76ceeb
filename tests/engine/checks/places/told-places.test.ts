import { expect, it } from 'vitest';
import { add, after, expectRefusal, refuge, swap, type Edit } from '../edits.ts';

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

const withTowns = (file: string, edit: Edit) =>
  after({ 'area.yaml': add('towns: [Merrowdale, Elmstow, Nether Elm]'), [file]: edit }).wrong;
const card = 'services/merrowdale-refuge.yaml';
const says = swap.bind(null, 'It is a place to stay with a private address.');

it.each([
  'We do not know if the house in Elmstow is still used.',
  'It is in a former vicarage in Nether Elm.',
  'Merton House, Elmstow.',
  'A home for families in Elmstow.',
  'It is not far from Elmstow.',
  'The Elmstow house has room for families.',
  'Come to the house behind St Luke’s and ring.',
])('a place to stay names no town of the area: “%s”', (words) => {
  expect(withTowns(card, says(words))).toEqual([expect.stringMatching(/tells a place/)]);
});

it.each([
  'It is for women from Elmstow and from anywhere else.',
  'It is for women from Elmstow, Nether Elm or anywhere else.',
  'Women who live in Elmstow can ask too.',
  'Elmstow Hospital can refer you.',
  'It is a place for anyone in Merrowdale.',
])('and may say “%s”', (words) => {
  expect(withTowns(card, says(words))).toEqual([]);
});

it.each([
  'The refuge moved last year. Its new home is Elmstow.',
  'It has moved to Nether Elm.',
  'Our new flats in Elmstow opened in May.',
  'One of them is in Elmstow.',
  'It is in the same building as the old bank.',
  'It is somewhere in zz21.',
  'The house is in an old vicarage.',
])('nor does a page about one: “%s”', (words) => {
  expect(withTowns(refuge, add(words))).toEqual([expect.stringMatching(/tells a place/)]);
});

it.each([
  'If you work in Elmstow, ask if it is safe to go there.',
  'Children may change school. The council in Elmstow can help.',
  'You live in the same building as other women.',
  'It is for women who live in Elmstow, or anywhere else.',
])('which may say “%s”', (words) => {
  expect(withTowns(refuge, add(words))).toEqual([]);
});

it('a title that ends with a place to stay and its town tells it', () => {
  const edit = swap('title: A plan for safer homes', 'title: Talks at the refuge, Elmstow');
  expect(withTowns('sources.yaml', edit)).toEqual([expect.stringMatching(/tells a place/)]);
});
