import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../../src/entries/collections.ts';
import { controlFor } from '../../../../src/desk/forms/field.ts';
import { moved, posted } from '../../../../src/desk/forms/moves.ts';
import { namesIn } from '../../../../src/desk/forms/names.ts';
import { withNames } from '../../../../src/desk/forms/references.ts';
import { fill } from '../../../../src/desk/forms/fill.ts';
import type { Typed } from '../../../../src/desk/forms/typed.ts';
import { valueIn } from '../../../../src/desk/forms/typed-value.ts';
import { weeksRead } from '../../../../src/desk/forms/week.ts';
import { readerOf } from '../../../../src/desk/reading/content.ts';
import { inFormWords } from '../../../../src/desk/checks/wording.ts';
import { loadByWeek, nextReviewDay } from '../../../../src/desk/reviews/spread.ts';
import { differences, mergedValue } from '../../../../src/desk/drafts/value-merge.ts';
import { html } from '../../../../src/desk/views/html.ts';
import { sweepOfForms } from '../../../support/edit-sweep.ts';

const content = readerOf('2026-06-03', undefined).content(resolve('tests/fixtures/area'));
const names = namesIn(content.reading.entries);
const contact = controlFor(collections.contacts.schema);
const typedIn = (boxes: Record<string, string | string[]>): Typed =>
  new Map(Object.entries(boxes).map(([name, value]) => [name, [value].flat()]));

it('every form, sent as it was opened, changes nothing', () => {
  expect(content.site.all.length).toBeGreaterThan(50);
  expect(sweepOfForms(content)).toEqual([]);
});

describe('what is typed', () => {
  it.each([
    [
      'a day in three boxes',
      { 'checkedOn.day': '3', 'checkedOn.month': '6', 'checkedOn.year': '2026' },
      { checkedOn: '2026-06-03' },
    ],
    ['a year alone', { 'newestSource.year': '2026' }, { newestSource: '2026' }],
    ['a source without a date', { 'newestSource.word': 'undated' }, { newestSource: 'undated' }],
    ['sentences, one on each line', { doubts: 'One.\r\n\r\n Two. ' }, { doubts: ['One.', 'Two.'] }],
    ['a group that is left empty', { 'text.number': ' ', 'text.how': '' }, {}],
    ['a tick', { prefix: 'true' }, { prefix: true }],
    [
      'a time with one digit',
      {
        'hours.kind': 'weekly',
        'hours.week#': '1',
        'hours.week.0.days': ['mon'],
        'hours.week.0.from': '9:00',
        'hours.week.0.to': '17.30',
      },
      { hours: { kind: 'weekly', week: [{ days: ['mon'], from: '09:00', to: '17:30' }] } },
    ],
  ])('%s is read', (_, boxes, expected) => {
    expect(valueIn(typedIn(boxes), contact, '', names)).toEqual({ sources: [], ...expected });
  });

  it('names are chosen, and ids are written', () => {
    const label = names.label('sources', 'services-list');
    expect(label).toContain('A list of services');
    const typed = typedIn({
      'sources#': '1',
      'sources.0.source': label.toUpperCase(),
      'sources.0.says': 'It.',
    });
    expect(valueIn(typed, contact, '', names)).toEqual({
      sources: [{ source: 'services-list', says: 'It.' }],
    });
  });

  it('is read back in words, as far as it is a week', () => {
    const boxes = typedIn({
      'hours.kind': 'weekly',
      'hours.week#': '2',
      'hours.week.0.days': ['mon', 'tue', 'wed'],
      'hours.week.0.from': '9:00',
      'hours.week.0.to': '17:00',
      'hours.week.1.from': 'noon',
    });
    expect(weeksRead(boxes, contact)['hours.week']).toBe('Monday to Wednesday, 9am to 5pm');
  });
});

