import { describe, expect, it } from 'vitest';
import { after, expectRefusal, helpline, swap, type Edit } from '../edits.ts';

const freeLine = 'contacts/crime-support-line.yaml';

describe('a number is judged', () => {
  it.each<[string, Edit, RegExp]>([
    [
      'a digit short',
      swap('"01632 960 101"', '"01632 960 10"'),
      /no British number has these 10 digits/,
    ],
    ['a digit too many', swap('"01632 960 101"', '"01632 960 1011"'), /no British number/],
    ['of no area', swap('"01632 960 101"', '"01999 960 101"'), /no British number/],
    ['070', swap('"01632 960 101"', '"070 1234 5678"'), /070 numbers are “personal numbers”/],
    ['premium', swap('"01632 960 101"', '"0906 123 4567"'), /09 numbers are premium/],
    ['of no line in London', swap('"01632 960 101"', '"0200 123 1234"'), /after 020/],
    ['with a 0 too many', swap('"01632 960 101"', '"+44 01632 960 101"'), /no 0 behind \+44/],
    ['0870', swap('"01632 960 101"', '"0870 123 4567"'), /084 and 087 numbers cost extra/],
    ['of directory enquiries', swap('"01632 960 101"', '"118 118"'), /118 numbers/],
    ['of another country', swap('"01632 960 101"', '"+353 1 234 5678"'), /not a British number/],
    ['with two noughts', swap('"01632 960 101"', '"0044 1632 960 101"'), /starts with 00/],
    [
      'short and unknown',
      swap('"01632 960 101"', '"104"'),
      /none of the short numbers that we know/,
    ],
    ['for texts, as a phone', swap('"01632 960 101"', '"61234"'), /none of the short numbers/],
    [
      'of another contact, from abroad',
      swap('"01632 960 101"', '"+44 1632 960 102"'),
      /repeats the number of|name that contact/i,
    ],
    [
      'called free',
      swap('cost: ordinary', 'cost: free'),
      /cost is free, but a call to 01632 960 101 is not/,
    ],
  ])('%s', (_, edit, message) => {
    const { wrong } = after({ [helpline]: edit });
    expect(wrong).toEqual([expect.stringMatching(message)]);
  });

  it('one whose area code has two digits swapped is said', () => {
    const { wrong, said } = after({
      [helpline]: swap('"01632 960 101"', '"01623 960 101"'),
    });
    expect(wrong).toEqual([]);
    expect(said).toContainEqual(expect.stringMatching(/almost as the numbers with 01632 do/));
  });

  it('a text number a digit short', () => {
    expectRefusal(
      'contacts/young-voices.yaml',
      swap('"07700 900 107"', '"07700 900 10"'),
      /no British number/,
    );
  });

  it('a free one that is said to cost', () => {
    const { wrong, said } = after({ [freeLine]: swap('cost: free', 'cost: ordinary') });
    expect(wrong).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/calls to 0808 157 0104 are free/)]);
  });

  it('one that is kept for stories, among real ones', () => {
    const real = (number: string, last: string) => swap(number, last);
    const { wrong } = after({
      'contacts/family-line.yaml': real('01632 960 108', '0151 351 0001'),
      'contacts/merrowdale-counselling.yaml': real('01632 960 106', '0151 351 0002'),
      'contacts/merrowdale-housing.yaml': real('01632 960 102', '0151 351 0003'),
      'contacts/worker-advice.yaml': real('01632 960 105', '0151 351 0004'),
      'contacts/relay-prefix.yaml': real('01632 960 109', '18002'),
      'contacts/crime-support-line.yaml': real('0808 157 0104', '0800 111 0005'),
    });
    expect(wrong).toEqual(
      expect.arrayContaining([expect.stringMatching(/kept for stories and examples/)]),
    );
    expect(wrong).toHaveLength(3);
  });
});

const number = (written: string): Edit => swap('"01632 960 101"', `"${written}"`);

describe('a number', () => {
  it.each(['0121 000 0000', '0121 212 3456', '0800 123 4567', '01782 000000'])(
    'that only stands in for one is refused: %s',
    (written) => {
      const free: Edit = (text) =>
        String(number(written)(text)).replace('cost: ordinary', 'cost: unknown');
      expectRefusal(helpline, free, /stand in for a number/);
    },
  );

  it.each(['0163 296 0101', '0178 240 1400'])('whose code is none is refused: %s', (written) => {
    expectRefusal(
      helpline,
      number(written),
      /no area code is 01.*put the space behind the code: 01/,
    );
  });

  it.each(['01632 960101', '0121 496 0101', '0113 496 0101', '020 7946 0101'])(
    'may be %s',
    (written) => {
      expect(after({ [helpline]: number(written) }).wrong).toEqual([]);
    },
  );
});
