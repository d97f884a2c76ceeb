import { linearFeatures, type Linear } from '../query/linear.ts';

/** Words, whether they speak of danger, and how much that counts. */
export type Labelled = { words: string[]; isTrue: boolean; cost: number };

const rounds = 12;
const firstStep = 0.2;
/** L2 regularisation: how strongly a weight is drawn back to 0 by each example that has it. */
const regularisation = 0.01;
/** A feature of fewer examples tells of those alone. */
const fewest = 2;
/** A smaller weight is sent as none. */
const smallest = 0.1;
/** The least that a weight has to be worth, by the root of how many examples have its feature: a rare one is seldom met. */
const leastWorth = 1.6;

/** A stride that meets every place of a list once: a prime that does not divide its length. */
export const stride = (length: number) => [7919, 7907].find((prime) => length % prime !== 0)!;

/** How many examples have each feature, of those that enough have. */
function usesOf(features: string[][]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const names of features) for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map([...uses].filter(([, times]) => times >= fewest));
}

/**
 * Learns a sparse logistic regression from labelled words: stochastic gradient descent in a fixed order, so the same
 * examples give the same weights.
 */
export function learnLogistic(examples: Labelled[]): Linear {
  const features = examples.map(({ words }) => linearFeatures(words));
  const uses = usesOf(features);
  const places = new Map([...uses.keys()].map((name, place) => [name, place]));
  const rows = features.map((names) =>
    Int32Array.from(names.flatMap((name) => places.get(name) ?? [])),
  );
  const weights = new Float64Array(places.size);
  // The order of the examples moves single weights: their mean over the later rounds is steadier.
  const sums = new Float64Array(places.size);
  const meanFrom = rounds / 2;
  const by = stride(examples.length);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const length = firstStep / (1 + round / 2);
    for (let turn = 0; turn < examples.length; turn++) {
      const place = (turn * by) % examples.length;
      const row = rows[place]!;
      const { isTrue, cost } = examples[place]!;
      let score = bias;
      for (let at = 0; at < row.length; at++) score += weights[row[at]!]!;
      const slope = cost * (1 / (1 + Math.exp(-score)) - Number(isTrue));
      bias -= 0.1 * length * slope;
      const share = slope / Math.sqrt(row.length || 1);
      for (let at = 0; at < row.length; at++)
        weights[row[at]!]! -= length * (share + regularisation * weights[row[at]!]!);
    }
    if (round >= meanFrom) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
  }
  const kept = [...places]
    .map(([name, place]): [string, number] => [name, sums[place]! / (rounds - meanFrom)])
    .filter(([name, weight]) => {
      const size = Math.abs(weight);
      return size >= smallest && size * Math.sqrt(uses.get(name)!) >= leastWorth;
    });
  return { bias, weights: new Map(kept) };
}
