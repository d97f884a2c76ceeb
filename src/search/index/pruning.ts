/** What of the word table need not be sent: search has a budget of bytes, and most words tell what others tell too. */
import { gzipSync } from 'node:zlib';
import { evidence, sharesOf, timesOf, type Counts } from '../query/evidence.ts';
import { isPair } from '../query/words.ts';
import type { Counted } from '../training/training.ts';

/** The bytes of something over the wire. */
export const bytesOf = (data: object) => gzipSync(JSON.stringify(data), { level: 9 }).length;

/** How often a pair has to be asked for a page, and how much more it has to say of it than each of its words. */
const [fewestOfPair, more] = [2, 0.3];

function tellingPairs({ sizes, counts }: Counted): [string, Counts][] {
  const shares = sharesOf(sizes);
  const says = (word: string, page: number) => {
    const pages = counts.get(word) ?? [];
    const times = pages.find(([other]) => other === page)?.[1] ?? 0;
    return evidence(times, timesOf(pages), shares[page]!);
  };
  return [...counts].flatMap(([pair, pages]): [string, Counts][] => {
    if (!isPair(pair)) return [];
    const words = pair.split(' ');
    const telling = pages.filter(
      ([page, times]) =>
        times >= fewestOfPair && words.every((word) => says(pair, page) - says(word, page) >= more),
    );
    return telling.length > 0 ? [[pair, telling]] : [];
  });
}

/** A table of all words, and of those pairs that tell what their words do not. */
export const withoutNeedless = (counted: Counted): Counted => ({
  sizes: counted.sizes,
  counts: new Map([
    ...[...counted.counts].filter(([word]) => !isPair(word)),
    ...tellingPairs(counted),
  ]),
});
