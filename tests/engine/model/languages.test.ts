import { describe, expect, it } from 'vitest';
import { lineHash, wordsHash } from '../../../src/entries/translations.ts';
import { firstLines, languages, uncheckedLines, type Piece } from '../../../src/model/languages.ts';
import { factsOf } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';

const english = 'Say: “{language}, interpreter, please.” Or call {helpline}.';
const polish = 'Powiedz: „{language}, interpreter, please.” Albo dzwoń: {helpline}.';
const of = lineHash(english);
const lines = {
  ask: { ...good.firstWord, text: english },
  unchecked: {
    ...good.without(good.without(good.firstWord, 'numbers'), 'picture'),
    use: 'unchecked',
    text: 'Nobody has checked this.',
  },
};
const unchecked = { of: lineHash('Nobody has checked this.'), text: 'Nikt tego nie sprawdził.' };
const drafted = { ...good.language, words: { ask: { of, text: polish }, unchecked } };

/** Facts with one language, as signed by a reader unless `read` says otherwise. */
function factsWith(language: object, area: object = {}, first: object = lines) {
  return factsOf({
    area: { area: { ...good.area, ...area } },
    contacts: { 'vale-helpline': good.contact },
    firstWords: first as Record<string, object>,
    languages: { pl: language },
  });
}

function signed(state: string, words = hashOf(drafted)) {
  return { ...drafted, state, read: { on: '2026-05-01', by: 'a qualified translator', words } };
}

function hashOf(language: object): string {
  const { entries } = factsWith(language);
  return wordsHash(entries.firstWords, entries.languages[0]!);
}

const told = (pieces: Piece[] | undefined) =>
  pieces?.map((piece) => ('contact' in piece ? piece.contact.phone : piece.words)).join('|');
const shown = (facts: ReturnType<typeof factsWith>) => {
  const [language] = languages(facts);
  const [line] = firstLines(facts, language!);
  return {
    own: told(line!.own),
    english: told(line!.english),
    unchecked: uncheckedLines(facts, language!).length > 0,
  };
};

const inPolish = 'Powiedz: „|Polish, interpreter, please.|” Albo dzwoń: |01632 960 001|.';
const inEnglish = 'Say: “|Polish, interpreter, please.|” Or call |01632 960 001|.';

describe('the page of a language', () => {
  it.each([
    ['a draft', drafted, {}, undefined, false],
    ['a draft, where the area shows drafts', drafted, { firstWords: 'drafts' }, inPolish, true],
    ['what one reader has signed', signed('second-reader'), {}, inPolish, true],
    ['what its community has read', signed('community-reader'), {}, inPolish, false],
    ['what was changed since', signed('community-reader', '0'.repeat(12)), {}, undefined, false],
  ])('shows of %s what may be shown, beside the English', (_, language, area, own, unchecked) => {
    expect(shown(factsWith(language, area))).toEqual({ own, english: inEnglish, unchecked });
  });

  it('shows the English alone of a line whose English has changed', () => {
    const changed = { ...lines, ask: { ...lines.ask, text: 'Call {helpline}.' } };
    expect(shown(factsWith(signed('second-reader'), {}, changed))).toEqual({
      own: undefined,
      english: 'Call |01632 960 001|.',
      unchecked: true,
    });
  });

  it('takes a line of one area from the line itself', () => {
    const here = {
      ...good.firstWord,
      translations: { pl: { of: lineHash('Call {helpline}.'), text: 'Dzwoń: {helpline}.' } },
    };
    const facts = factsWith({ ...good.language, words: {} }, { firstWords: 'drafts' }, { here });
    expect(shown(facts).own).toBe('Dzwoń: |01632 960 001|.');
  });
});
