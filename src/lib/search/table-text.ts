import type { WordTable } from './evidence.ts';

/** A word table as it is sent: short, and easy for gzip. */
export type TableText = {
  sizes: number[];
  /** The words, in order: for each a capital, how much of its start is that of the word before, and the rest of it. */
  words: string;
  /** For each word, parted by spaces: letters of pages, each with its times after it where they are more than 1. */
  counts: string;
  /** For each word the step of its weight, from `a`. */
  weights: string;
};

const mostShared = 25;

/** Words in order, none with a capital, as one text without what they share with the word before. */
function packWords(words: string[]): string {
  const pack = (word: string, before: string) => {
    let shared = 0;
    while (shared < Math.min(mostShared, before.length) && word[shared] === before[shared])
      shared++;
    return String.fromCharCode(65 + shared) + word.slice(shared);
  };
  return words.map((word, index) => pack(word, words[index - 1] ?? '')).join('');
}

function unpackWords(text: string): string[] {
  let word = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(
    ([, shared, rest]) => (word = word.slice(0, shared!.charCodeAt(0) - 65) + rest!),
  );
}

// Letters from “A”: digits, which are times, and the space stay free.
const firstLetter = 65;
const stepsOfE = 3;
const middleStep = 12;

const weightLetter = (weight: number) => {
  const step = Math.round(Math.log(weight) * stepsOfE) + middleStep;
  return String.fromCharCode(97 + Math.min(25, Math.max(0, step)));
};
const weightOf = (letter: string) => Math.exp((letter.charCodeAt(0) - 97 - middleStep) / stepsOfE);

/** A table as text. Weights keep about a sixth of their size as precision. */
export function packTable({ sizes, counts, weights }: WordTable): TableText {
  const words = [...counts.keys()].toSorted();
  const pack = (pages: [number, number][]) =>
    pages
      .toSorted(([a], [b]) => a - b)
      .map(([page, times]) => String.fromCharCode(firstLetter + page) + (times > 1 ? times : ''))
      .join('');
  return {
    sizes,
    words: packWords(words),
    counts: words.map((word) => pack(counts.get(word)!)).join(' '),
    weights: words.map((word) => weightLetter(weights.get(word) ?? 1)).join(''),
  };
}

/** The table that a text holds. */
export function unpackTable({ sizes, words, counts, weights }: TableText): WordTable {
  const pages = counts.split(' ');
  const table: WordTable = { sizes, counts: new Map(), weights: new Map() };
  unpackWords(words).forEach((word, index) => {
    const pairs = [...pages[index]!.matchAll(/([^\d])(\d*)/g)].map(
      ([, letter, times]): [number, number] => [
        letter!.charCodeAt(0) - firstLetter,
        Number(times || 1),
      ],
    );
    table.counts.set(word, pairs);
    table.weights.set(word, weightOf(weights[index]!));
  });
  return table;
}
