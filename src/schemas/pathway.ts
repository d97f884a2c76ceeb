import { z } from 'astro/zod';
import {
  aliases,
  doubts,
  idIn,
  internalPath,
  name,
  provenance,
  sentence,
  title,
  words,
} from './fields.ts';
import { marked } from './marks.ts';

/** One statement and the source that it rests on. Where that source is old, the page marks the statement as such. */
export const statement = z.strictObject({
  says: words.describe('The statement, one plain sentence'),
  source: idIn('sources').describe(
    'The id of the source that this statement rests on; sources names it too',
  ),
});

const kind = <Kind extends string>(name: Kind) =>
  z.literal(name).describe('question (its answers lead on) or action (it says whom to call)');

const shared = {
  title: title.describe('The heading of the page of this step, and its name in the diagram'),
  summary: words.describe('One sentence that makes sense alone in a list'),
  order: z.number().int().describe('Place in the list of steps; small first'),
  aliases,
  doubts,
  ...provenance,
};

const answer = z.strictObject({
  answer: marked(sentence.or(z.literal('No')), { shown: 'name' }).describe(
    'A word or two, such as Yes; stands in the diagram',
  ),
  means: words.describe('When this is the answer, one plain sentence'),
  to: idIn('pathway').describe('The id of the step that follows'),
});

/**
 * One step of the referral pathway: a question whose answers lead on, or an action, which says whom to call. Steps ask
 * nothing about a person and keep nothing: each is a page. The entry `start` is the first question.
 */
export const pathwayStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('question'),
    ...shared,
    think: z.array(statement).min(1).describe('What helps to answer'),
    answers: z.array(answer).min(2, { error: 'a question needs at least two answers' }),
  }),
  z.strictObject({
    kind: kind('action'),
    ...shared,
    do: words.describe('The one thing to do'),
    isUrgent: z.boolean().default(false).describe('True where every minute counts'),
    call: z
      .array(
        z.strictObject({
          contact: idIn('contacts').describe('The id of a contact that has a number'),
          when: name.describe('When to call this one, in a word or two, for example Weekdays'),
        }),
      )
      .min(1, { error: 'an action needs at least one contact to call' }),
    services: z
      .array(idIn('services'))
      .default([])
      .describe('Ids of services that the page shows besides'),
    ready: z.array(statement).min(1).describe('What to have ready before the call'),
    readyInBrief: words
      .max(90, { error: 'write at most 90 characters: all routes stand on one screen' })
      .describe('The same in a line, for the page of all routes'),
    consent: z.array(statement).default([]).describe('What to ask the person before'),
    override: z.array(statement).default([]).describe('When one may act without consent'),
    next: z.array(statement).min(1).describe('What happens next, and when'),
    record: z.array(statement).min(1).describe('What to write down'),
    then: idIn('pathway')
      .optional()
      .describe('The id of the question to go on with when this is done'),
    read: z.array(internalPath).default([]).describe('Paths of pages to read next'),
  }),
]);

/** Moments in their order, such as what happens before, during and after a meeting. */
export const timeline = z.strictObject({
  moments: z
    .array(
      z.strictObject({
        when: name.describe('The moment, for example 8 days before'),
        what: z.array(statement).min(1).describe('What happens then'),
      }),
    )
    .min(2),
  ...provenance,
});

export type Statement = z.infer<typeof statement>;
export type PathwayStepData = z.infer<typeof pathwayStep>;
export type TimelineData = z.infer<typeof timeline>;
