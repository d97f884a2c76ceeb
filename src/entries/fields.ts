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
};

type Told = { marks: Marks; description?: string | undefined };
type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nothingTold: Told = { marks: {} };
/** What was told of each schema below what was told above it: the same for every value that it takes. */
const toldBefore = new WeakMap<Told, WeakMap<z.ZodType, Told>>();

/** What stands on a schema is said of all inside it, unless that says otherwise. */
function toldBy(schema: z.ZodType, above: Told): Told {
  const bySchema = toldBefore.get(above) ?? new WeakMap<z.ZodType, Told>();
  toldBefore.set(above, bySchema);
  const before = bySchema.get(schema);
  if (before) return before;
  const told = {
    marks: { ...above.marks, ...marksOn(schema) },
    description: schema.description ?? above.description,
  };
  bySchema.set(schema, told);
  return told;
}

/** A field of a group. One that a device does not show, because a calmer sister does, has no such mark. */
function asSeen(field: Field, group: Group): Field {
  if (field.marks.calmer === undefined && field.marks.device === undefined) return field;
  const { calmer, device, ...marks } = field.marks;
  const isShown = device !== undefined && (calmer === undefined || group[calmer] === undefined);
  return { ...field, marks: isShown ? { ...marks, device, ...(calmer && { calmer }) } : marks };
}

/** The schema among several that takes a value, which one of them does: the entry was read by them. */
const fitting = (options: readonly z.core.$ZodType[], value: unknown) =>
  options.find((option) => z.safeParse(option, value).success);

/** Puts the values below a schema, each with its path, behind those that were found before. */
function walk(
  found: Field[],
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[],
  above: Told,
): void {
  if (value === undefined || !(schema instanceof z.ZodType)) return;
  const told = toldBy(schema, above);
  // Most values are words, and it takes time to ask a schema what it is.
  if (typeof value === 'string' && schema instanceof z.ZodString)
    found.push({ path, value, ...told });
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    walk(found, schema.def.innerType, value, path, told);
  else if (schema instanceof z.ZodUnion) {
    const option = fitting(schema.options, value);
    if (option) walk(found, option, value, path, told);
  } else if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries())
      walk(found, schema.element, item, [...path, index], told);
  else if (schema instanceof z.ZodObject && isGroup(value)) {
    const start = found.length;
    for (const [key, inner] of Object.entries(schema.shape))
      walk(found, inner as z.ZodType, value[key], [...path, key], told);
    for (let place = start; place < found.length; place++)
      found[place] = asSeen(found[place]!, value);
  } else if (schema instanceof z.ZodRecord && isGroup(value))
    for (const [key, item] of Object.entries(value))
      walk(found, schema.def.valueType, item, [...path, key], told);
  else found.push({ path, value, ...told });
}

const known = new WeakMap<AnyEntry, readonly Field[]>();

/** Every value of an entry with what its schema says of it, in the order of the schema. */
export function fieldsOf(entry: AnyEntry): readonly Field[] {
  const before = known.get(entry);
  if (before) return before;
  const { schema } = collections[entry.collection];
  const fields: Field[] = [];
  walk(fields, schema, entry.data, [], nothingTold);
  known.set(entry, fields);
  return fields;
}
