import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { asLine, checkContent } from '../../../src/checks/content.ts';
import * as good from '../schemas/good-entries.ts';
import { contentFolder, goodArea, goodPage, mdx, wayToAct } from './content-folder.ts';

function check(changed: Record<string, string | undefined>, today = '2026-05-02') {
  const folder = contentFolder({ ...goodArea, ...changed });
  const { problems, overdue } = checkContent(folder, today);
  const lines = (found: typeof problems) =>
    found.map((problem) => asLine(problem).replace(`${folder}/`, ''));
  return { problems: lines(problems), overdue: lines(overdue) };
}

const helpline = stringify(good.contact);

it('finds nothing wrong in an area where all is right', () => {
  expect(check({})).toEqual({ problems: [], overdue: [] });
});

describe('one mistake is told once, with its file and line', () => {
  it.each([
    [
      'a number without quotes',
      { 'contacts/vale-helpline.yaml': helpline.replace('01632 960 001', '01632960001') },
      /^contacts\/vale-helpline\.yaml:2 {2}vale-helpline: phone: put the number in quotes/,
    ],
    [
      'an address of safe accommodation',
      { 'services/vale-house.yaml': `${goodArea['services/vale-house.yaml']}postcode: ZZ1 1ZZ\n` },
      /^services\/vale-house\.yaml:1 {2}vale-house: the entry: .*"postcode"/,
    ],
    [
      'a number typed into prose',
      { 'pages/beds.mdx': mdx(goodPage, `\nCall 01632 960 001.\n${wayToAct}`) },
      /^pages\/beds\.mdx:\d+ {2}"01632 960 001" .*<Phone id="vale-helpline" \/>/,
    ],
    [
      'an id that leads nowhere',
      { 'pages/beds.mdx': mdx(goodPage, `<Phone id="vale-helplin" />\n\n${wayToAct}`) },
      /^pages\/beds\.mdx:\d+ {2}there is no "vale-helplin" .*"vale-helpline"/,
    ],
    [
      'a number that two contacts hold',
      { 'contacts/twin.yaml': helpline },
      /^contacts\/vale-helpline\.yaml:2 {2}vale-helpline repeats the number of twin/,
    ],
    [
      'a number that two contacts hold, spaced in two ways',
      { 'contacts/twin.yaml': helpline.replace('01632 960 001', '"01632 960001"') },
      /^contacts\/vale-helpline\.yaml:2 {2}vale-helpline repeats the number of twin/,
    ],
    [
      'a field written twice',
      { 'contacts/vale-helpline.yaml': `${helpline}cost: free\n` },
      /^contacts\/vale-helpline\.yaml:\d+ {2}/,
    ],
    [
      'a quotation mark left open',
      {
        'sources.yaml': `${goodArea['sources.yaml']}city:\n  publisher: Vale\n  title: "Guide\n`,
      },
      /^sources\.yaml:\d+ {2}/,
    ],
    [
      'the file of the area gone',
      { 'area.yaml': undefined },
      /^area\.yaml:1 {2}this file is missing/,
    ],
    [
      'a link to no page',
      { 'pages/beds.mdx': mdx(goodPage, `[Beds](/bed/).\n\n${wayToAct}`) },
      /^pages\/beds\.mdx:\d+ {2}link "\/bed\/": .*\/beds\//,
    ],
    [
      'a sentence too long',
      {
        'pages/beds.mdx': mdx(
          goodPage,
          `${wayToAct}\n${'A bed is here. '.repeat(9)}It is ${'so '.repeat(30)}good.\n`,
        ),
      },
      /^pages\/beds\.mdx:\d+ {2}a sentence of 33 words/,
    ],
  ] as [string, Record<string, string | undefined>, RegExp][])('%s', (_, changed, expected) => {
    expect(check(changed).problems).toEqual([expect.stringMatching(expected)]);
  });
});

it('tells of the files alone while one of them cannot be read', () => {
  const unreadable = { 'sources.yaml': 'county-guide: "open\n', 'pages/x.mdx': 'Just leave.\n' };
  expect(check(unreadable).problems).toEqual([expect.stringMatching(/^sources\.yaml:1 {2}this/)]);
});

describe('overdue reviews', () => {
  const late = {
    'contacts/vale-helpline.yaml': stringify({ ...good.contact, reviewBy: '2026-05-01' }),
  };

  it('are told and stop nothing', () => {
    expect(check(late)).toEqual({
      problems: [],
      overdue: [expect.stringMatching(/^contacts\/vale-helpline\.yaml:\d+ {2}vale-helpline was/)],
    });
  });

  it('are not yet told on the day itself', () => {
    expect(check(late, '2026-05-01').overdue).toEqual([]);
  });
});
