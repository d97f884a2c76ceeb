import { z } from 'astro/zod';
import { doubts, id, partialDay, provenance, sentence } from './fields.ts';

const date = partialDay.describe('A day, or the month alone where no source says more, in quotes');

/** A course for people whose work brings them close to abuse. What is over leaves the list of dates by itself. */
export const trainingCourse = z.strictObject({
  title: sentence,
  provider: sentence.describe('Who gives it'),
  format: z.enum(['in-person', 'online', 'both', 'briefing', 'e-learning']).optional(),
  for: sentence.optional().describe('Who it is for, where that is fewer people than the page says'),
  when: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('dates'),
      dates: z
        .array(date)
        .min(1, { error: 'write a date, or take kind: ask where none is known' })
        .describe('Every date, past ones too; one of two days has two'),
    }),
    z.strictObject({ kind: z.literal('no-fixed-date'), since: date }),
    z.strictObject({ kind: z.literal('ask') }),
  ]),
  booking: sentence.optional().describe('How to get a place; name no number, the contact shows it'),
  contact: id.optional().describe('The contact to ask, where it is not the one the page names'),
  doubts,
  ...provenance,
});

export type TrainingCourseData = z.infer<typeof trainingCourse>;
