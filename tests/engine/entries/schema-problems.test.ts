import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { schemaProblems } from '../../../src/entries/schema-problems.ts';

const item = z.strictObject({ source: z.string(), says: z.string().describe('What it says') });
const schema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    name: z.string().trim().min(3).describe('What to call it'),
    headline: z.string().max(5).optional(),
    need: z.enum(['talk', 'housing', 'money']),
    about: z.array(z.string()).min(1).describe('What it does'),
    count: z.number(),
    isNew: z.boolean(),
    email: z.email().optional(),
    sources: z.array(item).min(1),
    newest: z.union([z.string({ error: 'write a year' }), z.literal('undated')]),
    address: z.strictObject({ lines: z.array(z.string()) }).optional(),
  }),
  z.strictObject({ kind: z.literal('safe-accommodation') }),
]);

const good = {
  kind: 'open',
  name: 'Vale',
  need: 'talk',
  about: ['It listens.'],
  count: 3,
  isNew: true,
  sources: [{ source: 'guide', says: 'All of it' }],
  newest: '2026',
};

function told(data: unknown): string[] {
  const { error } = schema.safeParse(data);
  return schemaProblems('vale', 'vale.yaml', error?.issues ?? [], () => 1, schema, data).map(
    ({ message }) => message,
  );
}

it.each<[string, object, string]>([
  [
    'a field that is missing',
    { name: undefined },
    'vale: name: this field is missing: write a line "name:". It says: What to call it',
  ],
  [
    'an empty field',
    { name: null },
    'vale: name: this field is left empty: fill it in, or take the line out if nothing is known. It says: What to call it',
  ],
  [
    'spaces alone',
    { name: '   ' },
    'vale: name: this holds nothing but spaces: fill it in, or take the line out. It says: What to call it',
  ],
  ['too few letters', { name: 'ab' }, 'vale: name: this has 2 letters: write at least 3'],
  [
    'too many letters',
    { headline: 'Too long' },
    'vale: headline: this has 8 letters: write 5 at most',
  ],
  [
    'digits for words',
    { name: 12 },
    'vale: name: write words here, in "quotes" if they are digits, or hold a colon. It says: What to call it',
  ],
  [
    'words for a list',
    { about: 'It listens.' },
    'vale: about: this is a list: write each item on a line of its own that starts with "- ". It says: What it does',
  ],
  [
    'an empty list',
    { about: [] },
    'vale: about: this list is empty: write at least 1. It says: What it does',
  ],
  [
    'words for a number',
    { count: 'three' },
    'vale: count: write a number in digits, without quotes',
  ],
  ['words for true', { isNew: 'yes' }, 'vale: isNew: write true or false, without quotes'],
  [
    'words for fields',
    { address: 'Vale Road' },
    'vale: address: this has fields of its own: write each on a line below it, indented by two spaces',
  ],
  [
    'a word that is none of those',
    { need: 'house' },
    'vale: need: "house" is none of the words that can stand here: write talk, housing or money. Did you mean housing?',
  ],
  [
    'a kind that is none',
    { kind: 'Open' },
    'vale: kind: "Open" is none of the words that can stand here: write open or safe-accommodation. Did you mean open?',
  ],
  [
    'no address of email',
    { email: 'vale' },
    'vale: email: write one email address, such as name@council.example',
  ],
  [
    'a field with a slip',
    { adress: {} },
    'vale: there is no field "adress" here. Did you mean address?',
  ],
  [
    'a slip inside a list',
    { sources: [{ source: 'guide' }] },
    'vale: sources, item 1, says: this field is missing: write a line "says:". It says: What it says',
  ],
  ['words that the schema has itself', { newest: 2026 }, 'vale: newest: write a year'],
])('%s is told in an editor’s words', (_, change, message) => {
  expect(told({ ...good, ...change })).toEqual([message]);
});

it.each([
  ['nothing', null, 'vale: nothing is filled in here: copy an entry like it and change it'],
  ['words alone', 'Vale', 'vale: write the fields of this entry, each on a line as "name: value"'],
])('an entry of %s', (_, data, message) => {
  expect(told(data)).toEqual([message]);
});

it('safe accommodation has no field for a place, and the message says so', () => {
  expect(told({ kind: 'safe-accommodation', address: {} })).toEqual([
    'vale: safe accommodation has no field "address": take the line out. Where it is must stand nowhere',
  ]);
});

it('takes what is right', () => {
  expect(told(good)).toEqual([]);
});
