import { z } from 'astro/zod';
import { aliases, day, doubts, idIn, name, provenance, words } from './fields.ts';
import { marked } from './marks.ts';

const post = z.strictObject({
  words: words.describe('What the post says; name no number, the contact below brings its own'),
  contact: idIn('contacts')
    .optional()
    .describe('The id of a contact whose name and number end the post'),
  hashtags: z
    .array(
      z.string().regex(/^[A-Z0-9][A-Za-z0-9]*$/, {
        error: 'write a hashtag without #, each word with a capital: screen readers need them',
      }),
    )
    .min(1)
    .describe('One or more, without #'),
});

/** What fits on a sheet that is read from across a room. */
const poster = z.strictObject({
  headline: name.max(44).describe('A few large words, 44 letters at most'),
  lines: z
    .array(words.max(110))
    .min(1)
    .max(4)
    .describe('One to four lines of 110 letters at most; the sheet adds numbers and address'),
});

const occasion = z
  .strictObject({
    startsOn: day.describe('Its first day'),
    endsOn: day.describe('The last day, which still belongs to the campaign'),
    confirmed: z
      .boolean()
      .describe('False where the date was worked out and its organiser has not yet said it'),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    error: 'a campaign cannot end before it starts',
    path: ['endsOn'],
  });

const kind = <Kind extends string>(name: Kind) =>
  z.literal(name).describe('dated (its days are known), undated (they are not) or history (over)');

/** A campaign stands in the tab, in files for calendars and in the feed. */
const onDevices = ['tab', 'history', 'calendar', 'download'] as const;

const shared = {
  title: marked(name, { device: onDevices, calmer: 'tabTitle' }).describe('What it is called'),
  tabTitle: marked(name, { device: onDevices })
    .optional()
    .describe('A calmer title for the browser tab, the calendar and the feed'),
  summary: words.describe('One sentence that makes sense alone in a list'),
  message: words.describe('What people should remember of it, in one or two short sentences'),
  whoFor: z.array(words).min(1).describe('Whom it speaks to, one plain sentence each'),
  aliases,
  ...provenance,
  doubts,
};

const ready = {
  posts: z.array(post).min(1).describe('Words that anyone may post as they are'),
  poster,
};

/**
 * A campaign: `dated` has days, `undated` has none that are known, `history` is over for good and is told with its
 * year. What people can do stands in its prose.
 */
export const campaign = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('dated'),
    ...shared,
    dates: z
      .array(occasion)
      .min(1)
      .refine(
        (dates) => new Set(dates.map((one) => one.startsOn.slice(0, 4))).size === dates.length,
        {
          error:
            'one campaign is held once a year at most: calendars know each time by its year. Take one of these out, or give it a file of its own',
        },
      )
      .describe('Each time it is held, with its first and last day'),
    ...ready,
  }),
  z.strictObject({
    kind: kind('undated'),
    ...shared,
    when: words.describe('What is known of its time, and what is not, in one sentence'),
    ...ready,
  }),
  z.strictObject({
    kind: kind('history'),
    ...shared,
    year: z.number().int().min(1970).describe('The year in which it began'),
  }),
]);

export type CampaignData = z.infer<typeof campaign>;
export type CampaignPost = z.infer<typeof post>;
