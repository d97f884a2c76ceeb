import type { Problem, RawEntry } from './content-files.ts';

/** Entries whose review day is before a day, as notices: they warn and stop nothing. */
export function overdueReviews(entries: RawEntry[], today: string): Problem[] {
  return entries.flatMap(({ id, file, data, lineOf }) => {
    const value = (data as { reviewBy?: unknown } | null)?.reviewBy;
    const reviewBy = value instanceof Date ? value.toISOString().slice(0, 10) : value;
    if (typeof reviewBy !== 'string' || reviewBy >= today) return [];
    return [
      {
        file,
        line: lineOf(['reviewBy']),
        message: `${id} was to be checked by ${reviewBy}. Check it, then set checkedOn and reviewBy.`,
      },
    ];
  });
}
