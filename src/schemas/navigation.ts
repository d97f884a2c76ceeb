import { z } from 'astro/zod';
import { internalPath, name, words } from './fields.ts';

/**
 * A list of pages that the frame of the site links to. A page that the area does not have is left out. The lists with a
 * title are the groups of the menu in the header.
 */
export const menu = z.strictObject({
  title: name.optional().describe('The name of a group of the menu; left out for other lists'),
  order: z.number().int().default(0).describe('Place among the groups of the menu; small first'),
  pages: z.array(internalPath).min(1).describe('Paths of pages, in the order of the list'),
});

/** An address that once was a page. Who kept it, or followed an old link, is led on. */
export const movedPage = z.strictObject({
  name: name.describe('What stood there'),
  from: internalPath.describe('The old address'),
  to: internalPath.describe('The page to go on with'),
  because: z
    .enum(['moved', 'ended'])
    .describe('moved: the same page has another address; ended: what it told of is over'),
});

/** The icons that the site has, by name. */
export const iconNames = [
  'bag',
  'bed',
  'case',
  'cross',
  'globe',
  'hand',
  'people',
  'person',
  'phone',
  'question',
] as const;

/** A way in for people who do not know yet what to look for. */
export const door = z.strictObject({
  on: z
    .enum(['home', 'need', 'search'])
    .describe(
      'home: a box on the first page; need: a line below those; search: offered where nothing that was typed fits',
    ),
  title: name.describe('What visitors would say'),
  words: words.optional().describe('One sentence below it, in a box on the first page'),
  icon: z.enum(iconNames).optional().describe('The icon beside it on the first page'),
  languages: z
    .array(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, {
        error: 'write the code of a language, for example pl',
      }),
    )
    .optional()
    .describe('Languages to name below it, each by its own name: their codes, most spoken first'),
  page: internalPath.describe('The path of the page behind it'),
  order: z.number().int().describe('Place among the doors; small first'),
});

export type DoorData = z.infer<typeof door>;
