import { expect, it } from 'vitest';
import { nationalDigits, phoneKind } from '../../../../src/checks/facts/phone-kind.ts';

it.each([
  ['01632 960 001', 'ordinary'],
  ['0151 496 0000', 'ordinary'],
  ['020 7946 0123', 'ordinary'],
  ['+44 20 7946 0123', 'ordinary'],
  ['0300 123 4567', 'ordinary'],
  ['0345 123 4567', 'ordinary'],
  ['0800 111 2222', 'free'],
  ['0800 40 50 60', 'free'],
  ['0808 157 0123', 'free'],
  ['07700 900 123', 'mobile'],
  ['07911 123456', 'mobile'],
  ['999', 'short'],
  ['116 000', 'short'],
  ['18002', 'short'],
])('%s is %s', (written, kind) => {
  expect(phoneKind(written)).toMatchObject({ kind });
});

it.each([
  ['a digit short', '01632 960 01', 'one may be missing'],
  ['a digit too many', '01632 960 0011', 'one may be missing'],
  ['a digit short of freephone', '0808 157 012', 'one may be missing'],
  ['a digit short of a mobile', '07911 12345', 'one may be missing'],
  ['an area that does not exist', '01999 123456', 'one may be missing'],
  ['a personal number', '070 1234 5678', '070'],
  ['a personal number from abroad', '+44 70 1234 5678', '070'],
  ['premium rate', '0900 123 4567', '09 numbers'],
  ['an 0845 number', '0845 123 4567', '084 and 087'],
  ['an 0871 number', '0871 123 4567', '084 and 087'],
  ['directory enquiries', '118 118', '118'],
  ['a pager', '076 1234 5678', 'pagers'],
  ['another country', '+353 1 234 5678', 'not a British number'],
  ['two noughts', '0044 1632 960001', 'starts with 00'],
  ['an emergency number changed', '998', 'starts with no 0'],
  ['a code to text as a phone', '61234', 'starts with no 0'],
])('refuses %s', (_, written, why) => {
  expect(phoneKind(written)).toEqual({
    kind: 'refused',
    why: expect.stringContaining(why) as string,
  });
});

it('takes a code to text where texts go', () => {
  expect(phoneKind('61234', true)).toMatchObject({ kind: 'textCode' });
});

it('knows a number that Ofcom keeps for stories', () => {
  expect(phoneKind('01632 960 001')).toMatchObject({ isInvented: true });
  expect(phoneKind('0151 351 0000')).toMatchObject({ isInvented: false });
});

it.each([
  ['01632 960 001', '01632960001'],
  ['+44 1632 960001', '01632960001'],
  ['+44 (0)1632 960001', '01632960001'],
  ['0044 1632 960001', '01632960001'],
  ['999', '999'],
])('reads %s as %s', (written, digits) => {
  expect(nationalDigits(written)).toBe(digits);
});
