import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readabilityProblems } from '../../../src/checks/readability.ts';
import * as good from '../schemas/good-entries.ts';
import { foundBy, pageWith } from './content-folder.ts';

const on = (changed: Record<string, string>) => foundBy(readabilityProblems, changed);
const words = (count: number) => `It is ${'so '.repeat(count - 3)}good.`;
const page = (body: string, audience: string) => ({
  'pages/beds.mdx': `---\ntitle: Beds\naudience: ${audience}\n---\n${body}`,
});
const hard = 'Organisations undertake considerable responsibilities. ';

it('finds nothing in plain words', () => {
  expect(on(pageWith('You can call at any time. A worker will listen.'))).toEqual([]);
});

describe('a sentence', () => {
  it.each([
    ['public', 25],
    ['easy-read', 15],
    ['professional', 30],
  ])('on a page that is %s has %i words at most', (audience, most) => {
    expect(on(page(words(most), audience)).filter((one) => one.includes('a sentence'))).toEqual([]);
    expect(on(page(words(most + 1), audience))).toContainEqual(
      `pages/beds.mdx:5 a sentence of ${most + 1} words: ${most} at most. Split “It is so so so so …”`,
    );
  });

  it('is told with its own line', () => {
    const found = on(pageWith(`Short.\n\nFirst.\nSecond. ${words(26)}\n\n${'Yes. '.repeat(20)}`));
    expect(found).toEqual([expect.stringMatching(/^pages\/beds\.mdx:7 a sentence of 26 words/)]);
  });

  it.each([
    ['the summary of a page', { 'pages/beds.mdx': `---\nsummary: ${words(26)}\n---\n` }, 2],
    ['a doubt', { 'pages/beds.mdx': `---\ndoubts:\n  - Short.\n  - ${words(26)}\n---\n` }, 4],
    ['a meaning', { 'glossary.yaml': `marac:\n  meaning:\n    - ${words(26)}\n` }, 3],
    ['what a contact says', { 'contacts/night-line.yaml': `confidentiality: ${words(26)}\n` }, 1],
  ] as [string, Record<string, string>, number][])('has a limit in %s', (_, changed, line) => {
    expect(on(changed)).toEqual([expect.stringMatching(`:${line} a sentence of 26 words`)]);
  });

  it('may hold long names', () => {
    const name = 'Vale County Centre for Children, Families and Friends of All Ages';
    const services = { 'services/vale.yaml': stringify({ ...good.openService, name }) };
    expect(
      on({
        ...services,
        ...pageWith(`${words(20).replace('good', `${name} too`)} Call. Call it.`),
      }),
    ).toEqual([]);
  });
});

describe('a page', () => {
  it.each([
    ['public', 6],
    ['easy-read', 4],
    ['professional', 10],
  ])('that is %s has grade %i at most', (audience, grade) => {
    expect(on(page(hard, audience))).toEqual([
      expect.stringMatching(`^pages/beds.mdx:5 reading grade [\\d.]+: ${grade} at most`),
    ]);
  });

  it('has 15 words a sentence on average', () => {
    expect(on(pageWith(`${words(15)} `.repeat(4)))).toEqual([]);
    expect(on(pageWith(`${words(16)} `.repeat(4)))).toEqual([
      'pages/beds.mdx:4 sentences have 16 words on average: 15 at most',
    ]);
  });

  it('without prose is not measured', () => {
    expect(on(pageWith('<GlossaryList />'))).toEqual([]);
  });

  it('of a campaign is measured as a public one', () => {
    expect(on({ 'campaigns/light.mdx': `---\ntitle: A\n---\n${hard}` })).toEqual([
      expect.stringMatching(/^campaigns\/light\.mdx:4 reading grade/),
    ]);
  });
});

describe('a service', () => {
  const service = (count: number) => ({
    'services/vale-house.yaml': stringify({
      ...good.openService,
      summary: 'A place.',
      howToGetHelp: ['Call it.'],
      about: Array.from({ length: count }, () => hard.trim()),
    }),
  });

  it('is measured by all its words', () => {
    expect(on(service(20))).toEqual([
      expect.stringMatching(/^services\/vale-house\.yaml:\d+ reading grade/),
    ]);
  });

  it('is not measured where it has few words', () => {
    expect(on(service(5))).toEqual([]);
  });
});
