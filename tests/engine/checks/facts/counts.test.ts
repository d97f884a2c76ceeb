import { describe, expect, it } from 'vitest';
import { findSmallCounts } from '../../../../src/checks/facts/small-counts.ts';
import { add, after, expectRefusal, refuge, swap, type Edit } from '../edits.ts';

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
  ['Deaths in 2024: 2', 'Deaths in 2024: 2'],
  ['Women killed: three.', 'Women killed: three'],
  ['Killed last year = 1', 'Killed last year = 1'],
  ['The number of deaths was 2 in 2024.', 'number of deaths was 2'],
  ['Homicides - 4, suicides - 12.', 'Homicides - 4'],
  ['4 deaths.', '4 deaths'],
  ['Homicides in 2024 were 2.', 'Homicides in 2024 were 2'],
  ['Total deaths 3', 'Total deaths 3'],
  ['We saw 3 women in May.', 'saw 3 women'],
  ['A single woman died.', 'A single woman died'],
  ['Fewer than ten women died.', 'Fewer than ten women died'],
  ['Three of the women were under 18.', 'Three of the women were'],
  ['Both women died.', 'Both women'],
  ['Neither child lived.', 'Neither child'],
  ['All three men were jailed.', 'three men'],
  ['The two sisters died in May.', 'two sisters'],
  ['Three (3) women were housed.', 'Three (3) women'],
  ['Of the women who died, two in 2024 were local.', 'women who died, two in 2024'],
  ['Two in 2024: so many women were killed.', 'Two in 2024: so many women'],
  ['Two in 2024, more before.', 'Two in 2024'],
  ['4 deaths by suicide', '4 deaths'],
  ['3/8 women came back.', '3/8 women'],
  ['Two of five women died.', 'Two of five women'],
  ['3 (women)', '3 (women)'],
  ['Women (3)', 'Women (3)'],
  ['Women - 3', 'Women - 3'],
  ['Women 3', 'Women 3'],
  ['3 women, 1 man', '3 women, 1 man'],
  ['Two women died in 2023.', 'Two women'],
  ['Three men aged 20 to 30 were jailed.', 'Three men'],
  ['Both parents were killed.', 'Both parents'],
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
  'Deaths in 2024: 212.',
  'Women: 4 in 10.',
  'Families: 2 sessions a week.',
  'Children: one worker each.',
  'People who are 16: 2 steps.',
  'The number of women who call has gone up.',
  'Two of the people can be your friends.',
  'A single person can ask.',
  'The deaths were many. They saw 12 women in May.',
  'Both parents may have a say. Both of you can call.',
  'Both women and men can ask.',
  'Neither of you has to leave.',
  'Three came in 2021 and two in 2024: that is when the rules changed.',
  'In 2024 two new laws came in.',
  'Two in three women tell a friend.',
  'About 1/4 of the rent is paid.',
  'Read part 3 (women and the law). Women (of any age) can ask.',
  'It is for children of 5 to 11. See step 2 (children).',
  'If both parents agreed, the court may not look.',
  'One death by suicide is one too many.',
  'Both parents had parental responsibility.',
  'Both parents have been told that they can say no.',
  'A court may order that both parents attended a course.',
  'One in four women and 1 in 6 men had this in 2023.',
  "Two boys' schools took part in 2024.",
  'Two women’s groups met in 2023.',
  'A single person aged under 35 can share a home.',
])('“%s” counts nobody', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['| What | 2024 |\n| --- | --- |\n| Deaths | 2 |', '2'],
  ['| Year | Women killed |\n| --- | --- |\n| 2024 | three |', 'three'],
])('a table counts so few: %s', (table, count) => {
  expectRefusal(refuge, add(table), new RegExp(`“${count}” is a count so small`));
});

it.each([
  '| Step | What |\n| --- | --- |\n| 2 | Ask |',
  '| Who | Rooms |\n| --- | --- |\n| Families | 2 |',
  '| Children aged | Sessions |\n| --- | --- |\n| 5 | 8 |',
])('a table counts nobody: %s', (table) => {
  expect(after({ [refuge]: add(table) }).wrong).toEqual([]);
});

it('stops a build', () => {
  expectRefusal(refuge, add('Three women died in 2024.'), /“Three women” is a count so small/);
});

describe('counts', () => {
  const figure =
    (value: string): Edit =>
    (text) =>
      text.replace('value: 1234', `value: ${value}`).replace('1,234 calls', `${value} calls`);

  it('as a share point to nobody', () => {
    const share: Edit = (text) =>
      String(figure('9')(text)).replace('unit: calls', 'unit: in 100 calls');
    expect(after({ 'figures.yaml': share }).wrong).toEqual([]);
  });

  it.each<[string, string, Edit, RegExp]>([
    [
      'so small that they point to someone',
      'figures.yaml',
      figure('2'),
      /numbers under 10 could point to a person/,
    ],
    ['below nought', 'figures.yaml', figure('-12'), /cannot be counted/],
    ['of a bar', 'charts/calls-by-year.yaml', swap('value: 1100', 'value: 3'), /numbers under 10/],
    [
      'of people, said to be room',
      'figures.yaml',
      swap('isRoom: true', 'isRoom: false'),
      /numbers under 10/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});
