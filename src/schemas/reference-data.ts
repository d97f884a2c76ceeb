import { z } from 'astro/zod';
import {
  day,
  internalPath,
  name,
  partialDay,
  provenance,
  sentence,
  webAddress,
  words,
} from './fields.ts';

/** A document or page that facts rest on. */
export const source = z.strictObject({
  publisher: name.describe('Who published it'),
  title: name.describe('What it is called'),
  url: webAddress.optional().describe('Where it was read; kept for editors'),
  linked: z
    .boolean()
    .default(false)
    .describe('True shows the address as a link: official pages only, never copies or mirrors'),
  date: partialDay.optional().describe('The date it carries; leave out where it carries none'),
  isMainAct: z
    .boolean()
    .default(false)
    .describe('True for the one Act that <Law section="…" /> means where it names none'),
  inForce: z
    .boolean()
    .default(false)
    .describe('True for a law or rule that holds today, however long ago it was made'),
});

/** A word that professionals or the law use. */
export const term = z.strictObject({
  name: name.describe('The short form as written, for example IDVA'),
  longName: name.optional().describe('What the letters stand for'),
  meaning: z.array(words).min(1).describe('What it means, one plain sentence each'),
  ...provenance,
});

/** A question that people ask first, with the shortest answer that helps: for the window on partners' pages. */
export const shortAnswer = z.strictObject({
  question: name.describe('The question, as people ask it'),
  answer: z
    .array(words)
    .min(1)
    .max(4)
    .describe('The answer, one plain sentence each. No number: those stand above it'),
  order: z.number().int().describe('Place among the questions; small first'),
  ...provenance,
});

/** A published number about people, places or money. */
export const figure = z.strictObject({
  value: z.number().describe('The number itself'),
  unit: name.describe('What is counted'),
  isRoom: z
    .boolean()
    .default(false)
    .describe('True where the number says how much room there is, and counts nobody'),
  says: words.describe('One sentence that gives the number its meaning'),
  period: name.describe('The time it is about'),
  caveat: words.optional().describe('What the number does not tell'),
  ...provenance,
});

/** The bank holidays of one year. A year that is missing here makes the site show hours only, never “open”. */
export const bankHolidayYear = z.strictObject({
  days: z
    .array(z.strictObject({ on: day, name: sentence.describe('What it is called') }))
    .min(8)
    .describe('Each day, with its name'),
  ...provenance,
});

export type BankHolidayYearData = z.infer<typeof bankHolidayYear>;

/** One of the kinds of safe accommodation that the regulations list, as the chooser puts them side by side. */
export const safePlaceType = z.strictObject({
  name: name.describe('What the kind of place is called'),
  order: z.number().int().describe('Place in the list; small first'),
  path: internalPath.describe('The page that explains it'),
  what: words.describe('What it is'),
  suits: words.describe('Whom it suits'),
  here: words.describe('Whether this area has it, as far as confirmed'),
  ask: words.describe('How to ask for it; name no number, the page shows it'),
  ...provenance,
});
