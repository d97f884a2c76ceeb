import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, gone, helpline, swap, today, type Edit } from '../edits.ts';

const emergency = 'contacts/emergency-999.yaml';
const free = 'contacts/crime-support-line.yaml';

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
    const { wrong, said } = after({ [free]: swap('cost: free', 'cost: ordinary') });
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

describe('the emergency contact', () => {
  it.each<[string, string, Edit, RegExp]>([
    ['has another number', emergency, swap('"999"', '"998"'), /its phone must be "999"/],
    ['has a long number', emergency, swap('"999"', '"01632 960 999"'), /its phone must be "999"/],
    ['has no number', emergency, swap('phone: "999"\n', ''), /its phone must be "999"/],
    [
      'has hours',
      emergency,
      swap('hours: { kind: always }', 'hours: { kind: unknown }'),
      /its hours must be/,
    ],
    ['costs something', emergency, swap('cost: free', 'cost: unknown'), /a call to 999 is free/],
    [
      'is dialled before another',
      emergency,
      swap('cost: free', 'cost: free\nprefix: true'),
      /its phone must be "999"/,
    ],
  ])('%s', (_, file, edit, message) => {
    const { wrong } = after({ [file]: edit });
    expect(wrong[0]).toMatch(message);
    expect(wrong[0]).toMatch(new RegExp(`^${file}:`));
  });

  it.each<[string, string, Edit, RegExp]>([
    [
      'with another key',
      'services/silent-call.yaml',
      swap('Press 55', 'Press 56'),
      /“press 56”: in a silent call to 999 one presses 55/,
    ],
    [
      'without its key',
      'services/silent-call.yaml',
      (text) => text.replace(/.*[Pp]ress 55.*\n/, '').replace('"press 55", ', ''),
      /must say to press 55/,
    ],
    [
      'with another key in a page',
      'pages/emergency.mdx',
      add('Call 999. If you cannot speak, press 5.'),
      /“press 5”: in a silent call/,
    ],
  ])('is not called in silence %s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('is another contact', () => {
    const { wrong } = after({
      'area.yaml': swap('emergency: emergency-999', 'emergency: family-line'),
    });
    expect(wrong.join('\n')).toMatch(
      /area\.yaml:\d+ .*"family-line" is not 999: write emergency-999/,
    );
  });
});

describe('the lines at the top of every page', () => {
  it.each<[string, Edit, RegExp]>([
    [
      'cannot be called',
      swap('helpline: merrowdale-helpline', 'helpline: young-voices'),
      /"young-voices" has no phone/,
    ],
    [
      'are dialled before others',
      swap('helpline: merrowdale-helpline', 'helpline: relay-prefix'),
      /only dialled before another/,
    ],
    [
      'do not answer at night',
      swap('contact: crime-support-line', 'contact: family-line'),
      /does not answer day and night/,
    ],
    [
      'stand there twice',
      swap('contact: crime-support-line', 'contact: day-and-night-line'),
      /stands at the top of every page already/,
    ],
  ])('%s', (_, edit, message) => {
    expectRefusal('area.yaml', edit, message);
  });
});

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

