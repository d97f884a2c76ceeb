import { z } from 'astro/zod';
import { day, idIn, name, sentence, words } from './fields.ts';

const lineHash = z
  .string({ error: 'put the twelve signs in quotes' })
  .regex(/^[0-9a-f]{12}$/, { error: 'write the first twelve signs of the sha256 of the English' });

/** A line in another language. It is stale where the English has changed since. */
const translation = z.strictObject({
  of: lineHash.describe('The first 12 signs of the sha256 of the English that it was made from'),
  text: z.string().trim().min(2).describe('The line, with the placeholders of the English'),
});

const translations = z.record(z.string(), translation);

/** One of the first words for a reader with little English, in English. */
export const firstWord = z
  .strictObject({
    order: z.number().int().describe('Place among the lines; small first'),
    use: z
      .enum(['line', 'unchecked', 'label'])
      .default('line')
      .describe(
        'line: something to read; unchecked: says that nobody from the community has read it; label: the name of a link or button',
      ),
    picture: z.string().optional().describe('The picture of Easy Read beside it'),
    text: words.describe(
      'The line. {language} is the language, {exit} the exit; other {names} stand under numbers',
    ),
    numbers: z
      .array(
        z.strictObject({
          placeholder: z.string().regex(/^[a-z]+$/),
          contact: idIn('contacts').describe('The contact whose number stands there'),
        }),
      )
      .default([])
      .describe('The number that each placeholder stands for'),
    restsOn: z
      .array(sentence)
      .default([])
      .describe('Facts and pages that it rests on: when one changes, change the line'),
    sources: z.array(idIn('sources')).default([]).describe('Sources beside those of its contacts'),
    checkedOn: day,
    reviewBy: day,
    translations: translations
      .default({})
      .describe('By the id of a language: only for a line that is the area’s own'),
  })
  .refine((line) => (line.use === 'line') === (line.picture !== undefined), {
    error: 'a line has a picture beside it; what is no line has none',
    path: ['picture'],
  });

/** How far a language was read: by nobody, by one qualified reader, or by two people of the community as well. */
export const readings = ['drafted', 'second-reader', 'community-reader'] as const;

/** A language that the first words stand in. */
export const language = z
  .strictObject({
    code: z.string().describe('Its BCP 47 tag, such as pl or zh-Hans'),
    name: z.string().min(2).describe('What its speakers call it'),
    english: name.describe('What it is called in English'),
    say: name.describe('The word to say for an interpreter, in English'),
    state: z.enum(readings).describe('Who has read every line of it'),
    read: z
      .strictObject({
        on: day.describe('The day on which it was signed'),
        by: sentence.describe('What the readers are, such as a qualified translator: no name'),
        words: lineHash.describe('What npm run check says of the lines that were read'),
      })
      .optional(),
    confidence: z
      .enum(['high', 'medium'], {
        error:
          'write high or medium: a draft of low confidence is held back, and does not stand here',
      })
      .describe('How sure we are of the draft'),
    ask: z.array(sentence).default([]).describe('Questions for whoever reads it. Never shown'),
    help: z
      .array(z.string().trim().min(1))
      .min(1)
      .describe('Words for help as people type them. Search leads them to its page'),
    words: translations.describe('The lines, by their ids'),
  })
  .refine((entry) => (entry.state === 'drafted') === (entry.read === undefined), {
    error: 'say under read: when it was signed, by whom and which words; a draft has none',
    path: ['read'],
  });

export type FirstWordData = z.infer<typeof firstWord>;
export type LanguageData = z.infer<typeof language>;
