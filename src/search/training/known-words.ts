/** What each word says of the pages, read once for all that is learned. */
import {
  evidence,
  featuresOf,
  type Feature,
  type Model,
  type WordsWith,
} from '../query/evidence.ts';

/** The words that have each feature, found once for all of them: nearly every feature is asked for. */
export function everyFeature(words: string[]): WordsWith {
  const found = new Map<string, string[]>();
  for (const word of words)
    for (const name of new Set(featuresOf(word).map(([feature]) => feature))) {
      const list = found.get(name);
      if (list) list.push(word);
      else found.set(name, [word]);
    }
  return (name) => found.get(name) ?? [];
}

/** What a feature says of each page of which it says anything, in the order of its pages. Many words share a feature. */
type Said = { feature: Feature; pages: Int32Array; evidence: Float64Array };

function saidBy(feature: Feature, { shares }: Model): Said {
  const { pages, total } = feature;
  const each = [...pages].map(([page, times]) => evidence(times, total, shares[page]!));
  return { feature, pages: Int32Array.from(pages.keys()), evidence: Float64Array.from(each) };
}

/** What a word says of the pages of which it says anything, and of what that is made. */
export type Known = {
  pages: Int32Array;
  says: Float32Array;
  features: [Feature, number][];
  /** How much less it would say of a page without one of its examples, as far as that was asked. */
  less: Map<number, number>;
  log: number;
};

/** Makes the function that sums up what a word says by its features. */
export function wordReader(model: Model): (word: string) => Known {
  const known = new Map<string, Said>();
  const said = (name: string): Said => {
    const found = known.get(name) ?? saidBy(model.feature(name), model);
    known.set(name, found);
    return found;
  };
  const sums = new Float32Array(model.shares.length);
  const isMet = new Uint8Array(model.shares.length);
  return (word) => {
    const parts = featuresOf(word).map(([name, part]) => [said(name), part] as const);
    const met: number[] = [];
    for (const [{ pages, evidence }, part] of parts)
      for (let at = 0; at < pages.length; at++) {
        const page = pages[at]!;
        if (isMet[page] === 0) met.push(page);
        isMet[page] = 1;
        sums[page]! += part * evidence[at]!;
      }
    const says = Float32Array.from(met, (page) => sums[page]!);
    for (const page of met) sums[page] = isMet[page] = 0;
    const features = parts.map(([{ feature }, part]): [Feature, number] => [feature, part]);
    return { pages: Int32Array.from(met), says, features, less: new Map(), log: 0 };
  };
}

/** How much less a word would say of a page had one example of that page not been counted. */
export function lessWithoutOne(
  { pages, says, features }: Known,
  page: number,
  share: number,
): number {
  let sum = 0;
  for (const [feature, part] of features) {
    const times = (feature.pages.get(page) ?? 0) - 1;
    if (times > 0) sum += part * evidence(times, feature.total - 1, share);
  }
  return sum - (says[pages.indexOf(page)] ?? 0);
}
