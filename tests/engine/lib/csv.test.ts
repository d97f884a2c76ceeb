import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/lib/csv.ts';

describe('a table as CSV', () => {
  it('ends each row with CR and LF', () => {
    expect(
      csv([
        ['a', 'b'],
        ['c', ''],
      ]),
    ).toBe('\uFEFFa,b\r\nc,\r\n');
  });

  it.each([
    ['a comma', 'a, b', '"a, b"'],
    ['a quotation mark', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['nothing special', '0151 c’est', '0151 c’est'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma', '=SUM(a,b)', `"'=SUM(a,b)"`],
    ['a plus', '+44 1632', "'+44 1632"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM', "'@SUM"],
    ['a tab', '\t=1', "'\t=1"],
  ])('writes a cell with %s', (_, value, written) => {
    expect(csv([[value]])).toBe(`\uFEFF${written}\r\n`);
  });
});
