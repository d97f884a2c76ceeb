import { z } from 'astro/zod';
import { day, idIn, name, webAddress, words } from './fields.ts';
import { marked } from './marks.ts';
import { theme } from './theme.ts';

/** What makes the site one area's: its names, its main contacts, where the exit goes. */
export const area = z.strictObject({
  name: name.describe('The area, as in “Help with domestic abuse in …”'),
  council: name.describe('The council whose area it is'),
  quietName: marked(name, { device: ['tab', 'history', 'calendar', 'paper'] }).describe(
    'A calm site name for tabs and history: no alarm word',
  ),
  quietSummary: marked(words, { device: ['history'] }).describe(
    'A calm sentence about the site for link previews and search engines: no alarm word',
  ),
  siteUrl: webAddress.describe('Where the site lives; SITE_URL overrides it for a build'),
  language: z.string().describe('Language of the pages, for example en-GB'),
  emergency: idIn('contacts').describe('Contact for danger now'),
  helpline: idIn('contacts').describe('Contact of the local helpline'),
  anytime: z
    .array(
      z.strictObject({
        contact: idIn('contacts').describe('The id of a contact'),
        for: name.describe('Whom this line is for, in a word or two, for example women, or anyone'),
      }),
    )
    .min(1)
    .describe(
      'Contacts that answer day and night, the main one first; together they should serve anyone',
    ),
  silentCall: idIn('services').describe(
    'Service whose lines tell how to call 999 without speaking',
  ),
  firstWords: z
    .enum(['signed', 'drafts'])
    .default('signed')
    .describe(
      'signed: first words of another language are shown once a reader has signed them; drafts: before, and it is said that nobody has read them',
    ),
  towns: z
    .array(name)
    .default([])
    .describe(
      'Towns and villages of the area: search leads who types one to local help. They are not shown',
    ),
  ownLife: z
    .array(
      z.strictObject({
        contact: idIn('contacts').describe('Who listens'),
        then: words.optional().describe('What to do once it answers, for example choose option 2'),
      }),
    )
    .default([])
    .describe('Contacts for someone who thinks of ending their life, in the order to show them'),
  exit: z.strictObject({
    name: name.describe('Where the exit goes, in words'),
    url: marked(webAddress, { device: ['tab', 'history'] }).describe('Where the exit goes'),
    backupUrl: marked(webAddress, { device: ['tab', 'history'] }).describe(
      'Tried second, should the first not open',
    ),
  }),
  theme: theme.optional().describe('The colours and the mark of the area; plain ones without it'),
  dataNamespace: z
    .uuid({
      error: 'write a UUID, drawn once for the area: node -p "crypto.randomUUID()" makes one',
    })
    .describe('The codes of services in the open data are made from it: never change it'),
  dataLicence: z
    .strictObject({
      name: name.describe('What it is called'),
      url: webAddress.describe('Where it is written'),
    })
    .optional()
    .describe('The licence of the open data; left out until it is decided'),
  security: z
    .strictObject({
      contact: z
        .string()
        .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, {
          error: 'write mailto: and an email address, or a web address that starts with https://',
        })
        .describe('Where people report a weakness of this website'),
      expires: day.describe('The day until which that holds: at most a year ahead'),
    })
    .optional()
    .describe('For /.well-known/security.txt; without it there is no such file'),
});

export type AreaData = z.infer<typeof area>;
