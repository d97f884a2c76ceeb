import { z } from 'astro/zod';

/** A word that the check refuses, but that must stand in one entry all the same. */
export const exception = z.strictObject({
  in: z
    .string()
    .regex(/^[a-zA-Z]+\/[a-z0-9][a-z0-9/-]*$/, {
      error: 'write the folder and the id of the entry, such as pages/understand/honour',
    })
    .describe('The entry in which it may stand: its folder and its id'),
  words: z.array(z.string().trim().min(1)).min(1).describe('The words, as the check names them'),
  why: z.string().trim().min(10).describe('Why they must stand there, one sentence'),
});

export type ExceptionData = z.infer<typeof exception>;

/** Names of places and of those who serve them: what is written for every area says none of them. */
export const localNames = z.strictObject({
  names: z
    .array(z.string().trim().min(2))
    .min(1)
    .describe('Names as they are written, with their capitals'),
});
