import { isDeepStrictEqual } from 'node:util';

/** A field that two people changed, each to something else. */
export type Conflict = { path: string; base: unknown; theirs: unknown; mine: unknown };

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What two people made of one value, put together field by field. A list is one field.
 * @param take whose word holds where both changed a field: theirs, mine by default
 */
export function mergedValue(
  base: unknown,
  theirs: unknown,
  mine: unknown,
  take: (path: string) => 'theirs' | 'mine' = () => 'mine',
  path = '',
): { value: unknown; conflicts: Conflict[] } {
  if (isDeepStrictEqual(theirs, mine) || isDeepStrictEqual(base, theirs))
    return { value: mine, conflicts: [] };
  if (isDeepStrictEqual(base, mine)) return { value: theirs, conflicts: [] };
  if (!isGroup(theirs) || !isGroup(mine) || !isGroup(base)) {
    const value = take(path) === 'theirs' ? theirs : mine;
    return { value, conflicts: [{ path, base, theirs, mine }] };
  }
  const merged: Group = {};
  const conflicts: Conflict[] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const inner = path ? `${path}.${key}` : key;
    const one = mergedValue(base[key], theirs[key], mine[key], take, inner);
    if (one.value !== undefined) merged[key] = one.value;
    conflicts.push(...one.conflicts);
  }
  return { value: merged, conflicts };
}

/** One field that differs between two values, in the order in which the fields stand. */
export type Difference = { path: string; before: unknown; after: unknown };

/** The fields in which two values differ. A list of single words or sentences is one field. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const inner = (key: string | number) => (path ? `${path}.${key}` : `${key}`);
  if (isGroup(before) && isGroup(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], inner(key)),
    );
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    if ([...before, ...after].every(isGroup))
      return before.flatMap((item, index) => differences(item, after[index], inner(index)));
  return [{ path, before, after }];
}
