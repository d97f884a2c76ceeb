import { syllable } from 'syllable';
import type { CollectionName } from '../entries/collections.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../lib/readability.ts';
import type { Problem, RawEntry } from './content-files.ts';
import { lineAt, type Piece } from './mdx.ts';
import { namePattern, withoutNames } from './names.ts';
import { bodyPieces, sentencePieces } from './prose.ts';

type Limits = { mean?: number; longest: number; grade: number };

const limits: Record<string, Limits> = {
  public: { mean: 15, longest: 25, grade: 6 },
  'easy-read': { longest: 15, grade: 4 },
  professional: { longest: 30, grade: 10 },
};

/** Collections that are for professionals alone. */
const forWork: CollectionName[] = ['pathway', 'timelines'];
/** Collections whose words stand in fields, and are measured there. */
const inFieldsAlone: CollectionName[] = ['services', 'prints', ...forWork];

/** With fewer words than this, a mean and a grade say little of a service. */
const enoughWords = 60;

type Sentence = { words: string[]; line: number };

function sentencesIn(pieces: Piece[], names: RegExp): Sentence[] {
  return pieces.flatMap((piece) => {
    const text = withoutNames(piece.text, names);
    return sentencesOf(text).map((sentence) => ({
      words: wordsOf(sentence.text),
      line: lineAt(text, sentence.index, piece.line),
    }));
  });
}

const knownCounts = new Map<string, number>();

/** A number, which has no syllables of its own, counts as one. */
function syllablesIn(word: string): number {
  const count = knownCounts.get(word) ?? Math.max(1, syllable(word));
  knownCounts.set(word, count);
  return count;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function tooHard(sentences: Sentence[], { mean, grade }: Limits): string[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return [];
  const counts = {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  };
  const meanHere = rounded(counts.words / counts.sentences);
  const gradeHere = rounded(fleschKincaidGrade(counts));
  return [
    ...(mean && meanHere > mean
      ? [`sentences have ${meanHere} words on average: ${mean} at most`]
      : []),
    ...(gradeHere > grade
      ? [`reading grade ${gradeHere}: ${grade} at most. Use shorter words and sentences`]
      : []),
  ];
}

function tooLong(sentences: Sentence[], { longest }: Limits): { line: number; message: string }[] {
  return sentences
    .filter(({ words }) => words.length > longest)
    .map(({ words, line }) => ({
      line,
      message: `a sentence of ${words.length} words: ${longest} at most. Split “${words.slice(0, 6).join(' ')} …”`,
    }));
}

function problemsOf(entry: RawEntry, names: RegExp): Problem[] {
  const { audience } = (entry.data ?? {}) as { audience?: unknown };
  const limit =
    limits[forWork.includes(entry.collection) ? 'professional' : String(audience)] ??
    limits['public']!;
  const inFields = sentencesIn(sentencePieces(entry), names);
  const inBody = sentencesIn(bodyPieces(entry), names);
  const isOfFields = inFieldsAlone.includes(entry.collection);
  const isLong = inFields.flatMap(({ words }) => words).length >= enoughWords;
  const isCampaign = entry.collection === 'campaigns';
  const measured = isOfFields
    ? isLong
      ? inFields
      : []
    : isCampaign
      ? [...inFields, ...inBody]
      : inBody;
  const line = isOfFields ? entry.lineOf(['about']) : entry.bodyLine;
  return [
    ...tooHard(measured, limit).map((message) => ({ line, message })),
    ...tooLong([...inFields, ...inBody], limit),
  ].map((problem) => ({ file: entry.file, ...problem }));
}

/**
 * Prose that is harder to read than its audience can bear. A page is measured by what stands below its front matter, a
 * service, a campaign or something to print by all its words; every sentence that visitors read has its limit. Headings,
 * list items and cells count as sentences.
 */
export function readabilityProblems(entries: RawEntry[]): Problem[] {
  const names = namePattern(entries);
  return entries.flatMap((entry) => problemsOf(entry, names));
}
