import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { isOfToday, translationOf, wordsHash } from '../../entries/translations.ts';
import { dueAt, wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { vocabulary } from '../../components/mdx/vocabulary.ts';

type Language = Entry<'languages'>;
type Line = Entry<'firstWords'>;
type Found = { entry: Language | Line; path: PropertyKey[]; text: string };

/** What the engine itself puts in place of a placeholder, whatever the line. */
const ownPlaceholders = ['language', 'exit'];
const placeholdersIn = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).toSorted();

/** Names, and words that stand in English beside their translation. */
const latinInAll =
  /\{[^}]*\}|\b(?:England|immigration|visa|Police|interpreter|please|Do not call me back)\b/g;

type Script = { isRightToLeft: boolean; stray: RegExp };
const knownScripts = new Map<string, Script | undefined>();

/** The script that a language is written in, as Unicode names it, by its strays; a few languages have none that Unicode can tell. */
function scriptOf(code: string): Script | undefined {
  if (knownScripts.has(code)) return knownScripts.get(code);
  const { script } = new Intl.Locale(code).maximize();
  const name = script === 'Hans' || script === 'Hant' ? 'Han' : script;
  const known = name && {
    isRightToLeft: name === 'Arab' || name === 'Hebr',
    stray: new RegExp(`(?!\\p{Script=${name}})\\p{L}`, 'u'),
  };
  knownScripts.set(code, known || undefined);
  return known || undefined;
}

/** The first letter that is not of a script; words in English and the names of the area may stand in any. */
const strayLetter = (text: string, { stray }: Script, names: string[]): string | undefined =>
  names
    .reduce((words, name) => words.replaceAll(name, ''), text.replace(latinInAll, ''))
    .match(stray)?.[0];

/** Marks that keep a number or an English word whole in a line from right to left: each that opens must close. */
function isolatesFault(text: string, isRightToLeft: boolean): string | undefined {
  let depth = 0;
  for (const sign of text) {
    if (sign === '\u2066' || sign === '\u2068') depth++;
    else if (sign === '\u2069') depth--;
    else if (isRightToLeft && depth === 0 && /[A-Za-z{]/.test(sign))
      return 'put \\u2066 before and \\u2069 after what is English or a number, or it turns round';
    if (depth < 0 || depth > 1) break;
  }
  if (depth !== 0) return 'each \\u2066 or \\u2068 needs one \\u2069 after it';
  return /[\u061c\u200b\u200e\u200f\u202a-\u202e\u00ad\ufeff]/.test(text)
    ? 'a sign that nobody sees stands here: type these words anew'
    : undefined;
}

function* faults(line: Line, language: Language, { entry, path, text }: Found, site: Site) {
  const told = (message: string) => wrongAt(entry, path, `${language.id}: ${line.id}: ${message}`);
  const wanted = placeholdersIn(line.data.text);
  if (placeholdersIn(text).join() !== wanted.join())
    yield told(`write the placeholders of the English: ${wanted.join(' ') || 'there are none'}`);
  if (text !== text.normalize('NFC')) yield told('save the words in the form NFC');
  const script = scriptOf(language.data.code);
  const names = site.entries.area.map(({ data }) => data.name);
  // The name of the area is no stray: it is not known before area.yaml can be read.
  const stray = script && !site.isUnread('area') && strayLetter(text, script, names);
  if (stray) yield told(`“${stray}” is no letter of this language: type the word anew`);
  const fault = isolatesFault(text, script?.isRightToLeft === true);
  if (fault) yield told(fault);
  if (/<\/?[a-z][^<>]*>/i.test(text))
    yield told('a tag would show as it stands: write plain words');
  if (/\p{Nd}/u.test(text)) yield told('a number stands in contacts/ alone: write its placeholder');
}

/** Every translation of a line, with the file it stands in. */
function found(line: Line, language: Language): Found | undefined {
  const own = language.data.words[line.id];
  if (own) return { entry: language, path: ['words', line.id], text: own.text };
  const ofArea = line.data.translations[language.id];
  return ofArea && { entry: line, path: ['translations', language.id], text: ofArea.text };
}

function* unknownIds(site: Site): Iterable<Problem> {
  const [lines, known] = [site.entries.firstWords, site.entries.languages].map((all) =>
    all.map(({ id }) => id),
  );
  for (const language of site.entries.languages)
    for (const id of Object.keys(language.data.words))
      if (!lines!.includes(id) && !site.isUnread('firstWords', id))
        yield wrongAt(
          language,
          ['words', id],
          `${language.id}: there is no line "${id}" in first-words.yaml`,
        );
  for (const line of site.entries.firstWords)
    for (const id of Object.keys(line.data.translations))
      if (!known!.includes(id) && !site.isUnread('languages', id))
        yield wrongAt(
          line,
          ['translations', id],
          `${line.id}: there is no language "${id}" in languages/`,
        );
}

/** A language as its code names it: a door may name one that has no words here yet. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function* unknownCodes(site: Site): Iterable<Problem> {
  for (const door of site.entries.doors)
    for (const [index, code] of (door.data.languages ?? []).entries())
      if (names.of(code) === undefined)
        yield wrongAt(
          door,
          ['languages', index],
          `${door.id}: languages: "${code}" is the code of no language: write one such as pl`,
        );
}

function* inEnglish(line: Line): Iterable<Problem> {
  const { text, numbers, picture } = line.data;
  const filled = [...ownPlaceholders, ...numbers.map(({ placeholder }) => placeholder)];
  for (const one of placeholdersIn(text))
    if (!filled.includes(one.slice(1, -1)))
      yield wrongAt(
        line,
        ['text'],
        `${line.id}: ${one} stands for nothing: name its contact under numbers`,
      );
  const { words } = vocabulary.EasyLine.props.picture;
  if (picture !== undefined && !words.includes(picture))
    yield wrongAt(
      line,
      ['picture'],
      `${line.id}: there is no picture "${picture}". They are: ${words.join(', ')}`,
    );
}

export const firstWords: Rule = {
  name: 'first words in other languages',
  why: 'Nobody here can read most of them: a lost number, a stale line or one that nobody signed must not pass unseen.',
  scope: 'site',
  *check(site) {
    const lines = site.entries.firstWords;
    yield* unknownIds(site);
    yield* unknownCodes(site);
    for (const line of lines) yield* inEnglish(line);
    for (const language of site.entries.languages) {
      const { code } = language.data;
      if (code.toLowerCase() !== language.id)
        yield wrongAt(
          language,
          ['code'],
          `code is ${code}, and this file is ${language.id}: screen readers would read its words as another language. Write code: ${language.id}, or name the file ${code.toLowerCase()}`,
        );
      for (const line of lines) {
        const one = found(line, language);
        if (!one) {
          yield dueAt(
            language,
            ['words'],
            `${language.id}: the line "${line.id}" is not there: its page shows the English`,
          );
          continue;
        }
        const isShown = isOfToday(line, translationOf(line, language)!);
        if (isShown) yield* faults(line, language, one, site);
        else
          yield dueAt(
            one.entry,
            one.path,
            `${language.id}: the English of "${line.id}" has changed: its page shows the English until someone translates it anew`,
          );
      }
      const now = wordsHash(lines, language);
      const { read } = language.data;
      if (read && read.words !== now)
        yield dueAt(
          language,
          ['read'],
          `${language.id}: its words were changed after they were signed, and are not shown. Have them read anew, then write words: "${now}"`,
        );
    }
  },
};
