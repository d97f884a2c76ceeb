import { hourPatterns, mayTellHours } from '../../text/hour-words-en-GB.ts';
import type { Find } from './number-like.ts';

const patterns = hourPatterns.map(({ needs, pattern }) => ({
  needs,
  pattern: new RegExp(pattern, 'gim'),
}));

/**
 * Hours that stand in words: from one time to another, a time at which something opens or closes, or day and night in
 * figures. A time limit, such as "within 24 hours", is none.
 * @param text as plainText gives it
 */
export function findHours(text: string): Find[] {
  if (!mayTellHours.test(text)) return [];
  const onOneLine = text.replaceAll('\n', ' ');
  const there = new Map<RegExp, boolean>();
  const isThere = (need: RegExp) => {
    const isKnown = there.get(need) ?? need.test(onOneLine);
    there.set(need, isKnown);
    return isKnown;
  };
  const found = patterns
    .filter(({ needs }) => needs.every(isThere))
    .flatMap(({ pattern }) =>
      [...onOneLine.matchAll(pattern)].map(({ 0: typed, index }) => ({
        typed: typed.trim(),
        index,
      })),
    );
  const inOrder = found.toSorted((a, b) => a.index - b.index || b.typed.length - a.typed.length);
  let end = -1;
  return inOrder.filter(({ index, typed }) => {
    const isNew = index >= end;
    end = Math.max(end, index + typed.length);
    return isNew;
  });
}
