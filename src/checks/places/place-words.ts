import { streetTypes, wordsInNoStreet } from '../../text/place-words-en-GB.ts';

/** Some words as one pattern, the longest first, with gaps that may be ends of lines. */
export const anyOf = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[’']/g, "'")
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '[ \\n]+'),
    )
    .join('|');

export const notAName = `(?!(?:${wordsInNoStreet.join('|')})\\b)`;
export const smallName = `${notAName}[\\w'.-]+[ \\n]+`;
export const capitalName = "[A-Z][\\w'.-]*[ \\n]+";
export const capitalTypes = streetTypes.map((word) => word[0]!.toUpperCase() + word.slice(1));

/** The first thing that one of some patterns finds, with single gaps. */
export const firstOf = (patterns: RegExp[], text: string) => {
  for (const pattern of patterns) {
    const [found] = text.match(pattern) ?? [];
    if (found) return found.replace(/\s+/g, ' ').trim();
  }
  return undefined;
};
