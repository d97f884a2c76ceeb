import { sentencesOf } from '../lib/readability.ts';
import type { Problem, RawEntry } from './content-files.ts';
import { lineAt } from './mdx.ts';
import { isAllowed, shownPieces } from './prose.ts';

/** Pages that are about people of one sex, and may say “he” or “she”: the id and the reason. */
const aboutOneSex: Record<string, string> = {
  'understand/honour': 'FGM is done to girls and women, and its protection order is for them',
};

const pronouns = /(?<![\w’'-])(?:he|him|his|himself|she|her|hers|herself)(?![\w-])(?! Majesty)/gi;
const partners: [RegExp, RegExp][] = [
  [/\byour (?:husband|boyfriend)\b/gi, /\b(?:wife|girlfriend)\b/i],
  [/\byour (?:wife|girlfriend)\b/gi, /\b(?:husband|boyfriend)\b/i],
];

/** What somebody says may name a sex. Quotation marks go, with what they hold; offsets stay. */
const withoutQuotes = (text: string) =>
  text.replace(/“[^”]*”|"[^"]*"/g, (quote) => quote.replace(/[^\n]/g, ' '));

function assumptions(text: string): { typed: string; index: number; instead: string }[] {
  const inPronouns = [...text.matchAll(pronouns)].map((match) => ({
    typed: match[0],
    index: match.index,
    instead:
      'write “they”, “them” or “the person who hurts you”, or put a quote in quotation marks',
  }));
  const inPartners = sentencesOf(text).flatMap((sentence) =>
    partners
      .filter(([, other]) => !other.test(sentence.text))
      .flatMap(([one]) => [...sentence.text.matchAll(one)])
      .map((match) => ({
        typed: match[0],
        index: sentence.index + match.index,
        instead: 'write “your partner”, or name both',
      })),
  );
  return [...inPronouns, ...inPartners];
}

/** Words that take it as given which sex a reader, an abuser or anyone else has. Anyone can be a victim. */
export function sexProblems(entries: RawEntry[]): Problem[] {
  return entries
    .filter(({ collection, id }) => collection !== 'pages' || !(id in aboutOneSex))
    .flatMap((entry) =>
      shownPieces(entry).flatMap((piece) =>
        assumptions(withoutQuotes(piece.text))
          .map(({ index, typed, instead }) => ({
            typed,
            line: lineAt(piece.text, index, piece.line),
            message: `“${typed}” assumes a sex: ${instead}`,
          }))
          .filter(({ typed, line }) => !isAllowed(entry, line, typed))
          .map(({ line, message }) => ({ file: entry.file, line, message })),
      ),
    );
}
