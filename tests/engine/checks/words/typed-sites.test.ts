import { expect, it } from 'vitest';
import { add, after, expectRefusal, helpline, refuge, swap, type Edit } from '../edits.ts';

const service = 'services/housing-help.yaml';

it.each([
  'Read example.org for more.',
  'Go to vale-aid.org.uk, or call.',
  'Look at merrowdale.gov.uk/help.',
  'Example.org has it.',
  'See `example.com`.',
  'It is on merrowdale.help now.',
  'Follow @merrowdale_help there.',
])('an address in words is no link: “%s”', (words) => {
  expectRefusal(refuge, add(words), /is the address of a site|is an account/);
});

it.each<[string, string, Edit]>([
  [
    'a note to hours',
    helpline,
    swap('The line is closed for lunch.', 'Read example.org at lunch.'),
  ],
  ['a service', service, swap('Call first, or walk in.', 'Look at example.org.')],
  ['a service, with www', service, swap('Call first, or walk in.', 'Look at www.example.org.')],
  ['a title', refuge, swap('What a refuge is, and', 'What example.org is, and')],
  ['a printed headline', 'prints/cards.yaml', swap('We listen to you on every day', 'example.org')],
])('in %s it says where it goes', (_, file, edit) => {
  expectRefusal(file, edit, /is the address of a site: (?:write \[|say what the site is called)/);
});

it.each([
  'Read the guide on GOV.UK, or on legislation.gov.uk.',
  'Sites that end in .gov.uk are run by the state.',
  'It is 3.5 km. Ask first, e.g. at the desk. No.Yes.',
  'Ask us.In danger, call.',
  'Read it on [example.org](https://example.org/guide).',
  'Use the @ sign in a password.',
])('and nothing is an address in “%s”', (words) => {
  expect(after({ [refuge]: add(words) }).wrong).toEqual([]);
});

const long = 'a word that goes on '.repeat(15).trim();

it.each<[string, string, Edit, RegExp]>([
  ['an alias', service, swap('"council house"', `"${long}"`), /120 at most.*Short phrases/],
  ['an alias of a page', refuge, swap('- shelter', `- ${long}`), /120 at most.*Short phrases/],
  [
    'a search phrase',
    'search/asked/refuge.yaml',
    swap('safe house near me', long),
    /200 at most.*Words as visitors type them/,
  ],
  [
    'a word for search',
    'search/meanings.yaml',
    swap('hubby', 'hubby'.repeat(20)),
    /40 at most.*Single words/,
  ],
])('%s of 300 letters was pasted there', (_, file, edit, message) => {
  expectRefusal(file, edit, message);
});
