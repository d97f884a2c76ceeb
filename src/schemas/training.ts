import { z } from 'astro/zod';
import { doubts, idIn, name, partialDay, provenance, words } from './fields.ts';

const date = partialDay.describe('A day, or the month alone where no source says more, in quotes');

const kind = <Kind extends string>(name: Kind) =>
  z.literal(name).describe('dates, no-fixed-date (on any day), or ask (none is known)');

/** A course for people whose work brings them close to abuse. What is over leaves the list of dates by itself. */
export const trainingCourse = z.strictObject({
  title: name.describe('What the course is called'),
  provider: name.describe('Who gives it'),
  format: z
    .enum(['in-person', 'online', 'both', 'briefing', 'e-learning'])
    .optional()
    .describe('How it is held'),
  for: words.optional().describe('Who it is for, where that is fewer people than the page says'),
  when: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: kind('dates'),
      dates: z
        .array(date)
        .min(1, { error: 'write a date, or take kind: ask where none is known' })
        .describe('Every date, past ones too; one of two days has two'),
    }),
    z.strictObject({ kind: kind('no-fixed-date'), since: date.describe('Since when') }),
    z.strictObject({ kind: kind('ask') }),
  ]),
  booking: words.optional().describe('How to get a place; name no number, the contact shows it'),
  contact: idIn('contacts')
    .optional()
    .describe('The contact to ask, where it is not the one the page names'),
  doubts,
  ...provenance,
});

export type TrainingCourseData = z.infer<typeof trainingCourse>;
