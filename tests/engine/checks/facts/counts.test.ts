import { expect, it } from 'vitest';
import { findSmallCounts } from '../../../../src/checks/facts/counts.ts';
import { add, expectRefusal, refuge } from '../edits.ts';

const found = (text: string) => findSmallCounts(text).map(({ typed }) => typed);

it.each([
  ['Three women died here last year.', 'Three women'],
  ['Only 2 men asked for help.', '2 men'],
  ['There were 7 cases in 2023.', '7 cases'],
  ['In 2024, 5 people used it.', '5 people'],
  ['Two families stayed in May.', 'Two families'],
  ['One man was jailed.', 'One man'],
  ['There was one homicide in 2022.', 'one homicide'],
  ['Four children were in the refuge.', 'Four children'],
])('“%s” counts so few that they could be known', (text, count) => {
  expect(found(text)).toEqual([count]);
});

it.each([
  'Two people can be married.',
  'One woman in four has faced it.',
  'Two women a week are killed.',
  'If two people were partners, the law counts them.',
  'One person can go with you.',
  'Each school had one key adult in 2014.',
  '12 women died. 1,203 people called.',
  'It has room for 6 adults and 8 children.',
])('“%s” counts nobody', (text) => {
  expect(found(text)).toEqual([]);
});

it('stops a build', () => {
  expectRefusal(refuge, add('Three women died in 2024.'), /“Three women” is a count so small/);
});
