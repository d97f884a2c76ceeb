import { contractions, alsoWords, onlyWords, spellings } from '../../text/word-forms-en-GB.ts';

/** The signs that people type for an apostrophe. Some of them would fall apart into a space and a mark. */
const apostrophes =
  /[`\u0091\u0092\u00b4\u02b9-\u02bd\u02c8\u02ca\u02cb\u02ee\u055a\u05f3\u2018-\u201b\u2032\u2035\ua78b\ua78c\uff07]/g;

/** What is not seen, and what stands around a letter or a digit, as on the key of a phone. */
const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Me}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb]/gu;

/** Letters that have no mark to take off, as they are read. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // The same letter on keyboards of several languages.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ە: 'ه',
  ة: 'ه',
};
const foldedLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** A digit of any script as one of 0 to 9: those of a script stand in a row, from 0 on. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((digit.codePointAt(0)! - zero) % 10);
}

/**
 * A text in small plain letters: no accents, nothing that cannot be seen, one apostrophe, digits of every script as 0
 * to 9. Scripts other than Latin keep the marks that make a letter another.
 */
export function plainText(text: string): string {
  // Most of what is typed, and of what is learned from, has nothing to make plain.
  if (/^[ -_a-~]*$/.test(text)) return text.toLowerCase();
  return (
    text
      .replace(apostrophes, "'")
      .replace(unseen, '')
      // Before small letters are made: letters of a special kind have none.
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
      .replace(foldedLetters, (letter) => plainLetters[letter]!)
      .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
      .normalize('NFC')
  );
}

const joined = (short: string) => short.replaceAll("'", '');

/** Full forms of short ones, with their apostrophe, without it, and of other spellings. */
const fullForms = new Map<string, string[]>();
/** Short forms, without their apostrophe, of two words in a row. */
const shortForms = new Map<string, string>();
for (const [short, fulls] of Object.entries(contractions)) {
  fullForms.set(short, fulls[0]!.split(' '));
  if (!alsoWords.includes(joined(short))) fullForms.set(joined(short), fulls[0]!.split(' '));
  if (!onlyWords.includes(joined(short)))
    for (const full of fulls) shortForms.set(full, joined(short));
  for (const full of fulls) if (!full.includes(' ')) fullForms.set(full, fulls[0]!.split(' '));
}
for (const [word, others] of Object.entries(spellings))
  for (const other of others.split(' ')) fullForms.set(other, word.split(' '));

/** What such words in a row begin with: most words begin none. */
const starts = new Set([...shortForms.keys()].map((full) => full.replace(/ .*/, '')));

/** What stands behind an apostrophe in short forms. */
const endings = new Set(Object.keys(contractions).map((short) => short.replace(/^.*'/, '')));

/** Short forms that were typed with a gap, as “can t”, with their apostrophe. */
function closeGaps(words: string[]): string[] {
  const closed: string[] = [];
  for (const word of words) {
    if (!endings.has(word)) {
      closed.push(word);
      continue;
    }
    const last = closed[closed.length - 1] ?? '';
    const whole = `${last}'${word}`;
    const negative = last.endsWith('n') && word === 't' ? `${last.slice(0, -1)}n't` : whole;
    const short = whole in contractions ? whole : negative in contractions ? negative : undefined;
    if (short) closed[closed.length - 1] = short;
    else if (word === 's' && last.length > 1) closed[closed.length - 1] = last + word;
    else closed.push(word);
  }
  return closed;
}

/** Two words in a row that have a short form as that: those with “not” first, so that “he is not” is “he isnt”. */
function shorten(words: string[]): string[] {
  if (
    !words.some((word, place) => starts.has(word) && shortForms.has(`${word} ${words[place + 1]}`))
  )
    return words;
  const close = (isTurn: (pair: string) => boolean, before: string[]) => {
    const after: string[] = [];
    for (let place = 0; place < before.length; place++) {
      const pair = `${before[place]} ${before[place + 1]}`;
      const short = isTurn(pair) ? shortForms.get(pair) : undefined;
      after.push(short ?? before[place]!);
      if (short) place++;
    }
    return after;
  };
  const negatives = close((pair) => pair.endsWith(' not'), words);
  return close((pair) => !pair.endsWith(' not'), negatives);
}

/**
 * The words of a text as all of search counts them: see `plainText`, and one form of each word. "He won’t leave", "he
 * won t leave" and "HE WILL NOT LEAVE" give `he`, `wont`, `leave`.
 */
export function wordsOf(text: string): string[] {
  const plain = plainText(text).replace(/'+/g, "'");
  const typed = plain.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const full = closeGaps(typed).flatMap((word) => fullForms.get(word) ?? joined(word));
  return shorten(full);
}

/**
 * Whether small plain words in a row stay as they are in `wordsOf`: none of them is, ends or begins a short form or has
 * another spelling.
 */
export const areAsCounted = (words: readonly string[]): boolean =>
  words.every(
    (word, place) =>
      !fullForms.has(word) &&
      !endings.has(word) &&
      !(starts.has(word) && shortForms.has(`${word} ${words[place + 1]}`)),
  );

/** Each word with the one after it: `he wont leave` gives `he wont`, `wont leave`. */
export const pairsOf = (words: string[]): string[] =>
  words.slice(1).map((word, place) => `${words[place]} ${word}`);

export const isPair = (word: string): boolean => word.includes(' ');

/** A word without its commonest English endings, so that `hitting` and `hits` meet; short words stay whole. */
export function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(ations?|ments?|ings?|edly|ed|ers?|ies|es|s|ly|ion)$/, '');
}

/** The pieces of three and four letters of a word, with marks at its ends: `pet` gives `<pe`, `pet`, `et>`, … */
export function piecesOf(word: string): string[] {
  const marked = `<${word}>`;
  const pieces: string[] = [];
  for (const length of [3, 4])
    for (let from = 0; from + length <= marked.length; from++)
      pieces.push(marked.slice(from, from + length));
  return pieces;
}
