import { z } from 'astro/zod';
import { internalPath, phrase, sentence } from './fields.ts';

/** Of so many letters is what people type at most: what is longer was pasted. */
const mostLetters = 200;

/** What visitors type into search when they need one page. Search learns from it; no page shows it. */
export const asked = z
  .strictObject({
    page: internalPath
      .optional()
      .describe(
        'The page that answers; leave it out for questions that this site does not answer, and for what is said in danger, or calmly, on any matter',
      ),
    phrases: z
      .array(phrase(mostLetters))
      .min(1)
      .describe('Words as visitors type them, slips and all, one phrase a line'),
    danger: z
      .literal(true)
      .optional()
      .describe(
        'true where each phrase is said in danger to life or body: search learns from it when to show the emergency panel',
      ),
    calm: z
      .literal(true)
      .optional()
      .describe(
        'true where no phrase is said in danger now, whatever its words: search learns from it when not to show the emergency panel',
      ),
    first: z
      .array(phrase(mostLetters))
      .default([])
      .describe(
        'Plain phrases that lead to this page before all others, whatever else they are like',
      ),
  })
  .refine(({ danger, calm }) => !(danger && calm), {
    path: ['calm'],
    error: 'what is said in danger is not calm: keep one of danger and calm, or make two lists',
  });

/** Everyday words for one word that the pages use. Search reads them as that word. */
export const meaning = z.strictObject({
  words: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9]+$/, { error: 'write one word in small letters, without apostrophe' })
        .max(40),
    )
    .min(1)
    .describe('Single words as visitors type them'),
});

/** A short form that visitors type, by its letters, and what search reads it as. */
export const acronym = z.strictObject({
  means: sentence.describe('Words of our pages, in small letters'),
});

export type AskedData = z.infer<typeof asked>;
