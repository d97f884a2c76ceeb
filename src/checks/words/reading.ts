import { syllable } from 'syllable';
import type { AnyEntry } from '../../entries/entry.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../../lib/readability.ts';
import { pathsOf } from '../pages/addresses.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { unnamedTextOf } from './names.ts';
import { piecesOf, type Piece } from './pieces.ts';

type Limits = { mean?: number; longest: number; grade: number };

const limits = {
  public: { mean: 15, longest: 25, grade: 6 },
  'easy-read': { longest: 15, grade: 4 },
  professional: { longest: 30, grade: 10 },
} satisfies Record<string, Limits>;

function limitsOf(entry: AnyEntry, site: Site): Limits {
  // What an area adds is read as a part of its page.
  const page = entry.collection === 'local' ? pathsOf(site).get(entry.data.page) : entry;
  if (page?.collection === 'pages') return limits[page.data.audience];
  return entry.collection === 'pathway' || entry.collection === 'timelines'
    ? limits.professional
    : limits.public;
}

/** Collections whose words are few, and are read as one text. */
const measuredInFields = ['services', 'prints', 'pathway', 'timelines', 'local'];

/** With fewer words than this, a mean and a grade say little of what stands in fields. */
const enoughWords = 60;

type Sentence = { words: string[]; line: number };

function sentencesIn(pieces: readonly Piece[], site: Site): Sentence[] {
  return pieces.flatMap((piece) => {
    return sentencesOf(unnamedTextOf(piece, site)).map((sentence) => ({
      words: wordsOf(sentence.text),
      line: piece.line(sentence.index),
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
const countOf = (sentences: Sentence[]) =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

/** How hard sentences are: words in each on average, and the reading grade; undefined where there are none. */
function hardness(sentences: Sentence[]): { mean: number; grade: number } | undefined {
  const words = countOf(sentences);
  if (words === 0) return undefined;
  const syllables = sentences.reduce(
    (sum, one) => sum + one.words.reduce((all, word) => all + syllablesIn(word), 0),
    0,
  );
  return {
    mean: rounded(words / sentences.length),
    grade: rounded(fleschKincaidGrade({ sentences: sentences.length, words, syllables })),
  };
}

function tooHard(sentences: Sentence[], { mean, grade }: Limits): string[] {
  const here = hardness(sentences);
  if (!here) return [];
  return [
    ...(mean && here.mean > mean
      ? [`sentences have ${here.mean} words on average: ${mean} at most`]
      : []),
    ...(here.grade > grade
      ? [`reading grade ${here.grade}: ${grade} at most. Use shorter words and sentences`]
      : []),
  ];
}

/** The reading grade of a page’s prose, and the highest that it may have; undefined where it has none. */
export function gradeOf(entry: AnyEntry, site: Site): { grade: number; most: number } | undefined {
  if (!entry.body) return undefined;
  const pieces = piecesOf(entry).filter(
    ({ kind, text, isProse }) => isProse && kind !== 'foreign' && text.trim() !== '',
  );
  const here = hardness(sentencesIn(pieces, site));
  return here && { grade: here.grade, most: limitsOf(entry, site).grade };
}

/** The first line of the prose, or of the fields that are measured. */
const startOf = (pieces: readonly Piece[]) => pieces[0]?.line(0) ?? 1;

export const reading: Rule = {
  name: 'reading age',
  why: 'Someone who is afraid reads like an eleven-year-old. Easy Read is easier still; workers can bear more.',
  scope: 'entry',
  *check(entry, site) {
    const own = limitsOf(entry, site);
    const pieces = piecesOf(entry).filter(
      ({ kind, text }) => kind !== 'foreign' && text.trim() !== '',
    );
    const prose = pieces.filter(({ isProse }) => isProse);
    const fields = pieces.filter(({ isProse, kind }) => !isProse && kind === 'words');
    const inProse = sentencesIn(prose, site);
    const inFields = sentencesIn(fields, site);
    // A page is measured by its prose, a campaign by all its words, and what has no prose by its fields.
    const measured = entry.collection === 'pages' ? inProse : [...inFields, ...inProse];
    const isLong =
      entry.collection === 'pages' ||
      entry.collection === 'campaigns' ||
      (measuredInFields.includes(entry.collection) && countOf(measured) >= enoughWords);
    const line = startOf(entry.body ? prose : fields);
    if (isLong) for (const message of tooHard(measured, own)) yield wrongAt(entry, line, message);
    for (const { words, line: at } of [...inFields, ...inProse])
      if (words.length > own.longest)
        yield wrongAt(
          entry,
          at,
          `a sentence of ${words.length} words: ${own.longest} at most. Split “${words.slice(0, 6).join(' ')} …”`,
        );
  },
};
