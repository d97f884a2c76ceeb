import { describe, expect, it } from 'vitest';
import { sexProblems } from '../../../src/checks/sex.ts';
import { foundBy, pageWith } from './content-folder.ts';

const inPage = (body: string) => foundBy(sexProblems, pageWith(body));

describe('assumes a sex', () => {
  it.each([
    ['If he hurts you', 'he'],
    ['Tell her so', 'her'],
    ['His phone', 'His'],
    ['The choice is hers', 'hers'],
    ['Is your husband at home?', 'your husband'],
    ['Is your girlfriend at home?', 'your girlfriend'],
  ])('%s', (text, typed) => {
    expect(inPage(`One.\n\n${text}.`)).toEqual([
      expect.stringContaining(`pages/beds.mdx:6 “${typed}” assumes a sex: write`),
    ]);
  });

  it('each time', () => {
    expect(inPage('He or she may come.')).toHaveLength(2);
  });

  it.each([
    ['a service', { 'services/vale-house.yaml': 'about:\n  - She listens.\n' }],
    ['a contact', { 'contacts/night-line.yaml': 'whatHappens:\n  - She listens.\n' }],
    ['a campaign', { 'campaigns/light.mdx': '---\ntitle: A\n---\nShe listens.\n' }],
    ['a summary', { 'pages/beds.mdx': '---\nsummary: She listens.\n---\n' }],
  ])('in %s too', (_, changed) => {
    expect(foundBy(sexProblems, changed)).toHaveLength(1);
  });
});

it.each([
  ['they', 'If they hurt you, tell them that it is theirs.'],
  ['a word that holds one', 'There, where others hear history. Sheila’s the-he.'],
  ['what somebody says', 'They say: “He hits me.” Or "she hits me".'],
  ['whom a service is for', 'A refuge for women and their children. A man can call.'],
  ['both', 'Your husband or wife may be told.'],
  ['the King', 'His Majesty’s Courts.'],
  ['an allowed word', 'She answers. {/* allow: she */}'],
])('takes %s', (_, text) => {
  expect(inPage(text)).toEqual([]);
});

it('takes a page that is about one sex', () => {
  const page = { 'pages/understand/honour.mdx': '---\ntitle: A\n---\nShe can ask for it.\n' };
  expect(foundBy(sexProblems, page)).toEqual([]);
});

it('takes aliases, which are visitors’ own words', () => {
  expect(
    foundBy(sexProblems, { 'pages/beds.mdx': '---\naliases:\n  - he hits me\n---\n' }),
  ).toEqual([]);
});
