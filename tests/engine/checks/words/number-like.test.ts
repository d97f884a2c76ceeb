import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../src/checks/words/number-like.ts';
import { plainText } from '../../../../src/checks/words/plain-text.ts';

const known = new Set(['01632960001', '08081570', '67890', '999', '101', '111']);
const found = (text: string) => findNumbers(plainText(text), known).map(({ typed }) => typed);

describe('a number is found', () => {
  it.each([
    ['as people space it', 'Call 01632 960 001.', '01632 960 001'],
    ['without spaces', 'Call 01632960001.', '01632960001'],
    ['with hyphens', 'Call 01632-960-001.', '01632-960-001'],
    ['with long dashes', 'Call 01632–960—001.', '01632-960-001'],
    ['with dots', 'Call 01632.960.001.', '01632.960.001'],
    ['with slashes', 'Call 01632/960/001.', '01632/960/001'],
    ['with commas', 'Call 01632,960,001.', '01632,960,001'],
    ['with stars', 'Call 01632*960*001.', '01632*960*001'],
    ['with brackets', 'Call (01632) 960 001.', '(01632) 960 001'],
    ['digit by digit', 'Call 0 1 6 3 2 9 6 0 0 0 1.', '0 1 6 3 2 9 6 0 0 0 1'],
    ['over two lines', 'Call 01632\n960001.', '01632\n960001'],
    ['from abroad', 'Call +44 1632 960001.', '+44 1632 960001'],
    ['from abroad with a 0 in brackets', 'Call +44 (0)1632 960001.', '+44 (0)1632 960001'],
    ['from abroad with two noughts', 'Call 0044 1632 960001.', '0044 1632 960001'],
    ['of another country', 'Call +353 1 234 5678.', '+353 1 234 5678'],
    ['with letters for digits', 'Call O1632 96OOOl.', '01632 960001'],
    ['with its end in letters', 'Call 0800 CALL US now.', '0800 CALL US'],
    ['without its first 0', 'Call 151 496 0000.', '151 496 0000'],
    ['without its first 0 and spaces', 'Call 1632960001.', '1632960001'],
    ['of seven digits', 'Call 0800 123.', '0800 123'],
    ['of eight digits', 'Call 0800 1234.', '0800 1234'],
    ['that begins with its area code alone', 'Call (01632), then ask.', '(01632'],
    ['to text', 'Text the word to 85259.', '85259'],
    ['to text that a contact holds', 'It is 67890 for both.', '67890'],
    ['to text with its word in quotes', 'Text “HELP” to 6789.', '6789'],
    ['to text, by itself', 'HELP 85259', '85259'],
    ['of three digits that no contact holds', 'Ring 105 now.', '105'],
    ['of six digits', 'You can call 116 000.', '116 000'],
    [
      'said in words',
      'Call oh one six three two, nine six double oh.',
      'oh one six three two, nine six double oh',
    ],
    ['said in tens', 'Call oh eight hundred eleven.', 'oh eight hundred eleven'],
    ['in full-width digits', 'Call ０１６３２ ９６０ ００１.', '01632 960 001'],
    ['with signs of no width', 'Call 01632\u200b960\u00ad001.', '01632960001'],
    ['with dark circles for digits', 'Call ⓿❶❻❸❷ ❾❻⓿ ⓿⓿❶.', '01632 960 001'],
    ['with letters of another alphabet for digits', 'Call О1632 96ООО1.', '01632 960001'],
    [
      'half said and half written',
      'Call 01 six three 2, 960 double 0 1.',
      '01 six three 2, 960 double 0 1',
    ],
    ['glued to words', 'Find #Call01632960001 there.', '01632960001'],
    ['of seven digits, called a number', 'Our number is 4960012.', '4960012'],
    ['in two parts, called a line', 'Our line: 934 4570', '934 4570'],
    ['of three digits, said', 'Ring nine nine eight now.', 'nine nine eight'],
    ['that is free in another country', 'Call 1-800-799-7233.', '1-800-799-7233'],
    ['that lacks a digit of 999', 'In danger call 99.', '99'],
    ['that lacks a digit of 101', 'Ring 10 if it is no emergency.', '10'],
    ['that lacks a digit, with a gap', 'Dial 9 9.', '9 9'],
    ['with a digit too many', 'Phone the police: call 9 9 9 9.', '9 9 9 9'],
    ['digit by digit, to text', 'Text 6 7 8 9 1.', '6 7 8 9 1'],
    ['that lacks a digit, beside another', 'Call 999 or 11.', '11'],
    ['with a hyphen, of a line', 'Office line 960-101', '960-101'],
    ['of the police, with a digit too few', 'Police: 99', '99'],
    ['of the police, another', 'Police on 110', '110'],
    ['of the emergency, another', 'Emergency number 998', '998'],
    ['of the NHS, with a digit too many', 'Call the NHS on 1111', '1111'],
    ['without its area code', 'It is 4960012.', '4960012'],
    ['without its area code, parted', 'Office 496 0012, Ann Road.', '496 0012'],
    ['of eight digits without its area code', 'Helpline 79460012', '79460012'],
    ['of six digits, without its area code', 'It is 960101.', '960101'],
    ['of six digits, parted', 'Help is on 960 101 now.', '960 101'],
    ['of six digits, with a hyphen', 'It is 960-101.', '960-101'],
    ['in pairs, called a line', 'Our line is 9 60 10.', '9 60 10'],
    ['behind the picture of a phone', '☎ 96 01 01', '96 01 01'],
    ['behind the picture of a mobile', '📱 960101', '960101'],
    ['behind a letter for it', 'T: 960101', '960101'],
    ['behind a name', 'Phone Anytown 960102', '960102'],
    ['digit by digit, by itself', '0 1 6 3 2 and more', '0 1 6 3 2'],
    ['with a word of haste behind it', 'Dial 1 8 0 0 1 first', '1 8 0 0 1'],
    ['said in four', 'Call nine nine nine nine.', 'nine nine nine nine'],
    ['after a year', 'In 2024, call 01632 960 002.', '01632 960 002'],
  ])('%s', (_, text, typed) => {
    expect(found(text)).toEqual([typed]);
  });

  it('beside another that may be said', () => {
    expect(found('Ring 999 or 998.')).toEqual(['998']);
  });

  it('each by itself where two stand together', () => {
    expect(found('Call 01632 960 001 or 01632 960 002.')).toHaveLength(2);
  });
});

