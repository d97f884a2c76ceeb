import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/entries/collections.ts';
import * as good from './good-entries.ts';

const entries: Record<keyof typeof collections, object> = {
  area: good.area,
  menus: good.menu,
  doors: good.door,
  contacts: good.contact,
  notices: good.notice,
  services: good.openService,
  pages: good.page,
  languages: good.language,
  questions: good.selfQuestion,
  firstWords: good.firstWord,
  local: good.local,
  campaigns: good.campaign,
  prints: good.print,
  safePlaceTypes: good.safePlaceType,
  pathway: good.question,
  timelines: good.timeline,
  shortAnswers: good.shortAnswer,
  glossary: good.term,
  training: good.trainingCourse,
  charts: good.chart,
  figures: good.figure,
  sources: good.source,
  bankHolidays: good.bankHolidayYear,
  asked: good.asked,
  meanings: good.meaning,
  acronyms: good.acronym,
  localNames: good.localNames,
  moved: good.movedPage,
  exceptions: good.exception,
};

const kinds = Object.entries(entries) as [keyof typeof collections, object][];
const facts = kinds.filter(([, entry]) => 'evidence' in entry);

describe.each(kinds)('an entry of %s', (name, entry) => {
  const { schema } = collections[name];

  it('is taken when it is right', () => {
    expect(good.refusals(schema, entry)).toEqual([]);
  });

  it('is refused with a key that nobody knows', () => {
    expect(good.refusals(schema, { ...entry, colour: 'red' })).toEqual([
      expect.stringContaining('"colour"'),
    ]);
  });
});

describe.each(facts)('a fact in %s', (name, entry) => {
  const { schema } = collections[name];

  it.each(['sources', 'checkedOn', 'newestSource', 'evidence', 'reviewBy'])('needs %s', (field) => {
    expect(good.refusals(schema, good.without(entry, field as never))).toEqual([
      expect.stringContaining(`${field}: `),
    ]);
  });

  it('needs at least one source', () => {
    expect(good.refusals(schema, { ...entry, sources: [] })).toEqual([
      'sources: every fact needs at least one source',
    ]);
  });

  it('needs to say what its source says', () => {
    const sources = [{ source: 'county-guide' }];
    expect(good.refusals(schema, { ...entry, sources })).toEqual([
      expect.stringContaining('sources.0.says: '),
    ]);
  });
});