describe('a list', () => {
  const three = typedIn({
    'a#': '3',
    'a.0': 'x',
    'a.1.b': 'y',
    'a.1.c#': '1',
    'a.2': 'z',
    other: 'o',
  });
  it.each([
    ['grows', 'add:a', { 'a#': '4', 'a.0': 'x', 'a.2': 'z' }, 'a.3'],
    ['loses an item', 'remove:a:0', { 'a#': '2', 'a.0.b': 'y', 'a.0.c#': '1', 'a.1': 'z' }, 'a'],
    ['has an item moved up', 'up:a:1', { 'a.0.b': 'y', 'a.1': 'x', 'a.2': 'z' }, 'a.0'],
  ])('%s', (_, what, expected, focus) => {
    const after = moved(three, what)!;
    const boxes = Object.fromEntries([...after.typed].map(([name, [value]]) => [name, value]));
    expect(boxes).toMatchObject({ other: 'o', ...expected });
    expect(after.focus).toBe(focus);
  });

  it('is left alone by other buttons', () => {
    expect(moved(three, 'save')).toBeUndefined();
  });
});

it('boxes of one name are kept together', () => {
  expect([...posted(new URLSearchParams('a=1&a=2&b=3'))]).toEqual([
    ['a', ['1', '2']],
    ['b', ['3']],
  ]);
});

it('a default that a file writes out stays written', () => {
  const typed: Typed = new Map();
  fill(typed, contact, '', { doubts: [], prefix: false }, names);
  expect(valueIn(typed, contact, '', names)).toEqual({ sources: [], doubts: [], prefix: false });
});

it('what is named in an entry is renamed, and goes where nothing replaces it', () => {
  const service = controlFor(collections.services.schema);
  const entry = { kind: 'open-service', contacts: ['a', 'b', 'c'], name: 'a' };
  const to = (next: string | undefined) =>
    withNames(service, entry, (of, id) => (of === 'contacts' && id === 'a' ? next : id));
  expect(to('b')).toEqual({ ...entry, contacts: ['b', 'c'] });
  expect(to(undefined)).toEqual({ ...entry, contacts: ['b', 'c'] });
});

it.each([
  ['x: phone: this field is missing: write a line "phone:". It says: The number', 'Fill this in.'],
  [
    'x: sources, item 2, says: this field is left empty: fill it in, or take the line out if nothing is known',
    'Fill this in.',
  ],
  [
    'x: checkedOn: write a day as YYYY-MM-DD, for example 2026-11-22',
    'Write the day, the month and the year in digits, for example 22 11 2026.',
  ],
  [
    'a sentence of 30 words: 25 at most. Split “One two …”',
    'A sentence of 30 words: 25 at most. Split “One two …”',
  ],
])('a finding is told as a form needs it: %s', (message, expected) => {
  expect(inFormWords(message, 'x')).toBe(expected);
});

it('review days are spread: no week has more than a fifteenth, and all are about half a year ahead', () => {
  const days: string[] = Array.from({ length: 300 }, () => '2026-12-02');
  for (let count = 0; count < 150; count++) {
    days.push(nextReviewDay(days, '2026-06-03'));
    days.shift();
  }
  const fresh = days.slice(-150);
  expect(Math.max(...loadByWeek(fresh).values())).toBeLessThanOrEqual(20);
  expect(fresh.every((day) => day > '2026-09-01' && day < '2027-06-01')).toBe(true);
});

describe('two people’s changes of one entry', () => {
  const base = { a: 1, b: { c: 1, d: 1 }, e: [1] };
  it('are put together where they are of different fields', () => {
    const { value, conflicts } = mergedValue(
      base,
      { ...base, a: 2 },
      { ...base, b: { c: 1, d: 3 } },
    );
    expect([value, conflicts]).toEqual([{ a: 2, b: { c: 1, d: 3 }, e: [1] }, []]);
  });
  it('are told where they are of the same field', () => {
    const { conflicts } = mergedValue(
      base,
      { ...base, b: { c: 2, d: 1 } },
      { ...base, b: { c: 3, d: 1 } },
    );
    expect(conflicts).toEqual([{ path: 'b.c', base: 1, theirs: 2, mine: 3 }]);
  });
  it('are listed field by field', () => {
    expect(differences(base, { ...base, b: { c: 2, d: 1 }, e: [2] })).toEqual([
      { path: 'b.c', before: 1, after: 2 },
      { path: 'e', before: [1], after: [2] },
    ]);
  });
});

it('what is put into a page of the desk is escaped', () => {
  expect(
    html`<p title="${'"<&'}">${html`<b>${'<i>'}</b>`}${false}${['&', html`<br />`]}</p>`.html,
  ).toBe('<p title="&quot;&lt;&amp;"><b>&lt;i&gt;</b>&amp;<br /></p>');
});
