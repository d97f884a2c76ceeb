/** Letters to add, leave out, change or swap with their neighbour to make one word of another; over `most`, infinite. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + Number(a[i - 1] !== b[j - 1]),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [row, next];
  }
  return row[b.length]! <= most ? row[b.length]! : Infinity;
}

/** The edits that a word of a length may be away: none in a short one, two in a long one. */
const editsFor = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word that a mistyped one most likely stands for: the fewest edits, then the same first letter, then the
 * word that is asked most. Undefined where none is near.
 * @param known how often each word is asked
 */
export function nearestWord(word: string, known: Map<string, number>): string | undefined {
  const most = editsFor(word.length);
  let best: { word: string; cost: number; times: number } | undefined;
  if (most === 0 || /\d/.test(word)) return undefined;
  for (const [candidate, times] of known) {
    if (candidate.length < 4) continue;
    const edits = editDistance(word, candidate, most);
    const cost = edits + (candidate[0] === word[0] ? 0 : 0.5);
    if (edits === Infinity || (best && cost > best.cost)) continue;
    if (!best || cost < best.cost || times > best.times) best = { word: candidate, cost, times };
  }
  return best?.word;
}
