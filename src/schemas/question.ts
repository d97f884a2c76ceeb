import { z } from 'astro/zod';
import { day, idIn, internalPath, name, words } from './fields.ts';
import { marked } from './marks.ts';

/** One question of the set that people can ask themselves. It has no score; each answer opens words that lead on. */
export const selfQuestion = z.strictObject({
  order: z.number().int().describe('Place in the set; small first'),
  question: name.describe('The question, to the reader as “you”'),
  think: words.optional().describe('One sentence that makes it plainer'),
  answers: z
    .array(
      z.strictObject({
        answer: marked(z.string().trim().min(2), { shown: 'name' }).describe(
          'What the reader may say, such as: No',
        ),
        says: words.describe('What we say to that'),
        page: internalPath.describe('The page to read then'),
      }),
    )
    .min(2)
    .describe('The answers; each leads on'),
  sources: z.array(idIn('sources')).min(1).describe('Ids of the entries in sources.yaml'),
  checkedOn: day,
  reviewBy: day,
});
