import { z } from 'astro/zod';
import { sentence } from './fields.ts';

/** What a person must still confirm before the site goes live. `npm run check -- --launch` lists it; no page shows it. */
export const toConfirm = z
  .array(
    z.strictObject({
      by: z
        .enum(['clinician', 'council', 'police', 'lawyer', 'service'])
        .describe('Who can confirm it: what they are, no name'),
      what: sentence.describe('What they must confirm'),
    }),
  )
  .default([])
  .describe(
    'What a person must still confirm before the site goes live. Take it out once they did',
  );
