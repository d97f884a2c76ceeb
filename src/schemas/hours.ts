import { z } from 'astro/zod';
import { sentence } from './fields.ts';

export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

const clockTime = z
  .string({ error: 'put the time in quotes' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'write the time as "08:00" or "17:30", in quotes' });

const endTime = z
  .string({ error: 'put the time in quotes' })
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    error: 'write the time as "08:00" or "17:30", in quotes, and midnight as "24:00"',
  })
  .describe('Midnight is "24:00"; an end before the start, such as "02:00", is on the next day');

const stretch = z
  .strictObject({ days: z.array(weekday).min(1), from: clockTime, to: endTime })
  .refine(({ from, to }) => from !== to, {
    error:
      'the end must not be the start: write a whole day as from "00:00" to "24:00", and a line that never closes as kind: always',
  });

const note = sentence.optional().describe('One sentence shown after the hours');

/**
 * When a contact answers, in Europe/London time. Only `always` and `weekly` are ever called open or closed;
 * `described` is shown as words; `unknown` says that we do not know.
 */
export const hours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), note }),
  z.strictObject({
    kind: z.literal('weekly'),
    week: z.array(stretch).min(1),
    bankHolidays: z
      .enum(['open', 'closed', 'unknown'])
      .describe('What a source says of bank holidays; unknown where none does'),
    note,
  }),
  z.strictObject({
    kind: z.literal('described'),
    words: sentence.describe(
      'The hours in words, for example Evenings, weekends and bank holidays',
    ),
  }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

export type Hours = z.infer<typeof hours>;
export type Weekday = z.infer<typeof weekday>;
