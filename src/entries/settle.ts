import { contactIn } from '../schemas/roles.ts';
import type { AreaData } from '../schemas/area.ts';
import { addressesOfHidden, collections } from './collections.ts';
import type { AnyEntry } from './entry.ts';
import { fieldsOf, type Field } from './fields.ts';

type Path = PropertyKey[];

const at = (data: unknown, path: Path): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown>)[key], data);

function put(data: unknown, path: Path, value: unknown): void {
  (at(data, path.slice(0, -1)) as Record<PropertyKey, unknown>)[path.at(-1)!] = value;
}

/** Takes out a field, or the nearest item of a list that it stands in, so that what is left is whole. */
function withoutField(data: unknown, path: Path, isWhole: (data: unknown) => boolean): unknown {
  for (let depth = path.length; depth > 0; depth--) {
    const left = structuredClone(data);
    const group = at(left, path.slice(0, depth - 1));
    const key = path[depth - 1]!;
    if (Array.isArray(group)) group.splice(Number(key), 1);
    else delete (group as Record<PropertyKey, unknown>)[key];
    if (isWhole(left)) return left;
  }
  return data;
}

/** What a field means in an area: another value, nothing at all, or what it says. */
function meaningOf({ value, marks }: Field, area: AreaData): { value: unknown } | 'gone' | 'same' {
  if (typeof value !== 'string') return 'same';
  if (marks.refers && area.hidden.includes(`${marks.refers}/${value}`)) return 'gone';
  if (marks.isPath) return addressesOfHidden(area.hidden).includes(value) ? 'gone' : 'same';
  if (marks.refers !== 'contacts') return 'same';
  const id = contactIn(area, value);
  if (id === undefined) return 'gone';
  return id === value ? 'same' : { value: id };
}

const known = new WeakMap<AnyEntry, { area: AreaData; entry: AnyEntry }>();

/**
 * An entry as it stands in an area: each role has the contact that the area names, and what names nobody there, or what
 * the area leaves out, is gone. Where an entry is not whole without it, it stays: the check then tells of it.
 */
export function settled<One extends AnyEntry>(entry: One, area: AreaData): One {
  const before = known.get(entry);
  if (before?.area === area) return before.entry as One;
  const settledEntry = settle(entry, area);
  known.set(entry, { area, entry: settledEntry });
  return settledEntry;
}

function settle<One extends AnyEntry>(entry: One, area: AreaData): One {
  if (entry.collection === 'area') return entry;
  const { schema } = collections[entry.collection];
  const isWhole = (data: unknown) => schema.safeParse(data).success;
  let data: unknown = entry.data;
  // From the end, so that the places of items of lists that come before stay as they are.
  for (const field of fieldsOf(entry).toReversed()) {
    const meaning = meaningOf(field, area);
    if (meaning === 'same') continue;
    if (meaning === 'gone') data = withoutField(data, field.path, isWhole);
    else {
      data = structuredClone(data);
      put(data, field.path, meaning.value);
    }
  }
  return data === entry.data ? entry : { ...entry, data, asWritten: entry.data };
}
