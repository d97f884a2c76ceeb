import { z } from 'astro/zod';
import { daysBetween } from '../lib/dates.ts';
import { hoursOf, isMoment } from '../lib/moments.ts';
import { day, idIn, sentence, words } from './fields.ts';
import { marked } from './marks.ts';

const advice = 'write the day and the time in London as "2026-12-01 09:00", in quotes';

const moment = z
  .string({ error: advice })
  .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, { error: advice, abort: true })
  .refine(isMoment, {
    error: 'this day is in no calendar: look at its month and day',
    abort: true,
  });

/** For so many hours one notice stands at most. What lasts longer is a fact, and belongs where facts stand. */
export const mostHours = 72;

/** So many days ahead it may be written: a slip of a month would show nothing, and nobody would know. */
const mostDaysAhead = 14;

/**
 * A notice above the numbers on every page, for hours: a line is out of order, a house is full. It goes by itself. It is
 * read over a shoulder, printed and downloaded, so no alarm word may stand in it.
 */
export const notice = z
  .strictObject({
    words: marked(words, { device: ['history', 'download', 'paper'] }).describe(
      'What visitors must know now, in one or two short sentences: no number, no alarm word',
    ),
    instead: idIn('contacts').describe('The id of the contact to call meanwhile'),
    standsFor: idIn('contacts')
      .optional()
      .describe(
        'The id of the contact that cannot be reached: wherever its number stands, the other one stands until then',
      ),
    from: moment.describe('When it begins, by the clock in London, in quotes'),
    until: moment.describe(
      `When it goes by itself, by the clock in London, in quotes: at most ${mostHours} hours later`,
    ),
    takenDown: moment.optional().describe('When it was taken down before its time, in quotes'),
    seen: moment.optional().describe('When a second person said that they had seen it, in quotes'),
    heardFrom: sentence.describe(
      'Who said so, and how: what they are, no name. For example: the manager of the line, by phone',
    ),
    heardOn: day.describe('The day on which they said so'),
  })
  .refine(({ from, until }) => from < until, {
    error: 'a notice cannot end before it begins',
    path: ['until'],
    abort: true,
  })
  .refine((one) => hoursOf(one) <= mostHours, {
    error: `a notice stands for ${mostHours} hours at most: write an earlier end. What lasts longer is to be changed in the contact itself`,
    path: ['until'],
  })
  .refine(({ from, heardOn }) => daysBetween(heardOn, from.slice(0, 10)) <= mostDaysAhead, {
    error: `a notice begins within ${mostDaysAhead} days: is the month right? What is planned for later is put up later`,
    path: ['from'],
  })
  .refine(({ from, takenDown }) => takenDown === undefined || from <= takenDown, {
    error: 'it cannot be taken down before it begins: take all of it out',
    path: ['takenDown'],
  });

export type NoticeData = z.infer<typeof notice>;
