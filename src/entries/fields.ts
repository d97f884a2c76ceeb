import { z } from 'astro/zod';
import { marksOn, type Marks } from '../schemas/marks.ts';
import { collections } from './collections.ts';
import type { AnyEntry } from './entry.ts';

/** A value in an entry: no list and no group of fields, but a single word, number or sentence. */
export type Field = {
  path: PropertyKey[];
  value: unknown;
  marks: Marks;
  /** What the field is, as its schema tells the editor. */
  description?: string | undefined;
  readonly line: number;
};

type Found = Omit<Field, 'line'>;
type Told = { marks: Marks; description?: string | undefined };
type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands on a schema is said of all inside it, unless that says otherwise. */
const toldBy = (schema: z.ZodType, above: Told): Told => ({
  marks: { ...above.marks, ...marksOn(schema) },
  description: schema.description ?? above.description,
});

/** The fields of a group. One that a device does not show, because a calmer sister does, has no such mark. */
function* inGroup(
  schema: z.ZodObject,
  group: Group,
  path: PropertyKey[],
  told: Told,
): Generator<Found> {
  for (const [key, inner] of Object.entries(schema.shape))
    for (const field of walk(inner as z.ZodType, group[key], [...path, key], told)) {
      const { calmer, device, ...marks } = field.marks;
      const isShown = device !== undefined && (calmer === undefined || group[calmer] === undefined);
      yield { ...field, marks: isShown ? { ...marks, device, ...(calmer && { calmer }) } : marks };
    }
}

/** The schema among several that takes a value, which one of them does: the entry was read by them. */
const fitting = (options: readonly z.core.$ZodType[], value: unknown) =>
  options.find((option) => z.safeParse(option, value).success);

function* walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[],
  above: Told,
): Generator<Found> {
  if (value === undefined || !(schema instanceof z.ZodType)) return;
  const told = toldBy(schema, above);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    yield* walk(schema.def.innerType, value, path, told);
  else if (schema instanceof z.ZodUnion) {
    const option = fitting(schema.options, value);
    if (option) yield* walk(option, value, path, told);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* walk(schema.element, item, [...path, index], told);
  } else if (schema instanceof z.ZodObject && isGroup(value))
    yield* inGroup(schema, value, path, told);
  else yield { path, value, ...told };
}

const known = new WeakMap<AnyEntry, readonly Field[]>();

/** Every value of an entry with what its schema says of it, in the order of the schema. */
export function fieldsOf(entry: AnyEntry): readonly Field[] {
  const before = known.get(entry);
  if (before) return before;
  const { schema } = collections[entry.collection];
  const fields = [...walk(schema, entry.data, [], { marks: {} })].map((found) => ({
    ...found,
    // Lines are looked up seldom, and looking one up takes time.
    get line() {
      return entry.line(found.path);
    },
  }));
  known.set(entry, fields);
  return fields;
}
