import { describe, expect, it } from 'vitest';
import { after, expectRefusal, swap, type Edit } from '../edits.ts';

describe('a figure is what its source says', () => {
  it.each(['1243', '12', '1234.5'])('and not %s', (value) => {
    expectRefusal(
      'figures.yaml',
      swap('value: 1234', `value: ${value}`),
      /none of its sources says/,
    );
  });

  it.each([
    ['1234', '1234 calls in 2025'],
    ['1234', '1 234 calls in 2025'],
    ['12345', '12,345 calls in 2025'],
  ])('%s as in “%s”', (value, says) => {
    const edit: Edit = (text) =>
      text.replace('value: 1234', `value: ${value}`).replace('1,234 calls in 2025', says);
    expect(after({ 'figures.yaml': edit }).wrong).toEqual([]);
  });

  it('and a small one may stand there in words', () => {
    const edit = swap('room for 6 adults', 'room for six adults');
    expect(after({ 'figures.yaml': edit }).wrong).toEqual([]);
  });
});
