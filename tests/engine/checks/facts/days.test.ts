import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { add, after, helpline, swap, today, type Edit } from '../edits.ts';

describe('days', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a check to come',
      helpline,
      swap('checkedOn: 2026-05-01', 'checkedOn: 2062-05-01'),
      /checkedOn is 2062-05-01, which is still to come/,
    ],
    [
      'a review before the check',
      helpline,
      swap('reviewBy: 2027-05-01', 'reviewBy: 2026-04-01'),
      /must come after checkedOn/,
    ],
    [
      'a review in another century',
      helpline,
      swap('reviewBy: 2027-05-01', 'reviewBy: 2207-05-01'),
      /within 18 months/,
    ],
    [
      'a review that a page puts off',
      'pages/helpline.mdx',
      swap('reviewBy: 2027-05-01', 'reviewBy: 2030-05-01'),
      /within 18 months/,
    ],
    [
      'a review that a print puts off',
      'prints/slips.yaml',
      swap('reviewBy: 2027-05-01', 'reviewBy: 2030-05-01'),
      /within 18 months/,
    ],
    [
      'a day of February',
      helpline,
      swap('checkedOn: 2026-05-01', 'checkedOn: 2026-02-30'),
      /checkedOn: write a day as YYYY-MM-DD/,
    ],
    [
      'a day as people write it',
      helpline,
      swap('checkedOn: 2026-05-01', 'checkedOn: 01/05/2026'),
      /write a day as YYYY-MM-DD/,
    ],
    [
      'a source of no month',
      helpline,
      swap('newestSource: "2026-04"', 'newestSource: "2026-13"'),
      /in no calendar/,
    ],
    [
      'a source after the check',
      helpline,
      swap('newestSource: "2026-04"', 'newestSource: "2026-05-20"'),
      /after checkedOn/,
    ],
    [
      'a document of no day',
      'sources.yaml',
      swap('date: "2026-04-15"', 'date: "2026-04-31"'),
      /"2026-04-31" is in no calendar/,
    ],
    [
      'a document to come',
      'sources.yaml',
      swap('date: "2026-04-15"', 'date: "2027-04-15"'),
      /still to come/,
    ],
    [
      'a law of next year',
      'pages/understand/index.mdx',
      swap('describesLawOn: 2026-05-01', 'describesLawOn: 2027-05-01'),
      /still to come/,
    ],
    [
      'a call of another age',
      helpline,
      add('rungOn: 1926-02-20'),
      /is the year of 1926-02-20 right/,
    ],
    [
      'a statement signed next year',
      'area.yaml',
      swap('security:', 'owner:\n  accessSignedOn: 2027-01-01\nsecurity:'),
      /still to come/,
    ],
    ['a course on no day', 'training.yaml', swap('"2026-06-16"', '"2026-06-31"'), /in no calendar/],
    [
      'a course in a hundred years',
      'training.yaml',
      swap('"2026-06-16"', '"2126-06-16"'),
      /is the year of 2126-06-16 right/,
    ],
    [
      'a course since next year',
      'training.yaml',
      swap('since: "2025"', 'since: "2027"'),
      /still to come/,
    ],
    [
      'a campaign that ends before it starts',
      'campaigns/safer-homes-week.mdx',
      swap('endsOn: 2026-06-07', 'endsOn: 2026-05-07'),
      /cannot end before it starts/,
    ],
    [
      'a campaign in fifty years',
      'campaigns/quiet-voices-day.mdx',
      swap(/startsOn: 2027-02-15, endsOn: 2027-02-15/, 'startsOn: 2027-02-15, endsOn: 2072-02-15'),
      /is the year of 2072-02-15 right/,
    ],
    [
      'a bank holiday of another year',
      'bank-holidays.yaml',
      swap('2026-12-28', '2027-12-28'),
      /is no day of 2026/,
    ],
    [
      'a bank holiday twice',
      'bank-holidays.yaml',
      swap('2026-12-28', '2026-12-25'),
      /stands here twice/,
    ],
    [
      'bank holidays of no year',
      'bank-holidays.yaml',
      swap('"2026":', '"twenty-six":'),
      /is no year/,
    ],
    [
      'a security contact for ever',
      'area.yaml',
      swap('expires: 2027-05-01', 'expires: 2031-05-01'),
      /a day at most a year ahead/,
    ],
  ])('%s is refused', (_, file, edit, message) => {
    const { wrong } = after({ [file]: edit });
    expect(wrong).toEqual([expect.stringMatching(message)]);
  });

  it('the bank holidays of a year that is missing are said', () => {
    const other = swap(
      /[\s\S]*/,
      readFileSync('tests/fixtures/area/bank-holidays.yaml', 'utf8')
        .replaceAll(/on: 2026/g, 'on: 2025')
        .replace('"2026":', '"2025":'),
    );
    expect(after({ 'bank-holidays.yaml': other }).said).toEqual([
      expect.stringMatching(/bank holidays of 2026 are missing/),
    ]);
  });

  it('those of the next year are said from October on', () => {
    const { said } = after({ 'sources.yaml': (text) => text }, '2026-10-01');
    expect(said).toEqual(
      expect.arrayContaining([expect.stringMatching(/bank holidays of 2027 are missing/)]),
    );
  });

  it('a security contact that runs out is said', () => {
    const { wrong, said } = after({
      'area.yaml': swap('expires: 2027-05-01', 'expires: 2026-07-01'),
    });
    expect(wrong).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/holds until 2026-07-01, at most 60 days/)]);
  });

  it('a review is due on the day after', () => {
    const due = swap('reviewBy: 2027-05-01', 'reviewBy: 2026-06-02');
    expect(after({ [helpline]: due }).said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/merrowdale-helpline was to be checked by 2026-06-02/),
      ]),
    );
    const notDue = swap('reviewBy: 2027-05-01', `reviewBy: ${today}`);
    expect(after({ [helpline]: notDue }).said.join()).not.toMatch(/merrowdale-helpline was to be/);
  });

  it('many reviews of one day are said', () => {
    const { said } = after({ [helpline]: swap('reviewBy: 2027-05-01', 'reviewBy: 2027-05-02') });
    expect(said).toEqual([
      expect.stringMatching(/\d+ checks are due on one day, 2027-05-01: spread them/),
    ]);
  });
});
