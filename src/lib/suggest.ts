function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length]!;
}

/** Whether one holds the other; a letter or two are in nearly everything. */
const isPartOf = (part: string, whole: string) => part.length > 2 && whole.includes(part);

/**
 * The known id nearest to a mistyped one, by edit distance; undefined where there is none to offer.
 * @param mistyped as read from content, where an id may turn out to be a number or nothing at all
 */
export function nearest(mistyped: unknown, known: string[]): string | undefined {
  const typed = String(mistyped);
  return known
    .map((id) => ({
      id,
      cost: isPartOf(typed, id) || isPartOf(id, typed) ? 1 : distance(typed, id),
    }))
    .sort((a, b) => a.cost - b.cost)[0]?.id;
}
