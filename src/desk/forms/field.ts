import { z } from 'astro/zod';
import type { CollectionName } from '../../schemas/collection-name.ts';
import { marksOn, type Marks } from '../../schemas/marks.ts';

/** How a value is asked for. */
export type Control =
  | { is: 'line' }
  | { is: 'sentences' }
  | { is: 'number' }
  | { is: 'clock' }
  | { is: 'day' }
  /** A year, a month or a day; `orWord` is a word that may stand in its place. */
  | { is: 'partialDay'; orWord?: string }
  | { is: 'yesNo' }
  | { is: 'choice'; words: string[] }
  | { is: 'choices'; words: string[] }
  | { is: 'reference'; to: CollectionName }
  | { is: 'page' }
  | { is: 'lines' }
  | { is: 'group'; fields: Field[] }
  | { is: 'list'; item: Control }
  /** Items by names of their own, such as translations by language. */
  | { is: 'map'; item: Control }
  | { is: 'kinds'; key: string; kinds: { word: string; fields: Field[] }[] };

/** One field of a form. */
export type Field = {
  key: string;
  /** What it is, as its schema tells the editor. */
  hint?: string | undefined;
  isNeeded: boolean;
  /** What stands for it where it is left out. */
  fallback?: unknown;
  control: Control;
};

type Told = { marks: Marks; hint?: string | undefined };

const toldBy = (schema: z.ZodType, above: Told): Told => ({
  marks: { ...above.marks, ...marksOn(schema) },
  hint: schema.description ?? above.hint,
});

const isType = (schema: z.core.$ZodType): schema is z.ZodType => schema instanceof z.ZodType;

/** The schema itself below what makes it optional. */
const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.def.innerType)
    : schema;

function kindsOf(schema: z.ZodDiscriminatedUnion, told: Told): Control {
  const key = schema.def.discriminator;
  const kinds = schema.options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const word = option.shape[key] as z.ZodLiteral<string>;
    return [{ word: word.value, fields: fieldsIn(option, told).filter((one) => one.key !== key) }];
  });
  return { is: 'kinds', key, kinds };
}

function listOf(schema: z.ZodArray, told: Told): Control {
  const inner = bare(schema.element);
  if (inner instanceof z.ZodEnum) return { is: 'choices', words: inner.options.map(String) };
  const item = controlOf(inner, told);
  return item.is === 'line' || item.is === 'sentences' ? { is: 'lines' } : { is: 'list', item };
}

function oneOf(schema: z.ZodUnion, told: Told): Control {
  const control = controlOf(schema.options[0]!, told);
  const word = schema.options.find((option) => option instanceof z.ZodLiteral);
  if (control.is !== 'partialDay' || !word) return control;
  return { ...control, orWord: String(word.value) };
}

function wordsBy({ written, refers, isPath, shown }: Marks): Control {
  if (written) return { is: written };
  if (refers) return { is: 'reference', to: refers };
  if (isPath) return { is: 'page' };
  return { is: shown === 'words' ? 'sentences' : 'line' };
}

function controlOf(schema: z.core.$ZodType, above: Told): Control {
  if (!isType(schema)) return { is: 'line' };
  const told = toldBy(schema, above);
  if (schema instanceof z.ZodDiscriminatedUnion) return kindsOf(schema, told);
  if (schema instanceof z.ZodUnion) return oneOf(schema, told);
  if (schema instanceof z.ZodObject) return { is: 'group', fields: fieldsIn(schema, told) };
  if (schema instanceof z.ZodArray) return listOf(schema, told);
  if (schema instanceof z.ZodEnum) return { is: 'choice', words: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { is: 'yesNo' };
  if (schema instanceof z.ZodLiteral && schema.value === true) return { is: 'yesNo' };
  if (schema instanceof z.ZodRecord)
    return { is: 'map', item: controlOf(bare(schema.valueType), told) };
  if (schema instanceof z.ZodNumber) return { is: 'number' };
  return wordsBy(told.marks);
}

function hintOf(schema: z.core.$ZodType): string | undefined {
  if (isType(schema) && schema.description) return schema.description;
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return inner ? hintOf(schema.def.innerType) : undefined;
}

function fieldsIn(schema: z.ZodObject, above: Told): Field[] {
  return Object.entries(schema.shape).map(([key, inner]) => {
    const isDefault = inner instanceof z.ZodDefault;
    const told = isType(inner) ? toldBy(inner, { marks: above.marks }) : above;
    return {
      key,
      hint: hintOf(inner as z.core.$ZodType),
      isNeeded: !(isDefault || inner instanceof z.ZodOptional),
      ...(isDefault && { fallback: inner.def.defaultValue }),
      control: controlOf(bare(inner as z.core.$ZodType), told),
    };
  });
}

/** What a form asks for, so that what it gives is what a schema takes. */
export const controlFor = (schema: z.ZodType): Control => controlOf(bare(schema), { marks: {} });
