import { z } from 'astro/zod';
import { isPhoneNumber } from '../lib/phone.ts';
import type { CollectionName } from './collection-name.ts';
import { marked } from './marks.ts';

/** A calendar day as `YYYY-MM-DD`. */
export const day = marked(
  z.iso.date({ error: 'write a day as YYYY-MM-DD, for example 2026-11-22' }),
  { written: 'day' },
).describe('A day, written YYYY-MM-DD');

const partialAdvice = 'write a year, month or day as "2025", "2025-01" or "2025-01-07", in quotes';

/** How fresh the newest source is; sources often give only a month or a year. */
export const partialDay = marked(
  z.string({ error: partialAdvice }).regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: partialAdvice }),
  { written: 'partialDay' },
).describe('The date of the newest source: year, month or day, in quotes');

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'write an id: small letters, digits and hyphens' });

/** The id of an entry in another collection. Dangling ids are refused by src/checks and by src/model. */
export const idIn = (collection: CollectionName) => marked(id, { refers: collection });

export const sentence = z.string().trim().min(3);

/** Words that visitors read. */
export const words = marked(sentence, { shown: 'words' });

/** A name or heading that visitors read. */
export const name = marked(sentence, { shown: 'name' });

/** The heading of a page. Its tab and the history of the device show the calmer title, where there is one. */
export const title = marked(name, { device: ['tab', 'history'], calmer: 'tabTitle' });

export const tabTitle = marked(name, { device: ['tab', 'history'] })
  .optional()
  .describe('A calmer title for the browser tab and history, where the heading has an alarm word');

export const phoneNumber = z
  .string({ error: 'put the number in quotes, or YAML drops its first 0' })
  .refine(isPhoneNumber, {
    error: 'write the number as people read it aloud: digits in groups, parted by single spaces',
  })
  .refine((number) => !/\d{7}/.test(number), {
    error: 'nobody can read so many digits in a row aloud: part them into groups by single spaces',
  })
  .describe('The number, in quotes, with spaces as people read it aloud');

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'write a full web address that starts with https://' })
  .describe('A full web address');

/** Path of a page of this site: starts and ends with a slash, no host. */
export const internalPath = marked(
  z.string().regex(/^\/([a-z0-9-]+\/)*$/, {
    error: 'write a path of this site such as /safe-places/refuge/',
  }),
  { isPath: true },
);

export const evidence = z
  .enum(['high', 'medium', 'low'])
  .describe('How sure we are: high, medium or low. A contact of low evidence may hold no number');

/** Where a fact comes from and when someone last compared it with its sources. Every fact holds these. */
export const provenance = {
  sources: z
    .array(
      z.strictObject({
        source: idIn('sources').describe('The id of an entry in sources.yaml'),
        says: sentence.describe('What that source says, in a few words of ours'),
      }),
    )
    .min(1, { error: 'every fact needs at least one source' }),
  checkedOn: day.describe('The day someone last compared this entry with its sources'),
  newestSource: z
    .union([partialDay, z.literal('undated')])
    .describe('The date of the newest source: year, month or day, in quotes; or undated'),
  evidence,
  reviewBy: day.describe('The day by which someone must check this entry again'),
};

export const doubts = z
  .array(words)
  .default([])
  .describe('What is not confirmed, one plain sentence each. Shown on the page');

/** Words as visitors type them, of so many letters at most. */
export const phrase = (most: number) =>
  z
    .string({
      error: ({ code }) =>
        code === 'invalid_type' ? 'put a phrase of digits in quotes' : undefined,
    })
    .trim()
    .min(2)
    .max(most);

export const aliases = z
  .array(phrase(120))
  .default([])
  .describe('Short phrases as visitors type them. Used by search, never shown');
