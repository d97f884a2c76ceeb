import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, helpline, swap, type Edit } from '../edits.ts';

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
