import { z } from 'astro/zod';
import { day, id, internalPath, sentence } from './fields.ts';

const headline = (letters: number) =>
  sentence.max(letters).describe(`The large words, ${letters} letters at most`);

const lines = (most: number, letters: number) => z.array(sentence.max(letters)).min(1).max(most);

/** Numbers to call, with labels of so many letters at most. */
const numbers = (most: number, letters: number) =>
  z
    .array(
      z.strictObject({
        contact: id.describe('The id of a contact with a phone number'),
        label: sentence.max(letters).describe('What to call it on paper'),
      }),
    )
    .min(1)
    .max(most);

/** Points under headings. */
const parts = (most: number) =>
  z
    .array(z.strictObject({ heading: sentence.max(44), lines: lines(5, 80) }))
    .min(1)
    .max(most);

const shared = {
  title: sentence.describe('What it is, for the list and the browser tab: no alarm word'),
  summary: sentence.describe('One sentence that makes sense alone in a list'),
  order: z.number().int().default(50).describe('Place in the list; small first'),
  sources: z.array(id).min(1, { error: 'every printed thing needs at least one source' }),
  checkedOn: day,
  reviewBy: day,
};

const leadsTo = internalPath
  .default('/')
  .describe('The page whose address it bears; the first page of the site if left out');

/** On walls and in hands: it shows the area’s main numbers, for danger, on weekdays and at any hour. */
const shown = { ...shared, headline: headline(44), leadsTo };

/** Taken home. */
const carried = { ...shared, headline: headline(30) };

/**
 * Something to print, by its format; how much fits is what these limits hold. What people take home, cards and slips,
 * has words and numbers for the eyes of whoever finds it: no alarm word, no address of the site and no code to scan.
 */
export const print = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('poster'), ...shown, lines: lines(4, 110) }),
  z.strictObject({ format: z.literal('strips'), ...shown, lines: lines(2, 80) }),
  z.strictObject({ format: z.literal('cards'), ...carried, numbers: numbers(3, 12) }),
  z.strictObject({ format: z.literal('slips'), ...carried, numbers: numbers(5, 24) }),
  z.strictObject({
    format: z.literal('leaflet'),
    ...shown,
    lines: lines(2, 110),
    parts: parts(3),
  }),
  z.strictObject({ format: z.literal('sheet'), ...shown, lines: lines(2, 80), parts: parts(4) }),
]);

export type PrintData = z.infer<typeof print>;
