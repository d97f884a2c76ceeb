import { z } from 'astro/zod';
import { toConfirm } from './confirm.ts';
import { day, doubts, name, phoneNumber, provenance, webAddress, words } from './fields.ts';
import { hours } from './hours.ts';

/** One way to reach someone: a phone line, or a text, chat or web route with no phone. */
export const contact = z
  .strictObject({
    name: name.describe('What to call it, for example Housing Options'),
    phone: phoneNumber.optional(),
    prefix: z
      .boolean()
      .default(false)
      .describe('True for a number that is dialled before another one, such as a relay prefix'),
    text: z
      .strictObject({
        number: phoneNumber,
        how: words.describe('How texting works, one sentence'),
      })
      .optional(),
    chat: z
      .strictObject({ url: webAddress, how: words.describe('When and how, as far as known') })
      .optional(),
    email: z.email().optional().describe('Only where a source confirms it'),
    web: webAddress.optional().describe('Its own website'),
    hours,
    cost: z
      .enum(['free', 'ordinary', 'unknown'])
      .describe('free: a source says so; ordinary: costs what a 01, 02 or 03 number costs'),
    onBill: z
      .enum(['not-itemised', 'unknown'])
      .describe('not-itemised only where the operator itself says so of this number'),
    bsl: words.optional().describe('British Sign Language, as far as confirmed'),
    relay: words.optional().describe('Text relay, as far as confirmed'),
    languages: words.optional().describe('Interpreters or other languages, as far as confirmed'),
    anyHour: z
      .array(z.enum(['text', 'chat', 'bsl', 'languages']))
      .default([])
      .describe('Ways beside the phone that a source says are open day and night'),
    whatHappens: z.array(words).default([]).describe('What happens when you call'),
    confidentiality: words.optional().describe('Its limits, where the service states them'),
    rungOn: day.optional().describe('The day on which someone last rang it and heard who answers'),
    toConfirm,
    doubts,
    ...provenance,
  })
  .refine((entry) => entry.evidence !== 'low' || !(entry.phone || entry.text || entry.email), {
    error:
      'a contact of low evidence may hold no number and no email: take them out until they are confirmed',
    path: ['evidence'],
  });

export type ContactData = z.infer<typeof contact>;
