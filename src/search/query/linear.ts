import { characterOf, numberAt, packWords, unpackWords } from './word-list.ts';
import { pairsOf, stemOf } from './words.ts';

/** A linear model of words: what each feature adds to the log odds, and where they begin. */
export type Linear = { bias: number; weights: Map<string, number> };

/** A linear model as it is sent: features in order, and for each a character. */
export type LinearText = { bias: number; features: string; weights: string };

/** The features of words for a linear model: the words, pairs of them, and stems, each once. */
export const linearFeatures = (words: string[]): string[] => [
  ...new Set([...words, ...pairsOf(words), ...words.map((word) => `~${stemOf(word)}`)]),
];

// Weights are sent in steps, and none is further from 0 than this many.
const [step, most] = [0.2, 30];

export function packLinear({ bias, weights }: Linear): LinearText {
  const features = [...weights.keys()].sort();
  const steps = (weight: number) => Math.max(-most, Math.min(most, Math.round(weight / step)));
  return {
    bias,
    features: packWords(features),
    weights: features.map((name) => characterOf(steps(weights.get(name)!) + most)).join(''),
  };
}

/** Makes the function that gives the log odds of words: above 0 it is more likely than not. */
export function linearScore({ bias, features, weights }: LinearText): (words: string[]) => number {
  const places = new Map(unpackWords(features).map((name, place) => [name, place]));
  return (words) =>
    linearFeatures(words).reduce((sum, name) => {
      const place = places.get(name);
      return place === undefined ? sum : sum + step * (numberAt(weights, place) - most);
    }, bias);
}
