import { nearestWord } from './spelling.ts';
import { wordsOf } from './words.ts';

/** What search knows of words. */
export type Vocabulary = {
  /** Every word of the site and of what is asked, with how often it is asked. */
  known: Map<string, number>;
  /** Everyday words and acronyms, and the words that the pages use for them. */
  meanings: Map<string, string>;
};

export type Reading = {
  words: string[];
  /** The whole query as it was read, where that is not what was typed. */
  readAs?: string;
};

/** Whether a text has letters of another script than Latin. */
export const isOtherScript = (text: string) => /(?!\p{Script=Latin})\p{L}/u.test(text);

function readWord(word: string, isLast: boolean, { known, meanings }: Vocabulary): string {
  if (known.has(word)) return word;
  const meaning = meanings.get(word);
  if (meaning) return meaning;
  // The last word may not be finished yet.
  if (isLast && word.length < 9)
    for (const one of known.keys()) if (one.startsWith(word)) return word;
  return nearestWord(word, known) ?? word;
}

/**
 * Reads what was typed: known words as they stand, everyday words as those of the pages, and a word that nothing knows
 * as the one it is nearest to.
 */
export function read(typed: string, vocabulary: Vocabulary): Reading {
  const words = wordsOf(typed);
  const parts = words.map((word, place) => readWord(word, place === words.length - 1, vocabulary));
  const readAs = parts.join(' ');
  return { words: wordsOf(readAs), ...(readAs !== words.join(' ') && { readAs }) };
}
