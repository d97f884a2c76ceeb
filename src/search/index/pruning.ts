/** What of the word table need not be sent: search has a budget of bytes, and most words tell what others tell too. */
import { gzipSync } from 'node:zlib';
import { evidence, sharesOf, type Counts } from '../query/evidence.ts';
import { packTable } from '../query/table-text.ts';
import { isPair } from '../query/words.ts';
import type { Counted } from '../training/training.ts';

/** How often all of some counts. */
export const timesOf = (counts: Counts) => counts.reduce((sum, [, times]) => sum + times, 0);

/** The bytes of something over the wire. */
export const bytesOf = (data: object) => gzipSync(JSON.stringify(data), { level: 9 }).length;

/** How often a pair has to be asked for a page, and how much more it has to say of it than each of its words. */
const [fewestOfPair, more] = [6, 0.6];

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

/** Words that are asked more than once, and those that are needed all the same. */
const neededWords = ({ counts }: Counted, needed: Set<string>): [string, Counts][] =>
  [...counts].filter(([word, pages]) => !isPair(word) && (timesOf(pages) > 1 || needed.has(word)));

/**
 * A table of those pairs that tell what their words do not, and of the words that search has to know. A table that is
 * small as it is, as that of an area with few phrases, keeps all.
 * @param needed words that are kept though they are asked once, such as those that stand on pages
 * @param budget bytes that the table may take over the wire
 */
export function withoutNeedless(counted: Counted, needed: Set<string>, budget: number): Counted {
  // A word takes more than a byte, so that most tables need not be packed to know that they are too heavy.
  const mayFit = counted.counts.size < budget;
  if (mayFit && bytesOf(packTable({ ...counted, weights: new Map() })) <= budget) return counted;
  return {
    sizes: counted.sizes,
    counts: new Map([...neededWords(counted, needed), ...tellingPairs(counted)]),
  };
}