it.each([
  ['the number of a charity', 'Registered charity number 1096987.'],
  ['the number of a company', 'Company number 7654321.'],
  ['digits said in a count', 'One in 5, two in 10, three of 12 people.'],
  ['a day with dots', 'From 01.02.2026 to 03.04.2027.'],
  ['a day with slashes', 'On 01/02/2026.'],
  ['a day as machines write it', 'On 2026-02-01.'],
  ['days and years in words', 'On 22 November 2026 and 7 December 2026.'],
  ['a span of years', 'In 2019-20, 2020–21 and 2021/22.'],
  ['a list of years', 'In 2019, 2020, 2021 and 2022.'],
  ['a count', 'There were 1,234,567 calls and 25,000 texts.'],
  ['money', 'It costs £25,000 or £1234567890.'],
  ['a decimal', 'About 0.0123456789 of it.'],
  ['a percentage', 'About 12.5 % or 100%.'],
  ['a known number of three digits', 'In danger, call 999, or ring 101.'],
  ['a count without a comma', 'It helped over 88000 people.'],
  ['a paper with its year', 'Circular 004/2026 says so.'],
  ['districts of a postcode', 'l20 l21 l22 l23'],
  ['a short list of numbers', 'Rooms 1, 2, 3, 4, 5, 6, 7, 8 and 9.'],
  ['sections', 'See sections 76, 77 and 78 of the 2015 Act, and form C100.'],
  ['a press of two keys', 'Press 55 when you are asked.'],
  ['a name with digits', 'Ask for line-01632-a.'],
  ['a prefix that people know', 'A number that starts with 0800 or 0808 is free.'],
  ['prefixes that people know', 'Numbers that start 0800, 0808 or 116 are free.'],
  ['a count after a word for calling', 'Call by 5, and text 2 people in 2026.'],
  ['numbers in words', 'One or two of them, or three.'],
  ['an emergency said in words', 'Call nine nine nine.'],
  ['an emergency said in digits', 'In danger, call 9 9 9. Text 1 0 1.'],
  ['a day behind a word for calling', 'Call on 12 May. Ring at 10 minutes past.'],
  ['a count behind a word for calling', 'Call 10 people. Text 20 of them.'],
  ['calls in a figure', 'Calls: 12 in 100 homes.'],
  ['a charity in its own words', 'Charity 1096987, registered in England and Wales (1096987).'],
  ['numbers of bodies', 'Police on 101. NHS 111. The emergency number is 999.'],
  ['what bodies count', 'The police had 28 days, and 110 calls. The emergency lasts 48 hours.'],
  ['a day without signs', 'The file 20260201 is of that day.'],
  ['the number of a claim', 'Ref. 1234567. Case no. 1234567. Claim 12345678.'],
  ['a year behind a count', 'Of 300 2024 was the worst.'],
  ['a round count', 'Over 960000 of them, and 250 000 more.'],
  ['a count of six digits', 'It helped 960101 people and 234567 homes.'],
  ['a year and the next', 'In 202425, and in 202406.'],
  ['pages in a row', 'Sections 202-205, pages 310-322.'],
  ['steps in a row', 'Steps 1 2 3 4 5 and 6.'],
  ['the version of a form', 'Version 234567. Code 345678.'],
  ['a square of a grid', 'Model AB 345678.'],
  ['ages and times', 'For ages 16 to 25, within 24 hours or 10 days.'],
])('takes %s', (_, text) => {
  expect(found(text)).toEqual([]);
});
