import type { AnyEntry } from '../../entries/entry.ts';
import {
  firstNames,
  labelsOfPeople,
  titlesOfPeople,
  wordsBeforeFullNames,
  wordsBeforePeople,
  wordsInNoPerson,
} from '../../text/people-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { isPersonAsBody } from './body-names.ts';
import { isAllowed } from './exceptions.ts';
import { namesOf, type Names } from './name-finder.ts';
import { namesIn, withoutNames } from './names.ts';
import { findNamesInAnyCase, mayHoldNameInAnyCase } from './names-in-any-case.ts';
import type { Find } from './number-like.ts';
import { textsOf, type Text } from './texts.ts';
import { findUnknownNames, mayHoldFullName } from './unknown-names.ts';

const anyOf = (words: readonly string[]) => words.join('|');
/** The same words, at the start of a sentence too. */
const cues = (words: readonly string[]) =>
  words.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');

const capital = "\\p{Lu}\\p{Ll}[\\p{L}']*(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}'\\p{Lu}\\p{Ll}+";
const initial = '\\p{Lu}\\.?';
const whole = `(?:(?:${capital})|${initial}(?= ?\\p{Lu}))(?: (?:${capital}|${initial}))*`;
const two = `(?:${capital}|${initial}) (?:${capital})`;

/** A title in full ends no abbreviation: after its stop another sentence begins. */
const isInFull = (title: string) => title.length > 4;
const titled = new RegExp(
  `(?<![\\w-])(?:(?:${anyOf(titlesOfPeople.filter((title) => !isInFull(title)))})\\.?|${anyOf(titlesOfPeople.filter(isInFull))}) (?:\\d{1,5} )?(?:${initial} )?(?:${capital}|\\p{Lu}+(?![\\w.]))(?: (?:${capital}))*`,
  'gu',
);
/** A church or a school that is called after a saint is no person. */
const byFirstName = new RegExp(
  `(?<![\\w'-]|\\bSt\\.? |\\bSaint )(?:${anyOf(firstNames)})(?![\\w-])(?: (?:${capital}))*`,
  'gu',
);
const afterCue = new RegExp(
  `(?<![\\w-])(?:(?:${cues(wordsBeforePeople)}) (${whole})|(?:${cues(wordsBeforeFullNames)}) (${two})|(?:${cues(labelsOfPeople)}): (${two}))(?![\\w])`,
  'gu',
);

const known = new Set([...titlesOfPeople, ...firstNames]);
const cueBeforeName = new RegExp(
  `(?<![\\w-])(?:(?:${cues([...wordsBeforePeople, ...wordsBeforeFullNames])}) \\p{Lu}|(?:${cues(labelsOfPeople)}): \\p{Lu})`,
  'u',
);

/** Whether a text may name anybody: each text is asked, and the patterns take time. */
function mayName(text: string): boolean {
  if (text.match(/[A-Z][A-Za-z]*/g)?.some((word) => known.has(word))) return true;
  return / \p{Lu}/u.test(text) && cueBeforeName.test(text);
}

const isOfNobody = new RegExp(`(?<![\\w'-])(?:${anyOf(wordsInNoPerson)})(?:'s)?(?![\\w-])`);

/** The names of people that stand in a text, as plainText gives it: by a title, a first name, or the words before them. */
export function findPeople(text: string): Find[] {
  const inAnyCase = findNamesInAnyCase(text);
  if (!mayName(text)) return inAnyCase;
  const cued = [...text.matchAll(afterCue)].flatMap((match) => {
    const typed = match.slice(1).find((one) => one !== undefined)!;
    const index = match.index + match[0].length - typed.length;
    return isOfNobody.test(typed) ? [] : [{ typed, index }];
  });
  const others = [titled, byFirstName].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({ typed, index })),
  );
  let end = -1;
  return [...others, ...cued, ...inAnyCase]
    .toSorted((a, b) => a.index - b.index || b.typed.length - a.typed.length)
    .filter(({ index, typed }) => {
      const isNew = index >= end;
      end = Math.max(end, index + typed.length);
      return isNew;
    });
}

const knownOthers = new WeakMap<Site, Names>();

/** Names that stand in the content for something else than a person: words of the law, papers and who wrote them, places. */
function otherNames(site: Site): Names {
  const before = knownOthers.get(site);
  if (before) return before;
  const { area, glossary, sources, languages, localNames, campaigns, moved } = site.entries;
  const names = namesOf([
    ...glossary.flatMap(({ data }) => [data.name, data.longName ?? '']),
    ...sources.flatMap(({ data }) => [data.publisher, data.title]),
    ...area.flatMap(({ data }) => [data.name, data.council, ...data.towns]),
    ...languages.map(({ data }) => data.english),
    ...localNames.flatMap(({ data }) => data.names),
    ...[...campaigns.map(({ data }) => data.title), ...moved.map(({ data }) => data.name)],
  ]);
  knownOthers.set(site, names);
  return names;
}

/** What a service or a contact calls itself is its name, whoever it is called after: a title before one is not. */
const isOwnName = (entry: AnyEntry, { path }: Text & { path?: PropertyKey[] }) =>
  (entry.collection === 'services' || entry.collection === 'contacts') && path?.join() === 'name';

/** A word of another language may have a capital anywhere. */
const isForeign = (entry: AnyEntry, one: Text & { kind?: string; path?: PropertyKey[] }) =>
  one.kind === 'foreign' ||
  entry.collection === 'languages' ||
  (entry.collection === 'firstWords' && one.path?.[0] === 'translations');

/** Who runs a service or wrote a paper is a body. */
const namesBody = (entry: AnyEntry, { path }: Text & { path?: PropertyKey[] }) =>
  ['provider', 'publisher'].includes(String(path?.[0])) &&
  ['services', 'sources', 'training'].includes(entry.collection);

const named = (typed: string) =>
  `“${typed}” looks like the name of a person, and nobody is named here: write what they are, such as “the duty worker”. A law or a service that is called so goes into glossary.yaml or services/; what is right on one page alone, or a body that is called as a person is, into exceptions.yaml`;

const isApartFrom = (others: readonly Find[]) => (find: Find) =>
  others.every(
    ({ index, typed }) =>
      index >= find.index + find.typed.length || find.index >= index + typed.length,
  );

export const people: Rule = {
  name: 'nobody is named',
  why: 'Who works with people in danger is in danger too, and someone who is named here never asked to be: say what they are.',
  scope: 'entry',
  *check(entry, site) {
    // What people type is theirs, and an exception names what it lets stand.
    if (entry.collection === 'asked' || entry.collection === 'exceptions') return;
    for (const one of textsOf(entry)) {
      if (namesBody(entry, one)) {
        const isPerson = isPersonAsBody(one.text, entry, site);
        if (isPerson && !isAllowed(site, entry, one.text))
          yield wrongAt(entry, one.line(0), named(one.text));
        if (isPerson) continue;
      }
      if (![mayName, mayHoldFullName, mayHoldNameInAnyCase].some((may) => may(one.text))) continue;
      const isName = isOwnName(entry, one);
      const text = isName
        ? one.text
        : withoutNames(withoutNames(one.text, namesIn(site)), otherNames(site));
      const line = text.replaceAll('\n', ' ');
      const cued = findPeople(line);
      const others = isName || isForeign(entry, one) ? [] : findUnknownNames(line, site);
      for (const { typed, index } of [...cued, ...others.filter(isApartFrom(cued))]) {
        if (isName && !typed.match(titled)) continue;
        if (isAllowed(site, entry, typed)) continue;
        yield wrongAt(entry, one.line(index), named(typed));
      }
    }
  },
};
