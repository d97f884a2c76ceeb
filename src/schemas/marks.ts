import type { z } from 'astro/zod';
import type { CollectionName } from './collection-name.ts';

/** Where a device may show something to whoever looks at it, or paper to whoever finds it. */
export type Place = 'tab' | 'history' | 'calendar' | 'download' | 'paper';

/** What a field is, beside its type: rules for references, prose and alarm words derive from these. */
export type Marks = {
  /** The collection in which the value is the id of an entry. */
  refers?: CollectionName;
  /** True for a path of this site, at which there must be a page. */
  isPath?: boolean;
  /** Visitors read it: as sentences, or as a name or heading. */
  shown?: 'words' | 'name';
  /** Where a device shows it: no alarm word may stand there. */
  device?: readonly Place[];
  /** The sister field that a device shows instead, where it is filled. */
  calmer?: string;
  /** How the words are written, where a form has better than a line for it. */
  written?: 'day' | 'partialDay' | 'clock';
};

/** A copy of a schema with marks. They stay when the schema is described or narrowed, and hold for all inside it. */
export const marked = <Schema extends z.ZodType>(schema: Schema, marks: Marks): Schema =>
  schema.meta({ ...schema.meta(), ...marks });

const names = [
  'refers',
  'isPath',
  'shown',
  'device',
  'calmer',
  'written',
] as const satisfies (keyof Marks)[];

/** The marks that stand on a schema itself. */
export function marksOn(schema: z.ZodType): Marks {
  const meta = schema.meta() ?? {};
  return Object.fromEntries(names.flatMap((name) => (name in meta ? [[name, meta[name]]] : [])));
}
