import { z } from 'astro/zod';
import { words } from './fields.ts';
import { marked } from './marks.ts';

export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

const clockTime = marked(
  z.string({ error: 'put the time in quotes' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'write the time as "08:00" or "17:30", in quotes',
  }),
  { written: 'clock' },
);

const endTime = marked(
  z.string({ error: 'put the time in quotes' }).regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    error: 'write the time as "08:00" or "17:30", in quotes, and midnight as "24:00"',
  }),
  { written: 'clock' },
);

const stretch = z
  .strictObject({
    days: z.array(weekday).min(1).describe('The days with these times'),
    from: clockTime.describe('When it opens, on the 24-hour clock, in quotes'),
    to: endTime.describe(
      'When it closes, in quotes. Midnight is "24:00"; an end before the start, such as "02:00", is on the next day',
    ),
  })
  .refine(({ from, to }) => from !== to, {
    error:
      'the end must not be the start: write a whole day as from "00:00" to "24:00", and a line that never closes as kind: always',
  });

const kind = <Kind extends string>(name: Kind) =>
  z
    .literal(name)
    .describe('always (day and night), weekly (times by day), described (in words) or unknown');

const note = words.optional().describe('One sentence shown after the hours');

/**
 * When a contact answers, in Europe/London time. Only `always` and `weekly` are ever called open or closed;
 * `described` is shown as words; `unknown` says that we do not know.
 */
export const hours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('always'), note }),
  z.strictObject({
    kind: kind('weekly'),
    week: z.array(stretch).min(1),
    bankHolidays: z
      .enum(['open', 'closed', 'unknown'])
      .describe('What a source says of bank holidays; unknown where none does'),
    note,
  }),
  z.strictObject({
    kind: kind('described'),
    words: words.describe('The hours in words, for example Evenings, weekends and bank holidays'),
  }),
  z.strictObject({ kind: kind('unknown') }),
]);

export type Hours = z.infer<typeof hours>;
export type Weekday = z.infer<typeof weekday>;
