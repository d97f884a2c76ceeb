import { landmarks, streetTypesInShort, streetTypesInSmall } from '../../text/place-words-en-GB.ts';
import { wordsInNoPerson } from '../../text/people-en-GB.ts';
import type { Site } from '../site.ts';
import { knownNames } from './names.ts';
import type { Find } from './number-like.ts';
import { textsOf, type Text } from './texts.ts';

const word = "(?:\\p{Lu}\\p{Ll}+(?:['-]\\p{Lu}?\\p{Ll}{2,})?|\\p{Lu}'\\p{Lu}\\p{Ll}+)";
/** Small words in the middle of a name. */
const particle = '(?: (?:van|von|der|de|del|la|al|bin|ibn))*';
/** Two capitalised words or more, with an initial between the first or without. */
const fullName = new RegExp(
  `(?<![\\p{L}\\d'’-])${word}(?: \\p{Lu}\\.?)?(?:${particle} ${word}){1,6}(?![\\p{L}\\d’-]|'(?!s\\b))`,
  'gu',
);
/** One unknown name by an initial before it, by what its bearer does, under a letter, or with an age. */
const oneName = new RegExp(
  `(?:(?:^|[.:;,(] ?)(\\p{Lu}\\.? ${word})|\\b(?:[Ww]orker|[Mm]anager|[Oo]fficer|[Cc]ounsellor|[Cc]oordinator|[Aa]dvis[eo]r|[Vv]olunteer) (${word})|\\b[Ss]igned,? (${word})|(?:^|[.!?:;"“-] ?)(${word})(?=, \\d\\d(?:[,.;]|$| from)))(?![\\p{L}\\d’-])`,
  'gu',
);
const mayHold =
  /\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}\.?)?(?: \p{Ll}{2,3})* \p{Lu}[\p{Ll}']|(?:^|[.:;,(] ?)\p{Lu}\.? \p{Lu}\p{Ll}|(?:er|or|igned,?) \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+, \d\d/u;
/** Whether a text may hold a full name: each text is asked. */
export const mayHoldFullName = (text: string) => mayHold.test(text);

/** Words that bodies, papers and places have in their names: a rule of its own tells of a place. */
const isOfNobody: ReadonlySet<string> = new Set([
  ...wordsInNoPerson,
  ...[...streetTypesInSmall, ...landmarks].map((one) => one[0]!.toUpperCase() + one.slice(1)),
  ...streetTypesInShort,
]);
/** So many words are the name of a person at most: of more, only a body or a paper is called so. */
const mostWords = 3;
/** What stands for a short name of a service. */
const isCutName = /^N(?:am?)?$/;
const lettersOf = (text: string) => text.match(/\p{L}[\p{L}'’]*/gu) ?? [];

/** Where a sentence, an item or a cell begins: any word has a capital there. */
const startsSentence = (text: string, index: number) =>
  /(?:^|[.!?:;–(“"|-])\s*$/.test(text.slice(0, index));

type Vocabulary = {
  /** Words in names of anything, and of anything but who runs a service or wrote a paper. */
  inNames: ReadonlySet<string>;
  inOtherNames: ReadonlySet<string>;
  texts: Iterator<string>;
  ofEveryDay: Set<string>;
};
const known = new WeakMap<Site, Vocabulary>();

/** Who runs a service or wrote a paper: its own letters make no word known. */
const isOfBody = ({ path }: Text & { path?: PropertyKey[] }) =>
  path?.[0] === 'provider' || path?.[0] === 'publisher';

function* wordsOf(site: Site): Generator<string> {
  const { pages, services, ...others } = site.entries;
  for (const entries of [pages, services, ...Object.values(others)])
    for (const entry of entries)
      for (const { text } of textsOf(entry).filter((one) => !isOfBody(one)))
        yield* text.match(/(?<![\p{L}'-])\p{Ll}[\p{L}']*/gu) ?? [];
}

function vocabularyOf(site: Site): Vocabulary {
  const before = known.get(site);
  if (before) return before;
  const { area, glossary, sources, languages, localNames, campaigns, moved, services, contacts } =
    site.entries;
  const others = [
    ...[...services, ...contacts].map(({ data }) => data.name),
    ...glossary.flatMap(({ data }) => [data.name, data.longName ?? '']),
    ...sources.map(({ data }) => data.title),
    ...area.flatMap(({ data }) => [data.name, data.council, ...data.towns]),
    ...languages.map(({ data }) => data.english),
    ...localNames.flatMap(({ data }) => data.names),
    ...campaigns.map(({ data }) => data.title),
    ...moved.map(({ data }) => data.name),
  ];
  const bodies = [...knownNames(site), ...sources.map(({ data }) => data.publisher)];
  const inOtherNames = new Set(others.flatMap(lettersOf));
  const vocabulary = {
    inNames: new Set([...inOtherNames, ...bodies.flatMap(lettersOf)]),
    inOtherNames,
    texts: wordsOf(site),
    ofEveryDay: new Set<string>(),
  };
  known.set(site, vocabulary);
  return vocabulary;
}

/** Whether a word stands in small letters anywhere in the content. It is read only as far as it must be. */
function isOfEveryDay(capitalised: string, { texts, ofEveryDay }: Vocabulary): boolean {
  const small = capitalised.toLowerCase();
  while (!ofEveryDay.has(small)) {
    const next = texts.next();
    if (next.done) return false;
    ofEveryDay.add(next.value);
  }
  return true;
}

const isKnownIn = (one: string, names: ReadonlySet<string>, vocabulary: Vocabulary) =>
  names.has(one) ||
  one
    .replace(/'s$/, '')
    .split('-')
    .every((part) => names.has(part) || isOfEveryDay(part, vocabulary));

/** Whether a word stands in small letters in a text. To look for one word is quicker than to list them all. */
const standsIn = (text: string, small: string) =>
  text.includes(small) && new RegExp(`(?<![\\p{L}'-])${small}(?!\\p{L})`, 'u').test(text);

/** Whether a word with a capital stands in no name but those of bodies, and nowhere in small letters. */
export function isUnknownBeside(word: string, site: Site): boolean {
  const { inOtherNames } = vocabularyOf(site);
  return !word
    .replace(/'s$/, '')
    .split('-')
    .every(
      (part) =>
        inOtherNames.has(part) ||
        site.all.some((entry) =>
          textsOf(entry).some((one) => !isOfBody(one) && standsIn(one.text, part.toLowerCase())),
        ),
    );
}

/** Whether bodies, papers or places have a word in their names. */
export const isWordOfBodies = (word: string) => isOfNobody.has(word.replace(/'s$/, ''));

/**
 * Full names that nothing around them gives away: two capitalised words or three, of which the content knows one from
 * nowhere, neither in small letters nor in the name of anything. Words that only bodies and papers have make it none.
 * @param text as plainText gives it, without the names that the content knows
 */
export function findUnknownNames(text: string, site: Site): Find[] {
  const vocabulary = vocabularyOf(site);
  const isKnown = (one: string) => isKnownIn(one, vocabulary.inNames, vocabulary);
  const alone = [...text.matchAll(oneName)].flatMap((match) => {
    const typed = match.slice(1).find((one) => one !== undefined)!;
    const name = typed.replace(/^\p{Lu}\.? /u, '');
    return name.length < 3 || isOfNobody.has(name) || isKnown(name)
      ? []
      : [{ typed, index: match.index + match[0].lastIndexOf(typed) }];
  });
  const full = [...text.matchAll(fullName)].flatMap(({ 0: typed, index }) => {
    const words = typed.split(' ');
    if (words.some((one) => isCutName.test(one) || isOfNobody.has(one.replace(/'s$/, ''))))
      return [];
    // The first word of a sentence has a capital, whatever it is.
    const isFirst = startsSentence(text, index) && isKnown(words[0]!);
    const own = isFirst ? words.slice(1) : words;
    if (
      own.length < 2 ||
      own.length > mostWords ||
      own.every((one) => one.length < 3 || isKnown(one))
    )
      return [];
    return [{ typed: own.join(' '), index: index + typed.length - own.join(' ').length }];
  });
  return [
    ...full,
    ...alone.filter(
      ({ index }) =>
        !full.some((one) => one.index <= index + 2 && index < one.index + one.typed.length),
    ),
  ];
}
