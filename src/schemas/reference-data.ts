import { z } from 'astro/zod';
import { day, internalPath, partialDay, provenance, sentence, webAddress } from './fields.ts';

/** A document or page that facts rest on. */
export const source = z.strictObject({
  publisher: sentence.describe('Who published it'),
  title: sentence,
  url: webAddress.optional().describe('Where it was read; kept for editors'),
  linked: z
    .boolean()
    .default(false)
    .describe('True shows the address as a link: official pages only, never copies or mirrors'),
  date: partialDay.optional().describe('The date it carries; leave out where it carries none'),
  inForce: z
    .boolean()
    .default(false)
    .describe('True for a law or rule that holds today, however long ago it was made'),
});

/** A word that professionals or the law use. */
export const term = z.strictObject({
  name: sentence.describe('The short form as written, for example IDVA'),
  longName: sentence.optional().describe('What the letters stand for'),
  meaning: z.array(sentence).min(1).describe('What it means, one plain sentence each'),
  ...provenance,
});

/** A published number about people, places or money. */
export const figure = z.strictObject({
  value: z.number(),
  unit: sentence,
  says: sentence.describe('One sentence that gives the number its meaning'),
  period: sentence.describe('The time it is about'),
  caveat: sentence.optional(),
  ...provenance,
});

/** The bank holidays of one year. A year that is missing here makes the site show hours only, never “open”. */
export const bankHolidayYear = z.strictObject({
  days: z.array(z.strictObject({ on: day, name: sentence })).min(8),
  ...provenance,
});

export type BankHolidayYearData = z.infer<typeof bankHolidayYear>;

/** One of the kinds of safe accommodation that the regulations list, as the chooser puts them side by side. */
export const safePlaceType = z.strictObject({
  name: sentence,
  order: z.number().int(),
  path: internalPath.describe('The page that explains it'),
  what: sentence.describe('What it is'),
  suits: sentence.describe('Whom it suits'),
  here: sentence.describe('Whether this area has it, as far as confirmed'),
  ask: sentence.describe('How to ask for it; name no number, the page shows it'),
  ...provenance,
});
