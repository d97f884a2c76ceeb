import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { after, expectRefusal, helpline, swap, type Edit } from './edits.ts';

const service = 'services/housing-help.yaml';

it.each<[string, string, Edit, RegExp]>([
  [
    'words that a # cuts off',
    service,
    swap('"Help with a safe home, in person or by phone."', 'Help # with a safe home.'),
    /what follows # in this line is not read/,
  ],
  [
    'curly quotation marks round a value',
    service,
    swap('"Housing Help Centre"', '“Housing Help Centre”'),
    /write straight ones/,
  ],
  [
    'a quotation mark at one end alone',
    service,
    swap('"Housing Help Centre"', 'Housing Help Centre"'),
    /stands at one end alone: write one at both ends/,
  ],
  [
    'a sign that nobody sees in a note',
    helpline,
    swap('# Weekly', '# \u202eWeekly'),
    /nobody sees stands in this note/,
  ],
  [
    'a field with a slip in its name',
    service,
    swap('summary:', 'Summary:'),
    /there is no field "Summary" here. Did you mean summary\?/,
  ],
  [
    'a call on a day to come',
    helpline,
    swap('cost:', 'rungOn: 2027-05-01\ncost:'),
    /still to come/,
  ],
  [
    'two days of a campaign in a far year',
    'campaigns/safer-homes-week.mdx',
    swap('2027-06-07, endsOn: 2027-06-13', '2072-06-07, endsOn: 2072-06-13'),
    /is the year of 2072-06-07 right/,
  ],
  [
    'an old day of a check',
    helpline,
    swap('checkedOn: 2026-05-01', 'checkedOn: 2020-05-01'),
    /write 2021-11-01 or a day before it/,
  ],
  [
    'a stretch turned round that another one overlaps',
    helpline,
    swap('from: "09:00", to: "12:00"', 'from: "12:00", to: "09:00"'),
    /goes through the whole night/,
  ],
  [
    'an alarm word in the host of the site',
    'area.yaml',
    swap('support.merrowdale', 'endviolence.merrowdale'),
    /siteUrl: “violen” would be seen in the history/,
  ],
  [
    'letters that stand for an alarm word',
    'area.yaml',
    swap('quietName: Merrowdale support', 'quietName: Merrowdale DV support'),
    /“DV” would be seen/,
  ],
  [
    'a mark that loads something',
    'area.yaml',
    swap('fill="var(--link)"', 'fill="url(https://evil.example/x)"'),
    /write a mark as/,
  ],
  [
    'a link that is none',
    'pages/safe-places/refuge.mdx',
    (text) => `${text}\n[Talk][nowhere]\n`,
    /this leads nowhere/,
  ],
  [
    'a table without its second line',
    'pages/safe-places/refuge.mdx',
    (text) => `${text}\n| one | two |\n| three | four |\n`,
    /these signs show as they stand/,
  ],
])('is told once: %s', (_, file, edit, message) => {
  expectRefusal(file, edit, message);
});

it('tells once that a copy of a service was left behind', () => {
  const { wrong } = after({
    'services/housing-help-copy.yaml': () =>
      readFileSync('tests/fixtures/area/services/housing-help.yaml', 'utf8'),
  });
  expect(wrong).toEqual([
    expect.stringMatching(/housing-help-copy is called “Housing Help Centre”, as housing-help is/),
  ]);
});

it('sends a file that stands in the wrong folder to its own', () => {
  const { wrong } = after({
    'contacts/debt-help.yaml': () =>
      readFileSync(`tests/fixtures/area/${service}`, 'utf8').replace('Housing Help', 'Debt Help'),
  });
  expect(wrong).toEqual([expect.stringMatching(/this is an entry of services\/: move the file/)]);
});

it('a note behind a day or a choice is no slip', () => {
  const { wrong } = after({
    [helpline]: swap('checkedOn: 2026-05-01', 'checkedOn: 2026-05-01 # rung on that day'),
    [service]: swap('evidence: high', 'evidence: high # its own page says it'),
  });
  expect(wrong).toEqual([]);
});
