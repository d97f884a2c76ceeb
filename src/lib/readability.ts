const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export const wordsOf = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The sentences of a text, each with its offset. A line break is a space; what has no word is left out. */
export function sentencesOf(text: string): { text: string; index: number }[] {
  return [...segmenter.segment(text.replace(/\s/g, ' '))]
    .filter(({ segment }) => wordsOf(segment).length > 0)
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
