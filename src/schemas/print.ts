import { z } from 'astro/zod';
import { day, idIn, internalPath, name, words } from './fields.ts';
import { marked } from './marks.ts';

const headline = (letters: number) =>
  name.max(letters).describe(`The large words, ${letters} letters at most`);

const lines = (most: number, letters: number) =>
  z
    .array(words.max(letters))
    .min(1)
    .max(most)
    .describe(`Lines of ${letters} letters at most, and no more than ${most}`);

/** Numbers to call, with labels of so many letters at most. Whoever finds the paper reads the labels. */
const numbers = (most: number, letters: number) =>
  z
    .array(
      z.strictObject({
        contact: idIn('contacts').describe('The id of a contact with a phone number'),
        label: marked(name.max(letters), { device: ['paper'] }).describe(
          'What to call it on paper',
        ),
      }),
    )
    .min(1)
    .max(most);

/** Points under headings. */
const parts = (most: number) =>
  z
    .array(
      z.strictObject({ heading: name.max(44).describe('Up to 44 letters'), lines: lines(5, 80) }),
    )
    .min(1)
    .max(most);

const format = <Format extends string>(name: Format) =>
  z.literal(name).describe('poster, strips, cards, slips, leaflet or sheet');

const shared = {
  title: marked(name, { device: ['tab', 'history'] }).describe(
    'What it is, for the list and the browser tab: no alarm word',
  ),
  summary: words.describe('One sentence that makes sense alone in a list'),
  order: z.number().int().default(50).describe('Place in the list; small first'),
  sources: z
    .array(idIn('sources'))
    .min(1, { error: 'every printed thing needs at least one source' })
    .describe('Ids of the entries in sources.yaml that it rests on'),
  checkedOn: day,
  reviewBy: day,
};

const leadsTo = internalPath
  .default('/')
  .describe('The page whose address it bears; the first page of the site if left out');

/** On walls and in hands: it shows the area’s main numbers, for danger, on weekdays and at any hour. */
const shown = { ...shared, headline: headline(44), leadsTo };

/** Taken home. */
const carried = { ...shared, headline: marked(headline(30), { device: ['paper'] }) };

/**
 * Something to print, by its format; how much fits is what these limits hold. What people take home, cards and slips,
 * has words and numbers for the eyes of whoever finds it: no alarm word, no address of the site and no code to scan.
 */
export const print = z.discriminatedUnion('format', [
  z.strictObject({ format: format('poster'), ...shown, lines: lines(4, 110) }),
  z.strictObject({ format: format('strips'), ...shown, lines: lines(2, 80) }),
  z.strictObject({ format: format('cards'), ...carried, numbers: numbers(3, 12) }),
  z.strictObject({ format: format('slips'), ...carried, numbers: numbers(5, 24) }),
  z.strictObject({
    format: format('leaflet'),
    ...shown,
    lines: lines(2, 110),
    parts: parts(3),
  }),
  z.strictObject({ format: format('sheet'), ...shown, lines: lines(2, 80), parts: parts(4) }),
]);

export type PrintData = z.infer<typeof print>;
