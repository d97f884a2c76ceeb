import { z } from 'astro/zod';

/** The option of a union that has the word of its kind that the data have, or the first. */
function optionFor(
  schema: z.ZodUnion | z.ZodDiscriminatedUnion,
  data: unknown,
): z.core.$ZodType | undefined {
  const { options } = schema;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return options[0];
  const key = schema.def.discriminator;
  const kind = (data as Record<string, unknown> | null | undefined)?.[key];
  return options.find((option) => option._zod.propValues?.[key]?.has(kind as string)) ?? options[0];
}

/**
 * The schema of a field inside that of its entry; undefined where there is none.
 * @param data the entry, by which a schema with several kinds is known
 */
export function schemaAt(
  schema: z.core.$ZodType | undefined,
  path: PropertyKey[],
  data?: unknown,
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion)
    return path.length === 0 && !(schema instanceof z.ZodDiscriminatedUnion)
      ? schema
      : schemaAt(optionFor(schema, data), path, data);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemaAt(schema.def.innerType, path, data);
  const inner = (data as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest, inner);
  if (schema instanceof z.ZodObject)
    return schemaAt(schema.shape[key as string] as z.core.$ZodType, rest, inner);
  return undefined;
}