describe('hours', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'go through a night that was meant to be an afternoon',
      helpline,
      swap('from: "13:00", to: "17:30"', 'from: "13:00", to: "05:30"'),
      /from "13:00" to "05:30" goes through the whole night/,
    ],
    [
      'are turned round',
      helpline,
      swap('from: "13:00", to: "17:30"', 'from: "17:30", to: "13:00"'),
      /goes through the whole night/,
    ],
    [
      'have a note that denies them',
      helpline,
      swap('The line is closed for lunch.', 'It never closes.'),
      /“It never closes.” does not agree/,
    ],
    [
      'never end, beside “when it is closed” after its number',
      'pages/helpline.mdx',
      add('## At night\n\nCall <Phone id="day-and-night-line" />. When it is closed, wait.'),
      /“When it is closed” cannot be: "day-and-night-line" never closes/,
    ],
    [
      'never end, beside its number and “is closed”',
      'pages/helpline.mdx',
      add('When <Phone id="day-and-night-line" /> is closed, wait.'),
      /cannot be: "day-and-night-line" never closes/,
    ],
    ['overlap', helpline, swap('from: "13:00"', 'from: "11:00"'), /lines 1 and 2 overlap on mon/],
    [
      'name a day twice',
      helpline,
      swap('days: [mon, tue, wed, thu, fri], from: "09:00"', 'days: [mon, mon], from: "09:00"'),
      /overlap on mon/,
    ],
    [
      'are of the 12-hour clock',
      helpline,
      swap('from: "09:00"', 'from: "9am"'),
      /write the time as "08:00"/,
    ],
    [
      'never end, beside “closed for lunch”',
      helpline,
      (text) =>
        text
          .replace(/hours:\n[\s\S]*?  note/, 'hours:\n  kind: always\n  note')
          .replace('The line is closed for lunch.', 'It is closed for lunch.'),
      /cannot be: "merrowdale-helpline" never closes/,
    ],
  ])('that %s', (_, file, edit, message) => {
    expect(after({ [file]: edit }).wrong).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
  });

  it('that never end, where pages say “is it closed”', () => {
    const always: Edit = (text) =>
      text.replace(/hours:\n[\s\S]*?cost/, 'hours: { kind: always }\ncost');
    const { wrong } = after({ [helpline]: always });
    expect(wrong).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^pages\/emergency\.mdx:\d+ .*“Is it closed” cannot be/),
      ]),
    );
    expect(wrong).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^services\/merrowdale-helpline\.yaml:\d+ .*“in its hours” cannot be/,
        ),
      ]),
    );
  });

  it.each<[string, string, Edit]>([
    [
      'a page',
      'pages/understand/index.mdx',
      swap('Not sure? Call the helpline on', 'Not sure? At any hour, call the helpline on'),
    ],
    [
      'a service',
      'services/merrowdale-helpline.yaml',
      swap('A trained worker listens.', 'A worker answers day and night.'),
    ],
    [
      'a contact',
      helpline,
      swap('A worker asks if it is safe to talk.', 'A worker answers day and night.'),
    ],
    [
      'a card',
      'prints/cards.yaml',
      swap('merrowdale-helpline, label: For everyone', 'merrowdale-helpline, label: Any hour'),
    ],
    [
      'a step',
      'pathway.yaml',
      swap(
        '{ contact: merrowdale-helpline, when: "In the day" }',
        '{ contact: merrowdale-helpline, when: "Day or night" }',
      ),
    ],
  ])('“day and night” of a line that closes, in %s', (_, file, edit) => {
    expectRefusal(file, edit, /does not answer at any hour/);
  });

  it('the later stretch first is as good', () => {
    const turned: Edit = (text) => {
      const [first, second] = text.match(/ {4}- \{ days.*\n/g)!;
      return text.replace(first! + second!, second! + first!);
    };
    expect(after({ [helpline]: turned }).wrong).toEqual([]);
  });
});

