import { z } from 'astro/zod';
import { toConfirm } from './confirm.ts';
import { day, doubts, idIn, internalPath } from './fields.ts';

/** What an area has to add to a page of the core: its words stand where the page says <Local id="…" />. */
export const local = z.strictObject({
  page: internalPath.describe('The path of the page that shows it'),
  sources: z
    .array(idIn('sources'))
    .min(1, { error: 'what an area adds needs at least one source' })
    .describe('Ids of the entries in sources.yaml that it rests on: the page lists them too'),
  doubts,
  toConfirm,
  related: z.array(internalPath).default([]).describe('Paths of pages to read next, beside others'),
  checkedOn: day,
  reviewBy: day,
});

export type LocalData = z.infer<typeof local>;
