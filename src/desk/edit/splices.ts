/** One stretch of a text, from `start` up to `end`, and what stands there instead. */
export type Splice = { start: number; end: number; text: string };

/** A text with its splices made. They may not overlap. */
export const spliced = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (all, { start, end, text: words }) => all.slice(0, start) + words + all.slice(end),
      text,
    );

/** How many characters stand before a place in its line. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Where the line of a place begins. */
export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

/** Where the line after that of a place begins, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