describe('a note beside hours', () => {
  const note = (words: string) => swap('The line is closed for lunch.', words);

  it.each([
    ['It is also open on Saturdays.', 'no such day'],
    ['It is open at weekends too.', 'no such day'],
    ['It answers 7 days a week.', 'no such day'],
    ['It is closed on Fridays.', 'a day that it calls closed'],
    ['It is open on bank holidays.', 'bankHolidays says closed'],
    ['It stays open until 8pm on Thursdays.', 'no such time'],
    ['The last call is taken at 18:30.', 'no such time'],
    ['It closes from 2pm to 3pm.', 'open then'],
    ['It never closes on Saturdays.', 'not open at any hour'],
    ['It does not close on bank holidays.', 'bankHolidays says closed'],
    ['It does not close until 8pm.', 'no such time'],
    ['Not at weekends is a myth: it is open every day.', 'no such day'],
  ])('“%s” says another thing', (words, why) => {
    expectRefusal(helpline, note(words), new RegExp(`hours, note: .*${why}`));
  });

  it.each([
    ...['It is closed on Sundays.', 'It opens at 9am.', 'It is open on weekdays only.'],
    ...['It is not open at weekends.', 'It does not answer at night.'],
  ])('“%s” is not said of a line that never closes', (words) => {
    expectRefusal(
      'contacts/crime-support-line.yaml',
      swap('At night you may wait longer.', words),
      /day and night|never closes/,
    );
  });

  it.each([
    'It is closed at weekends.',
    'It is closed on bank holidays.',
    'The last call is taken at 17:15.',
    'It closes for lunch from 12 to 1.',
    'On Wednesdays an answerphone takes calls from 9am to 10am.',
    'Lines may close early on Fridays.',
    'It is closed for training on the first Monday of the month.',
    'Monday is the busiest day.',
    'It never closes early.',
    'It is not open on bank holidays.',
    'It does not close until 5:30pm.',
  ])('“%s” may stand', (words) => {
    expect(after({ [helpline]: note(words) }).wrong).toEqual([]);
  });

  const always = (words: string) => swap('At night you may wait longer.', words);

  it.each([
    'It does not close on bank holidays.',
    'It never closes.',
    'It isn’t closed at night.',
    'Not at weekends is a myth: it is open every day.',
  ])('“%s” may stand beside a line that never closes', (words) => {
    expect(after({ 'contacts/crime-support-line.yaml': always(words) }).wrong).toEqual([]);
  });
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

describe('ids that lead nowhere', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'of a contact',
      'services/merrowdale-refuge.yaml',
      swap('[merrowdale-helpline,', '[merowdale-helpline,'),
      /Did you mean "merrowdale-helpline"/,
    ],
    [
      'of a source',
      helpline,
      swap('source: services-list', 'source: service-list'),
      /Did you mean "services-list"/,
    ],
    [
      'of a source of a page',
      'pages/helpline.mdx',
      swap('sources: [merrowdale-plan-2026', 'sources: [merrowdale-plan-2025'),
      /Did you mean "merrowdale-plan-2026"/,
    ],
    [
      'of a line for any hour',
      'area.yaml',
      swap('contact: crime-support-line', 'contact: crime-support'),
      /Did you mean "crime-support-line"/,
    ],
    [
      'of the silent call',
      'area.yaml',
      swap('silentCall: silent-call', 'silentCall: silence'),
      /in services/,
    ],
    [
      'of a contact of a post',
      'campaigns/safer-homes-week.mdx',
      swap('contact: merrowdale-helpline', 'contact: merrowdale-line'),
      /in contacts/,
    ],
    [
      'of a contact of a card',
      'prints/cards.yaml',
      swap('contact: merrowdale-helpline', 'contact: merrowdale-line'),
      /in contacts/,
    ],
    [
      'of a figure of a bar',
      'charts/calls-by-year.yaml',
      swap('figures: [helpline-calls]', 'figures: [helpline-call]'),
      /in figures/,
    ],
    ['of a step', 'pathway.yaml', swap('to: high-risk', 'to: higher-risk'), /in pathway/],
    [
      'of a service of a step',
      'pathway.yaml',
      swap('services: [worker-advice]', 'services: [worker]'),
      /in services/,
    ],
    [
      'of a course’s contact',
      'training.yaml',
      swap('contact: worker-advice', 'contact: worker'),
      /in contacts/,
    ],
    [
      'of a term in a page',
      'pages/safe-places/index.mdx',
      swap('<Term id="safe-home-team" />:', '<Term id="safe-team" />:'),
      /in glossary/,
    ],
    [
      'of a figure in a page',
      'pages/safe-places/refuge.mdx',
      swap('Figure id="refuge-places"', 'Figure id="refuge-place"'),
      /in figures/,
    ],
    [
      'of an Act',
      'pages/understand/index.mdx',
      swap('act="fla-1996"', 'act="fla-1997"'),
      /in sources/,
    ],
    [
      'with a capital',
      'pages/safe-places/refuge.mdx',
      swap('Phone id="merrowdale-helpline"', 'Phone id="Merrowdale-Helpline"'),
      /Did you mean "merrowdale-helpline"/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('are all told where a contact is gone', () => {
    const { wrong } = after({ 'contacts/worker-advice.yaml': gone });
    expect(wrong.length).toBeGreaterThan(2);
    for (const line of wrong) expect(line).toMatch(/there is no "worker-advice" in contacts/);
  });

  it('are not told of a file that merely could not be read', () => {
    expectRefusal('contacts/worker-advice.yaml', swap('name: "Worker', 'name: "Worker" "'), /./);
  });
});

describe('contacts that are shown with their number have one', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'on a card',
      'prints/cards.yaml',
      swap('contact: merrowdale-helpline', 'contact: young-voices'),
      /"young-voices" has no phone to show in numbers/,
    ],
    [
      'in a post',
      'campaigns/safer-homes-week.mdx',
      swap('contact: merrowdale-helpline', 'contact: young-voices'),
      /no phone to show in posts/,
    ],
    [
      'in a step',
      'pathway.yaml',
      swap('contact: worker-advice', 'contact: young-voices'),
      /no phone to show in call/,
    ],
    [
      'in a page',
      'pages/helpline.mdx',
      swap('<Phone id="worker-advice" />', '<Phone id="young-voices" />'),
      /has no phone: write <Contact id="young-voices"/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

describe('sections of an Act', () => {
  const noMain = swap('  isMainAct: true\n', '');

  it('that names no Act need a main one', () => {
    const { wrong } = after({
      'sources.yaml': noMain,
      'pages/helpline.mdx': add('The law is <Law section="63" />.'),
    });
    expect(wrong).toContainEqual(
      expect.stringMatching(/^pages\/helpline\.mdx:\d+ .*<Law section="63" \/> is of no Act/),
    );
  });

  it('lead to one main Act, which has its address', () => {
    const second = swap('  date: "2026"\n', '  date: "2026"\n  isMainAct: true\n');
    expectRefusal('sources.yaml', second, /is the main Act already: take isMainAct out/);
    const { wrong } = after({
      'sources.yaml': swap(/  url: https:\/\/www\.legislation.*\n  linked: true\n/, ''),
      'pages/helpline.mdx': add('The law is <Law section="63" />.'),
    });
    expect(wrong.join('\n')).toMatch(/"daa-2021" has no url in sources\.yaml/);
  });
});

describe('old sources and lists of sources', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a statement whose source is not listed',
      'timelines.yaml',
      swap('source: merrowdale-plan-2026 }\n  sources', 'source: safety-guide }\n  sources'),
      /list the source "safety-guide" here too/,
    ],
    [
      'a step whose source is not listed',
      'pathway.yaml',
      swap(
        '{ says: "Your reasons.", source: merrowdale-plan-2026 }',
        '{ says: "Your reasons.", source: safety-guide }',
      ),
      /list the source "safety-guide" here too/,
    ],
    [
      'an old source without a mark',
      'pages/professionals/training.mdx',
      swap('sources: [services-list]', 'sources: [services-list, old-protocol]'),
      /"old-protocol" is of 2018 or before/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

describe('sources that nothing names', () => {
  const source =
    'left-behind:\n  title: A paper\n  publisher: A publisher\n  linked: false\n  date: "2025"';

  it.each<[string, Record<string, Edit>, string[]]>([
    ['one that was left behind', {}, ['left-behind']],
    [
      'not one that a page lists',
      {
        'pages/professionals/training.mdx': swap(
          'sources: [services-list]',
          'sources: [services-list, left-behind]',
        ),
      },
      [],
    ],
    ['not where an entry cannot be read that may name it', { 'pathway.yaml': () => 'a: [' }, []],
  ])('%s', (_, edits, expected) => {
    const { said } = after({ 'sources.yaml': add(source), ...edits });
    const unnamed = said.filter((line) => line.includes('no entry names this source'));
    expect(unnamed).toEqual(
      expected.map((id) => expect.stringMatching(new RegExp(`^sources\\.yaml:\\d+ {2}${id}: `))),
    );
  });
});
