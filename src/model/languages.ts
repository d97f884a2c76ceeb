import { addressOf } from '../entries/collections.ts';
import { isOfToday, translationOf, wordsHash } from '../entries/translations.ts';
import type { LanguageData } from '../schemas/first-words.ts';
import * as text from '../text/en-GB.ts';
import { area } from './area.ts';
import { contact, type Contact } from './contacts.ts';
import { remembered, type Facts, type Item } from './facts.ts';
import type { PageLink } from './pages.ts';

export type Language = LanguageData & { id: string; path: string };

/** A piece of a line: words, words to say in English, or the number of a contact. */
export type Piece = { words: string; isEnglish?: boolean } | { contact: Contact };

/** A line as its page shows it. `own` is there only where the words of the language may be shown. */
export type FirstLine = {
  id: string;
  picture: string | undefined;
  english: Piece[];
  own: Piece[] | undefined;
};

/** Said in English, whatever language stands around it. */
const spoken = ['Police', '{language}, interpreter, please.', 'Do not call me back.'];

/** All languages, by their names in English. */
export const languages = remembered((facts: Facts): Language[] =>
  facts.entries.languages
    .map(({ id, data }) => ({ ...data, id, path: addressOf('languages', id) }))
    .toSorted((a, b) => a.english.localeCompare(b.english, 'en')),
);

/** The page of a language as others link to it. */
export const languageLink = ({ path, english }: Language): PageLink => ({
  path,
  title: text.languages.title(english),
  summary: text.languages.summary,
});

/** The way to all languages, with the names of the few that the header has room for. */
export type LanguagesLink = { path: string; names: { code: string; name: string }[] };

const inHeader = ['pl', 'ar'];

/** The way to all languages; nothing where the area has no page for them. */
export function languagesLink(facts: Facts): LanguagesLink | undefined {
  const page = facts.entries.pages.find(({ data }) => data.role === 'languages');
  const names = languages(facts).filter(({ id }) => inHeader.includes(id));
  if (!page || names.length === 0) return undefined;
  return { path: addressOf('pages', page.id), names: names.toReversed() };
}

/** Whether a reader has signed the words of a language just as they stand. */
const isSigned = (facts: Facts, language: Language): boolean =>
  language.read?.words === wordsHash(facts.entries.firstWords, { id: language.id, data: language });

/** Whether the words of a language may be shown: once they are signed, or where the area shows drafts. */
export const mayShow = (facts: Facts, language: Language): boolean =>
  area(facts).firstWords === 'drafts' || isSigned(facts, language);

/** Whether it must be said beside them that nobody from the community has read them. */
export const isUnchecked = (facts: Facts, language: Language): boolean =>
  language.state !== 'community-reader' || !isSigned(facts, language);

type Line = Item<'firstWords'>;

/** A line in pieces. Throws where a number has no contact. */
function piecesOf(facts: Facts, line: Line, words: string, language: Language): Piece[] {
  const fill = (one: string) =>
    one.replaceAll('{language}', language.say).replaceAll('{exit}', text.exit.label);
  const phrases = spoken.map(fill);
  const parts = fill(words).split(
    new RegExp(`(\\{[a-z]+\\}|${phrases.map((one) => one.replaceAll('.', '\\.')).join('|')})`),
  );
  return parts.filter(Boolean).map((part) => {
    const number = line.data.numbers.find(({ placeholder }) => part === `{${placeholder}}`);
    if (number) return { contact: contact(facts, number.contact) };
    return { words: part, ...(phrases.includes(part) && { isEnglish: true }) };
  });
}

/** A line of a language. Its own words are left out where they may not be shown, or where the English has changed since. */
function inLanguage(facts: Facts, line: Line, language: Language): FirstLine {
  const own = translationOf(line, { id: language.id, data: language });
  const isShown = own !== undefined && mayShow(facts, language) && isOfToday(line, own);
  return {
    id: line.id,
    picture: line.data.picture,
    english: piecesOf(facts, line, line.data.text, language),
    own: isShown ? piecesOf(facts, line, own.text, language) : undefined,
  };
}

const linesFor = (facts: Facts, use: Line['data']['use']): Line[] =>
  facts.entries.firstWords
    .filter(({ data }) => data.use === use)
    .toSorted((a, b) => a.data.order - b.data.order);

/** The lines that the page of a language shows, in their order. */
export const firstLines = (facts: Facts, language: Language): FirstLine[] =>
  linesFor(facts, 'line').map((line) => inLanguage(facts, line, language));

/** What says that nobody from the community has read the words; nothing where somebody has, or none are shown. */
export const uncheckedLines = (facts: Facts, language: Language): FirstLine[] =>
  mayShow(facts, language) && isUnchecked(facts, language)
    ? linesFor(facts, 'unchecked').map((line) => inLanguage(facts, line, language))
    : [];

/** The first words by themselves, as a page says how fresh they are. */
export const firstWordsFacts = ({ entries, today }: Facts) => {
  const days = entries.firstWords.map(({ data }) => data);
  const earliest = (dates: string[]) => dates.toSorted()[0] ?? today;
  return {
    checkedOn: earliest(days.map(({ checkedOn }) => checkedOn)),
    reviewBy: earliest(days.map(({ reviewBy }) => reviewBy)),
    sources: [...new Set(days.flatMap(({ sources }) => sources))],
  };
};
