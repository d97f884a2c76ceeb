import { describe, expect, it } from 'vitest';
import { wordProblems } from '../../../src/checks/words.ts';
import { foundBy, pageWith } from './content-folder.ts';

const inPage = (body: string) => foundBy(wordProblems, pageWith(body));

describe('is refused with its line, the reason and what to write', () => {
  it.each([
    ['You could just leave.', 'just leave'],
    ['Why did you stay?', 'Why did you stay'],
    ['Why do you stay?', 'Why do you stay'],
    ['Why don’t you leave?', 'Why don’t you leave'],
    ['It was a domestic dispute.', 'domestic dispute'],
    ['A victim of abuse can call.', 'victim of'],
    ['Help for victims of crime.', 'victims of'],
    ['A battered partner.', 'battered'],
    ['They admitted it.', 'admitted'],
    ['The app is untraceable.', 'untraceable'],
    ['It leaves no trace.', 'leaves no trace'],
    ['Calls are anonymous.', 'anonymous'],
    ['You can report anonymously.', 'anonymously'],
    ['You will be 100% safe.', '100% safe'],
    ['It is completely safe.', 'completely safe'],
    ['Words that stand in a\ndomestic\ndispute.', 'domestic dispute'],
  ])('%s', (text, typed) => {
    const line = text.startsWith('Words') ? 7 : 6;
    expect(inPage(`One.\n\n${text}`)).toEqual([
      expect.stringMatching(`^pages/beds.mdx:${line} do not write “${typed}”, .+: .+`),
    ]);
  });
});

it.each([
  ['a word inside another', 'An embattered door. The unadmitted.'],
  ['the name of a scheme', 'Ask for anonymous registration. Anonymous voter registration is free.'],
  ['a plain word', 'You can leave just now. It is safe enough.'],
  ['an allowed word', 'It is anonymous. {/* allow: anonymous */}'],
  ['a word allowed on the line above', '{/* allow: admitted, anonymous */}\nIt is anonymous.'],
  ['other words for it', 'Are you a victim? A victim or survivor can call.'],
])('takes %s', (_, text) => {
  expect(inPage(text)).toEqual([]);
});

it('an allowed word is allowed there alone', () => {
  expect(inPage('{/* allow: anonymous */}\n\n\nIt is anonymous.')).toHaveLength(1);
  expect(inPage('It is battered. {/* allow: anonymous */}')).toHaveLength(1);
});

describe('in fields', () => {
  const service = (text: string) => ({ 'services/vale-house.yaml': text });

  it.each([
    ['what a service does', service('about:\n  - It is anonymous.\n'), 2],
    ['how to reach it', service('howToGetHelp:\n  - "Call, it is anonymous."\n'), 2],
    ['a title', { 'pages/beds.mdx': '---\ntitle: Just leave\n---\n' }, 2],
    ['the kinds of place', { 'safe-place-types.yaml': 'a:\n  what: A battered house.\n' }, 2],
  ] as [string, Record<string, string>, number][])('%s', (_, changed, line) => {
    expect(foundBy(wordProblems, changed)).toEqual([
      expect.stringMatching(`:${line} do not write`),
    ]);
  });

  it.each([
    ['an alias', service('aliases:\n  - battered wife\n')],
    ['what a source says', service('sources:\n  - { source: a, says: victims of crime }\n')],
    ['an allowed line', service('about:\n  - It is anonymous. # allow: anonymous\n')],
    ['its own name', service('name: Line for Victims of Crime\n')],
  ])('but not %s', (_, changed) => {
    expect(foundBy(wordProblems, changed)).toEqual([]);
  });
});

it('“victim or survivor” stands once on a page', () => {
  const found = inPage(
    'A victim or survivor can call.\n\nVictims and survivors.\n\nSurvivors or victims.',
  );
  expect(found.map((one) => one.slice(0, 48))).toEqual([
    'pages/beds.mdx:6 “Victims and survivors” stands ',
    'pages/beds.mdx:8 “Survivors or victims” stands h',
  ]);
});
