import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, helpline, refuge, swap, type Edit } from '../edits.ts';

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

describe('an Act', () => {
  it.each(['Domestic Abuse Act 2012', 'Family Law Act 1986'])(
    'of a year that no source has is refused: %s',
    (act) => {
      expectRefusal(refuge, add(`Read the ${act}.`), /sources\.yaml knows the one of/);
    },
  );

  it.each(['Domestic Abuse Act 2021', 'Family Law Act 1996', 'Vale Homes Act 1988'])(
    'may be the %s',
    (act) => {
      expect(after({ [refuge]: add(`Read the ${act}.`) }).wrong).toEqual([]);
    },
  );
});

describe('a bank holiday', () => {
  it.each([
    ['at a weekend', '2026-08-31', '2026-08-30', /that is a weekend/],
    ['Christmas Day on Christmas Eve', '2026-12-25', '2026-12-24', /that is another day/],
    ['Good Friday on a Thursday', '2026-04-03', '2026-04-02', /that is another day/],
    ['Easter Monday on a Tuesday', '2026-04-06', '2026-04-07', /that is another day/],
  ])('%s is refused', (_, from, to, message) => {
    expectRefusal('bank-holidays.yaml', swap(`on: ${from}`, `on: ${to}`), message);
  });

  it.each([
    ['that is moved to another weekday', '2026-05-04', '2026-05-08'],
    ['that a weekend moved', '2026-12-28', '2026-12-29'],
  ])('%s is taken', (_, from, to) => {
    const { wrong } = after({ 'bank-holidays.yaml': swap(`on: ${from}`, `on: ${to}`) });
    expect(wrong).toEqual([]);
  });
});

it('the days of a year that is over are nobody’s', () => {
  const gone: Edit = (text) => text.replaceAll(/2026(?="|-\d\d-\d\d, name)/g, '2025');
  const { wrong } = after({ 'bank-holidays.yaml': gone });
  expect(wrong).toEqual([]);
});

describe('the lines at the top', () => {
  it('are for anyone only where their services are', () => {
    expectRefusal(
      'area.yaml',
      swap('for: women', 'for: anyone'),
      /"day-and-night-line" is not for anyone, says .*write for whom/,
    );
  });

  it('lead whoever thinks of ending their life to someone who listens now', () => {
    expectRefusal(
      'area.yaml',
      add('ownLife:\n  - contact: merrowdale-counselling'),
      /does not answer day and night .*put one that does first/,
    );
    const listens = add('ownLife:\n  - contact: day-and-night-line\n  - contact: family-line');
    expect(after({ 'area.yaml': listens }).wrong).toEqual([]);
  });
});
