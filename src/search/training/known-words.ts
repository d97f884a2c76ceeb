/** What each word says of the pages, summed up once for all that is learned. */
import { evidence, featuresOf, type Counts } from '../query/evidence.ts';

/** A feature: how often each word that has it was asked, and its part in the evidence of the words that are read. */
type Shared = { asked: Counts[]; words: number[]; parts: number[] };

/** The features of words by their places, each with all that was asked that has it: most words share most of theirs. */
function sharedFeatures(words: string[], counts: ReadonlyMap<string, Counts>): Iterable<Shared> {
  const shared = new Map<string, Shared>();
  words.forEach((word, place) => {
    for (const [name, part] of featuresOf(word)) {
      let feature = shared.get(name);
      if (!feature) shared.set(name, (feature = { asked: [], words: [], parts: [] }));
      feature.words.push(place);
      feature.parts.push(part);
    }
  });
  for (const [word, asked] of counts)
    for (const name of new Set(featuresOf(word).map(([feature]) => feature)))
      shared.get(name)?.asked.push(asked);
  return shared.values();
}

/** A word and a page by their places: an example of the page has the word. */
export type Pair = { word: number; page: number };

/**
 * What words say of each page, and how much less they would say had one example of that page not been counted.
 * @param words those that are read
 * @param pairs for which of them that is asked
 * @param counts how often each word was asked for each page
 * @param shares each page’s share of all that is asked
 * @returns `says` has a row for each word, of a number for each page; `less` a number for each pair
 */
export function readWords(
  words: string[],
  pairs: Pair[],
  counts: ReadonlyMap<string, Counts>,
  shares: Float32Array,
): { says: Float32Array; less: Float64Array } {
  const says = new Float32Array(words.length * shares.length);
  const without = new Float64Array(pairs.length);
  const pairsOf = words.map((): number[] => []);
  pairs.forEach(({ word }, pair) => pairsOf[word]!.push(pair));

  const times = new Uint32Array(shares.length);
  const tells = new Float64Array(shares.length);
  for (const feature of sharedFeatures(words, counts)) {
    const met: number[] = [];
    let total = 0;
    for (const asked of feature.asked)
      for (const [page, more] of asked) {
        if (times[page] === 0) met.push(page);
        times[page]! += more;
        total += more;
      }
    for (const page of met) tells[page] = evidence(times[page]!, total, shares[page]!);
    feature.words.forEach((word, place) => {
      const part = feature.parts[place]!;
      const row = word * shares.length;
      for (let at = 0; at < met.length; at++) says[row + met[at]!]! += part * tells[met[at]!]!;
      for (const pair of pairsOf[word]!) {
        const { page } = pairs[pair]!;
        if (times[page]! > 1)
          without[pair]! += part * evidence(times[page]! - 1, total - 1, shares[page]!);
      }
    });
    for (const page of met) times[page] = 0;
  }
  const less = without.map((sum, pair) => {
    const { word, page } = pairs[pair]!;
    return sum - says[word * shares.length + page]!;
  });
  return { says, less };
}
