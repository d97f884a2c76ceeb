const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

const hasWord = /[\p{L}\p{N}]/u;
/** Letters and signs of English, of which none but the last may end a sentence. */
const isOne = /^[^\x00-\x1f!.?\x7f-\x9f\u0250-\u2012\u2015-\u2017\u201e-\uffff]*.?$/;

/** Every gap as a space. */
const withSpaces = (text: string) => text.replace(/[^\S ]/g, ' ');

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export const wordsOf = (text: string) =>
  withSpaces(text)
    .split(' ')
    .filter((word) => hasWord.test(word));

/** The sentences of a text, each with its offset. A line break is a space; what has no word is left out. */
export function sentencesOf(text: string): { text: string; index: number }[] {
  const line = withSpaces(text);
  // Most texts are one sentence, and finding where several end takes time.
  const segments = isOne.test(line) ? [{ segment: line, index: 0 }] : [...segmenter.segment(line)];
  return segments
    .filter(({ segment }) => hasWord.test(segment))
    .map(({ segment, index }) => ({
      text: segment.trim(),
      index: index + segment.search(/\S/),
    }));
}

/** Years of schooling in the United States that a text asks for, by Flesch and Kincaid's formula. */
export const fleschKincaidGrade = (counts: {
  sentences: number;
  words: number;
  syllables: number;
}) => (0.39 * counts.words) / counts.sentences + (11.8 * counts.syllables) / counts.words - 15.59;
