/**
 * What stands in the boxes of a form, by the name of the box. A list has a box `…#` with the count of its items. A box
 * `…!` says that the file has this field written out, although it says what would hold without it; a box `…~` holds the
 * order in which the file names what is ticked; a box `…@` holds the name of an item of a map.
 */
export type Typed = Map<string, string[]>;

export const inside = (path: string, key: string | number) => (path ? `${path}.${key}` : `${key}`);

/** More items than any list of the content has: a count that somebody made up must not fill the memory. */
const mostItems = 1000;

export function countOf(typed: Typed, path: string): number {
  const count = Number(typed.get(`${path}#`)?.[0] ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostItems) : 0;
}

export const textIn = (typed: Typed, path: string) =>
  typed.get(path)?.[0]?.replaceAll('\r\n', '\n').trim() ?? '';
/** Whether a box belongs to the field at a path: its own box, or one below it. */
export const isBoxOf = (path: string, name: string): boolean =>
  name === path || (name.startsWith(path) && /^[.#!~@]/.test(name.slice(path.length)));
/** The box for the name of an item of a map. */
export const nameIn = (path: string) => `${path}@`;

/** The boxes of a day. */
export const dayParts = ['year', 'month', 'day'] as const;
