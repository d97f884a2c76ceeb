import { z } from 'astro/zod';
import { internalPath, name, words } from './fields.ts';

/** A list of pages that the frame of the site links to. A page that the area does not have is left out. */
export const menu = z.strictObject({
  pages: z.array(internalPath).min(1).describe('Paths of pages, in the order of the list'),
});

/** A way in for people who do not know yet what to look for. */
export const door = z.strictObject({
  on: z
    .enum(['home', 'search'])
    .describe('home: a box on the first page; search: offered where nothing that was typed fits'),
  title: name.describe('What visitors would say'),
  words: words.optional().describe('One sentence below it, in a box on the first page'),
  page: internalPath.describe('The path of the page behind it'),
  order: z.number().int().describe('Place among the doors; small first'),
});

export type DoorData = z.infer<typeof door>;
