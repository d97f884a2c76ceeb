import { wordsOf } from './words.ts';

/** What search knows of words. */
export type Vocabulary = {
  /** Whether a word is of the site or of what is asked, and whether one of those begins with it. */
  isKnown(word: string): boolean;
  isBegun(word: string): boolean;
  /** Everyday words and acronyms, and the words that the pages use for them. */
  meanings: Map<string, string>;
  /** The known word that a slip most likely stands for. */
  nearest(word: string): string | undefined;
};

export type Reading = {
  words: string[];
  /** The whole query as it was read, where that is not what was typed. */
  readAs?: string;
};

/** Whether a text has letters of another script than Latin. */
export const isOtherScript = (text: string) => /(?!\p{Script=Latin})\p{L}/u.test(text);

/** Whether a text has what only a programming language writes. */
export const isCode = (text: string) => /[{}]|\w\(\)/.test(text);

/** Reads one word: in other words where nothing knows it, and with the words of its meaning where it has one. */
function readWord(word: string, isLast: boolean, vocabulary: Vocabulary) {
  const { meanings, nearest } = vocabulary;
  const isKnown = vocabulary.isKnown(word);
  const meaning = meanings.get(word);
  if (meaning)
    return { readAs: isKnown ? word : meaning, words: isKnown ? [word, meaning] : [meaning] };
  // The last word may not be finished yet.
  const isBegun = () => isLast && word.length < 9 && vocabulary.isBegun(word);
  const readAs = isKnown || isBegun() ? word : (nearest(word) ?? word);
  return { readAs, words: [readAs] };
}

/**
 * Reads what was typed: known words as they stand, everyday words and short forms as those of the pages too, and a
 * word that nothing knows as the one it is nearest to.
 */
export function read(typed: string, vocabulary: Vocabulary): Reading {
  const words = wordsOf(typed);
  const parts = words.map((word, place) => readWord(word, place === words.length - 1, vocabulary));
  const readAs = parts.map((part) => part.readAs).join(' ');
  return {
    words: parts.flatMap((part) => part.words.flatMap(wordsOf)),
    ...(readAs !== words.join(' ') && { readAs }),
  };
}
