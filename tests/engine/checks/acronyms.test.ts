import { describe, expect, it } from 'vitest';
import { acronymProblems } from '../../../src/checks/acronyms.ts';
import { foundBy, pageWith } from './content-folder.ts';

const glossary = [
  'idva:\n  name: IDVA\n  longName: independent domestic violence adviser\n',
  'dash:\n  name: DASH checklist\n',
].join('');
const inPage = (body: string, more = {}) =>
  foundBy(acronymProblems, { 'glossary.yaml': glossary, ...pageWith(body), ...more });

describe('is not explained yet', () => {
  it.each([
    ['a bare acronym', 'Ask an ABC.', 4, 'ABC', 'write its words, then (ABC)'],
    ['one that the glossary knows', 'One.\n\nAsk an IDVA.', 6, 'IDVA', 'write <Term id="idva" />'],
    ['a plural', 'Ask the IDVAs.', 4, 'IDVA', 'write <Term id="idva" />'],
    ['one in a heading before its term', '## IDVA\n\n<Term id="idva" />', 4, 'IDVA', '<Term'],
    ['one explained too late', 'ABC.\n\nA big cat (ABC).', 4, 'ABC', 'write its words'],
    ['one in a link', '[The ABC](/beds/)', 4, 'ABC', 'write its words'],
    ['one in a box', '<Do>\n\n- ABC\n\n</Do>', 6, 'ABC', 'write its words'],
    ['a short term before the long one', '<Term id="idva" short />', 4, 'IDVA', '<Term'],
  ])('%s', (_, body, line, acronym, advice) => {
    const [only, ...others] = inPage(body);
    expect(others).toEqual([]);
    expect(only).toMatch(`pages/beds.mdx:${line} ${acronym} is not explained yet: `);
    expect(only).toContain(advice);
  });

  it('and is told once on a page, on each page', () => {
    const other = { 'campaigns/light.mdx': '---\ntitle: A\n---\nABC and ABC.\n' };
    expect(inPage('ABC and ABC.', other)).toHaveLength(2);
  });
});

describe('needs no more words', () => {
  it.each([
    [
      'a term, then its acronym',
      'Ask an <Term id="idva" />. The IDVA <Term short id="idva" /> helps.',
    ],
    ['a term whose name holds it', 'The <Term id="dash" /> is a list. DASH helps.'],
    ['words, then brackets', 'A big cat (ABC). Two ABCs.'],
    ['bold words, then brackets', '**A big cat** (ABC).'],
    ['a link, then brackets', '[A big cat](/beds/) (ABC).'],
    ['what everyone says', 'The NHS and your GP in the UK. GOV.UK.'],
    ['a name of letters and digits', 'Fill in form HR1 or C100.'],
    ['a form with brackets', 'Fill in form SET(DV).'],
    ['an attribute', '<Language code="AB">x</Language> <Source id="ABC">it</Source>'],
    ['an address', '[it](https://vale.example/ABC/)'],
    ['an allowed word', 'Text ABC. {/* allow: ABC */}'],
  ])('%s', (_, body) => {
    expect(inPage(body)).toEqual([]);
  });

  it.each([
    ['what a service calls itself', 'name: ABC Helpline\n', 'Call ABC.'],
    ['a word to text to a service', 'name: Abc\n', 'Text ABC to it.'],
    ['the whole name of a service', 'name: Vale IDVA team\n', 'Call the Vale IDVA team.'],
  ])('%s', (_, service, body) => {
    expect(inPage(body, { 'services/vale-house.yaml': service })).toEqual([]);
  });

  it('but a name does not explain what the glossary knows', () => {
    const service = { 'services/vale-house.yaml': 'name: IDVA team\n' };
    expect(inPage('Ask an IDVA.', service)).toHaveLength(1);
  });
});
