/**
 * The words of a text as search counts them: small letters, no accents, no apostrophes.
 * "He won’t leave" gives `he`, `wont`, `leave`. Scripts other than Latin stay as they are.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’‘`´]/g, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

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
