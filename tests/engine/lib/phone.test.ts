import { describe, expect, it } from 'vitest';
import { callHref, digits, findPhoneLike, isPhoneNumber } from '../../../src/lib/phone.ts';

describe('isPhoneNumber', () => {
  it.each(['01632 960 001', '01632960001', '0808 157 0123', '+44 1632 960001', '999'])(
    'takes %s',
    (value) => {
      expect(isPhoneNumber(value)).toBe(true);
    },
  );

  it.each([
    ['two digits', '99'],
    ['more than 15 digits', '0163 2960 0010 0000'],
    ['two spaces together', '01632  960 001'],
    ['a space before', ' 01632 960 001'],
    ['a space after', '01632 960 001 '],
    ['hyphens', '01632-960-001'],
    ['brackets', '(01632) 960 001'],
    ['letters', '0808 HELP'],
    ['a plus inside', '0163+2960 001'],
    ['two numbers', '01632 960 001 or 999'],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(isPhoneNumber(value)).toBe(false);
  });
});

describe('digits', () => {
  it.each([
    ['01632 960 001', '01632960001'],
    ['+44 1632 960001', '01632960001'],
    ['+441632960001', '01632960001'],
    ['(01632) 960-001', '01632960001'],
    ['999', '999'],
  ])('of %s are %s', (value, expected) => {
    expect(digits(value)).toBe(expected);
  });
});

describe('callHref', () => {
  it.each([
    ['0808 157 0123', 'tel:08081570123'],
    ['+44 1632 960001', 'tel:+441632960001'],
    ['999', 'tel:999'],
  ])('of %s is %s', (number, href) => {
    expect(callHref(number)).toBe(href);
  });
});

describe('findPhoneLike', () => {
  it.each([
    ['spaces', 'Call 01632 960 001 today.', '01632 960 001'],
    ['no spaces', 'Call 01632960001.', '01632960001'],
    ['hyphens', '0808-157-0123', '0808-157-0123'],
    ['spaces that do not break', '07700\u00a0900\u00a0123', '07700\u00a0900\u00a0123'],
    ['country code', 'ring +44 1632 960001 from abroad', '+44 1632 960001'],
    ['country code with a zero in brackets', '+44 (0)1632 960001', '+44 (0)1632 960001'],
    ['a call link', '<a href="tel:08081570123">', '08081570123'],
    ['a hidden attribute', 'data-n="07700900123"', '07700900123'],
    ['end of a sentence in brackets', '(call 01632 960 001)', '01632 960 001'],
    ['hours after it', '01632 960 001, 9 to 5', '01632 960 001'],
    ['a long number of hours after it', '01632 960 001 24 hours', '01632 960 001'],
    ['ten digits', '0808 15 70 12', '0808 15 70 12'],
  ])('with %s', (_, text, typed) => {
    expect(findPhoneLike(text)).toEqual([{ typed, index: text.indexOf(typed) }]);
  });

  it('finds each of two', () => {
    const found = findPhoneLike('Call 01632 960 001 or 0808 157 0123.');
    expect(found.map(({ typed }) => typed)).toEqual(['01632 960 001', '0808 157 0123']);
  });

  it('sees the number inside brackets round the area code', () => {
    expect(findPhoneLike('(01632) 960 001').map(({ typed }) => digits(typed))).toEqual([
      '01632960001',
    ]);
  });

  it.each([
    ['a day', '2026-11-22'],
    ['a day and time', '2026-01-10T09:00:00Z'],
    ['a day with slashes', '01/02/2026 and 03/04/2027'],
    ['a day with hyphens, day first', '01-02-2026'],
    ['a day in words', '1 January 2026 to 31 December 2026'],
    ['years', '2021, 2022, 2023 and 2024'],
    ['financial years', '2024-25 and 2025-26'],
    ['opening hours', '08:00-18:00, 09:00 to 17:30'],
    ['sections of an act', 'sections 1, 78(5) and 79 to 81 of Part 4'],
    ['a statutory instrument', 'SI 2021/991, regulation 3'],
    ['pence', '£0.50'],
    ['pounds', '£1,250,000 in 2026'],
    ['a share', '0.125 or 12.5%'],
    ['a long decimal', '0.0123456789'],
    ['a short code', '999 or 55'],
    ['an area code alone', '01632'],
    ['a company number', 'company 01234567'],
    ['a charity number', 'charity 1234567'],
    ['the inside of a longer number', '501632960001'],
    ['more digits than a number has', '0163296000123'],
    ['an id', 'support-line-0123456789'],
    ['a colour', '#005ea5 #0b0c0c'],
    ['an act on the web', 'https://www.legislation.gov.uk/ukpga/2021/17/section/1'],
    ['a dated file on the web', 'https://county.example/2026/05/01/report-07.pdf'],
    ['an encoded address', 'https://county.example/a%20b?page=10&size=100'],
  ])('passes over %s', (_, text) => {
    expect(findPhoneLike(text)).toEqual([]);
  });
});
