import { z } from 'astro/zod';
import { toConfirm } from './confirm.ts';
import { aliases, day, doubts, idIn, internalPath, tabTitle, title, words } from './fields.ts';

/**
 * Pages that the site itself leads to, whatever their address: `visit` says what a visit leaves behind, `change` is
 * for people who hurt others, `neck` for who was strangled, `stay` says how to find a place to stay, `pass-on` says how to give a page to someone safely.
 */
export const roles = [
  'emergency',
  'helpline',
  'visit',
  'accessibility',
  'privacy',
  'glossary',
  'languages',
  'change',
  'neck',
  'stay',
  'pass-on',
] as const;

/** The roles without whose pages nobody may be sent to a site. */
export const neededRoles: readonly PageRole[] = [
  'emergency',
  'helpline',
  'visit',
  'accessibility',
  'privacy',
];

/** Front matter of a guidance page. */
export const page = z.strictObject({
  title: title.describe('The heading of the page, in visitors’ words'),
  tabTitle,
  summary: words.describe('One sentence that makes sense alone in a list of results'),
  audience: z
    .enum(['public', 'easy-read', 'professional'])
    .default('public')
    .describe('Who reads it: it decides how hard the words may be'),
  role: z
    .enum(roles)
    .optional()
    .describe('What the site itself uses the page for; one page has each role'),
  order: z.number().int().default(50).describe('Place among its sister pages; small first'),
  isLarge: z
    .boolean()
    .default(false)
    .describe('True for one of the few pages that may be large. Every link to it says so'),
  isOneSheet: z
    .boolean()
    .default(false)
    .describe('True for a page that prints on one side of A4, to hand out or pin up'),
  isHandbook: z
    .boolean()
    .default(false)
    .describe('True for the page that gathers all its sister pages as one document to print'),
  aliases,
  related: z.array(internalPath).default([]).describe('Paths of pages to read next'),
  sources: z
    .array(idIn('sources'))
    .min(1, { error: 'every page needs at least one source' })
    .describe('Ids of the entries in sources.yaml that the page rests on'),
  doubts,
  toConfirm,
  describesLawOn: day.optional().describe('The day whose law the page describes'),
  checkedOn: day,
  reviewBy: day,
});

export type PageData = z.infer<typeof page>;
export type PageRole = (typeof roles)[number];
