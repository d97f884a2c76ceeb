import type { Problem, RawEntry } from './content-files.ts';
import { lineAt, type Piece } from './mdx.ts';
import { namePattern, withoutNames } from './names.ts';
import { isAllowed, shownPieces } from './prose.ts';

type Rule = { pattern: RegExp; why: string; instead: string };

/** The words not to use: why, and what to write instead. Names of services, contacts and laws may hold them. */
const wordsNotToUse: Rule[] = [
  {
    pattern: /\bjust leave\b/gi,
    why: 'leaving can be the most dangerous time',
    instead: 'say what help there is, whatever someone decides',
  },
  {
    pattern: /\bwhy (?:did|do|does|didn['’]t|don['’]t) (?:you|they) (?:stay|leave|just leave)\b/gi,
    why: 'it blames',
    instead: 'ask what would help',
  },
  {
    pattern: /\bdomestic (?:dispute|incident)s?\b/gi,
    why: 'it makes abuse sound like a quarrel',
    instead: 'write “domestic abuse”',
  },
  {
    pattern: /\bvictims? of\b/gi,
    why: 'it makes a person of what was done to them',
    instead: 'write “people who have faced …” or “you”',
  },
  { pattern: /\bbattered\b/gi, why: 'it shocks and labels', instead: 'write “hurt” or “abused”' },
  {
    pattern: /\badmitted\b/gi,
    why: 'it sounds like guilt',
    instead: 'write “said”, “told” or “taken into hospital”',
  },
  {
    pattern: /\b(?:untraceable|leaves? no trace)\b/gi,
    why: 'nobody can promise it',
    instead: 'say what stays behind and what does not',
  },
  {
    pattern: /\banonymous(?:ly)?\b(?! (?:voter |electoral )?registration)/gi,
    why: 'few things are',
    instead:
      'write “you need not give your name”, or mark the line “allow: anonymous” if a service says so of itself',
  },
  {
    pattern: /(?:\b100\s?% |\bcompletely |\btotally )safe\b/gi,
    why: 'nobody can promise it',
    instead: 'write “safer”',
  },
];

const victimOrSurvivor = /\b(?:victims? (?:or|and) survivors?|survivors? (?:or|and) victims?)\b/gi;

type Found = { typed: string; line: number };

/** Where a pattern stands in pieces that hold no names any more. */
function found(entry: RawEntry, pieces: Piece[], pattern: RegExp): Found[] {
  return pieces.flatMap(({ text, line }) =>
    [...text.replaceAll('\n', ' ').matchAll(pattern)]
      .map(({ 0: typed, index }) => ({ typed, line: lineAt(text, index, line) }))
      .filter((one) => !isAllowed(entry, one.line, one.typed)),
  );
}

/** Words that blame, shock, label or promise too much, in everything that visitors read. */
export function wordProblems(entries: RawEntry[]): Problem[] {
  const names = namePattern(entries);
  return entries.flatMap((entry) => {
    const pieces = shownPieces(entry).map(({ text, line }) => ({
      text: withoutNames(text, names),
      line,
    }));
    const refused = wordsNotToUse.flatMap(({ pattern, why, instead }) =>
      found(entry, pieces, pattern).map(({ typed, line }) => ({
        line,
        message: `do not write “${typed}”, ${why}: ${instead}`,
      })),
    );
    const repeated = found(entry, pieces, victimOrSurvivor)
      .slice(1)
      .map(({ typed, line }) => ({
        line,
        message: `“${typed}” stands here more than once: write “you” after the first`,
      }));
    return [...refused, ...repeated].map((told) => ({ file: entry.file, ...told }));
  });
}
