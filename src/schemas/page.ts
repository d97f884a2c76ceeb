import { z } from 'astro/zod';
import { aliases, day, doubts, id, internalPath, sentence } from './fields.ts';

/** Front matter of a guidance page. */
export const page = z.strictObject({
  title: sentence.describe('The heading of the page, in visitors’ words'),
  tabTitle: sentence
    .optional()
    .describe(
      'A calmer title for the browser tab and history, where the heading has an alarm word',
    ),
  summary: sentence.describe('One sentence that makes sense alone in a list of results'),
  audience: z.enum(['public', 'easy-read', 'professional']).default('public'),
  order: z.number().int().default(50).describe('Place among its sister pages; small first'),
  isLarge: z
    .boolean()
    .default(false)
    .describe('True for one of the few pages that may be large. Every link to it says so'),
  isHandbook: z
    .boolean()
    .default(false)
    .describe('True for the page that gathers all its sister pages as one document to print'),
  topics: z.array(id).default([]),
  aliases,
  related: z.array(internalPath).default([]).describe('Paths of pages to read next'),
  sources: z.array(id).min(1, { error: 'every page needs at least one source' }),
  doubts,
  describesLawOn: day.optional().describe('The day whose law the page describes'),
  checkedOn: day,
  reviewBy: day,
});

export type PageData = z.infer<typeof page>;
