/** Lists of words and numbers as they are sent: as text that is small and easy for gzip. */

const mostShared = 25;

/** Words in order, none with a capital, as one text: for each a capital, how much it shares with the word before, and its rest. */
export function packWords(words: string[]): string {
  const pack = (word: string, before: string) => {
    let shared = 0;
    while (shared < Math.min(mostShared, before.length) && word[shared] === before[shared])
      shared++;
    return String.fromCharCode(65 + shared) + word.slice(shared);
  };
  return words.map((word, index) => pack(word, words[index - 1] ?? '')).join('');
}

/** The words that `packWords` packed. */
export function unpackWords(text: string): string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (part) => (word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1)),
  );
}

// Characters of one byte which JSON leaves as they are: from “#” on, without the backslash.
const [firstCode, skippedCode] = [35, 92];

/** A whole number from 0 on as one character. */
export function characterOf(number: number): string {
  const code = number + firstCode;
  return String.fromCharCode(code < skippedCode ? code : code + 1);
}

/** The number that the character at a place of a text stands for. */
export function numberAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return (code < skippedCode ? code : code - 1) - firstCode;
}
