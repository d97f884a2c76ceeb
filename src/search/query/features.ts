/** Which words have a feature (a word, a stem, a piece), and what is known of it by them. */
import type { Counts, WordTable } from './evidence.ts';
import { keeping } from './keeping.ts';
import { isPair, stemOf } from './words.ts';

/** How often a feature of words (a word, a stem, a piece) was asked for each page, and how often at all. */
export type Feature = { pages: Map<number, number>; total: number };

/** What is known of a feature; its total is 0 where no word that was asked has it. */
export type FeatureOf = (name: string) => Feature;

/**
 * Makes the function that gives the words that have a feature. They are found in one text of all words when they are
 * asked for, since an index of every piece would take longer to make than all that a visitor asks of it.
 */
function wordFinder(words: Iterable<string>): (name: string) => string[] {
  const text = [...words]
    .filter((word) => !isPair(word))
    .map((word) => `<${word}>`)
    .join('');
  const having = (part: string): string[] => {
    const found = new Set<string>();
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const start = text.lastIndexOf('<', at) + 1;
      found.add(text.slice(start, text.indexOf('>', start)));
    }
    return [...found];
  };
  return (name) => {
    const part = name.slice(1);
    if (name.startsWith('#')) return having(part);
    if (name.startsWith('~')) return having(`<${part}`).filter((word) => stemOf(word) === part);
    return [name];
  };
}

const add = (feature: Feature, counts: Counts = [], sign = 1): void => {
  for (const [page, times] of counts) {
    feature.pages.set(page, (feature.pages.get(page) ?? 0) + sign * times);
    feature.total += sign * times;
  }
};

const nothing: Feature = { pages: new Map(), total: 0 };

/**
 * Spreads the counts of words over their stems and pieces, so that a word never met can be judged by those it is like.
 * Tables that are joined have the features of the first with those of the last: what is known of the first stays known,
 * since a question that grows letter by letter asks for other words beside it at many of its keys.
 * @param table the last one
 * @param first the one before it, whose counts of a word give way to its own
 * @param featureOf the features of the first
 */
export function featuresIn(
  { counts }: WordTable,
  first?: WordTable,
  featureOf: FeatureOf = () => nothing,
): FeatureOf {
  const wordsWith = wordFinder(counts.keys());
  return keeping((name) => {
    const before = featureOf(name);
    const words = wordsWith(name).filter((word) => counts.get(word));
    if (words.length === 0) return before;
    const feature: Feature = { pages: new Map(before.pages), total: before.total };
    for (const word of words) {
      add(feature, first?.counts.get(word), -1);
      add(feature, counts.get(word));
    }
    return feature;
  });
}
