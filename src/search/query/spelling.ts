/** Letters to add, leave out, change or swap with their neighbour to make one word of another; over `most`, infinite. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + Number(a[i - 1] !== b[j - 1]),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, row] = [row, next];
  }
  return row[b.length]! <= most ? row[b.length]! : Infinity;
}

/** The edits that a word of a length may be away: none in a short one, two in a long one. */
const editsFor = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The letters of a word as bits, so that words that share too few are passed over without being compared. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) % 32);
  return bits;
}

/** Whether bits are more than so many. */
function areMore(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; left !== 0 && count < most; count++) left &= left - 1;
  return left !== 0;
}

const shortest = 4;

/** Words by their length, each with its letters as bits. */
export type WordsByLength = { word: string; letters: number }[][];

/** Sorts out words, so that those of a length are found. */
export function wordsByLength(words: Iterable<string>): WordsByLength {
  const byLength: WordsByLength = [];
  for (const word of words)
    if (word.length >= shortest)
      (byLength[word.length] ??= []).push({ word, letters: lettersOf(word) });
  return byLength;
}

/** Two edits and another first letter make another word, not a slip. */
const furthest = 2;

/**
 * Makes the function that finds, for a mistyped word, the known one that it most likely stands for: the fewest edits,
 * then the same first letter, then the word that is asked most. Undefined where none is near.
 * @param lists the words
 * @param timesOf how often a word is asked
 */
export function speller(
  lists: WordsByLength[],
  timesOf: (word: string) => number,
): (word: string) => string | undefined {
  return (typed) => {
    const most = editsFor(typed.length);
    // What a resting finger types is no slip.
    if (most === 0 || /\d|(.)\1\1/.test(typed)) return undefined;
    const typedLetters = lettersOf(typed);
    let best: { word: string; cost: number } | undefined;
    for (let length = typed.length - most; length <= typed.length + most; length++)
      for (const byLength of lists)
        for (const { word, letters } of byLength[length] ?? []) {
          // An edit takes at most one letter away and brings one.
          if (areMore(letters ^ typedLetters, 2 * most)) continue;
          const cost = editDistance(typed, word, most) + (word[0] === typed[0] ? 0 : 0.5);
          if (cost > furthest || (best && cost > best.cost)) continue;
          if (!best || cost < best.cost || timesOf(word) > timesOf(best.word))
            best = { word, cost };
        }
    return best?.word;
  };
}
