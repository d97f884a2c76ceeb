import { z } from 'astro/zod';
import { day, idIn, name, webAddress, words } from './fields.ts';
import { marked } from './marks.ts';
import { owner, writeTo } from './owner.ts';
import type { lineRoles } from './roles.ts';
import { theme } from './theme.ts';

const contactFor = (what: string) => idIn('contacts').optional().describe(`Contact: ${what}`);

const roles = {
  'out-of-hours': contactFor('the council’s duty team at night and at weekends'),
  children: contactFor('whom to tell of a child at risk: the council’s children’s services'),
  adults: contactFor('whom to tell of an adult at risk: the council’s adult social care'),
  housing: contactFor('the council’s housing team, for people who may become homeless'),
  refuge: contactFor('who finds a place in a refuge here, where that is not the helpline'),
  police: contactFor('the police of the area, where that is not 101'),
  courts: contactFor('the family court nearest to the area'),
} satisfies Record<(typeof lineRoles)[number], unknown>;

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
  helplineName: name
    .optional()
    .describe(
      'The helpline in a sentence, after “call”; left out, it is “the … helpline” of the area',
    ),
  roles: z
    .strictObject(roles)
    .default({})
    .describe(
      'Who does in this area what pages of every area speak of; the words of all stand for none',
    ),
  hidden: z
    .array(
      z.string().regex(/^[a-zA-Z]+\/[a-z0-9][a-z0-9/-]*$/, {
        error: 'write the folder and the id, such as services/the-mix',
      }),
    )
    .default([])
    .describe('What of the core this area leaves out, each as folder and id'),
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
  owner: owner.default({}).describe('What the owner of the site must say: see each field'),
  security: z
    .strictObject({
      contact: writeTo.describe('Where people report a weakness of this website'),
      expires: day.describe('The day until which that holds: at most a year ahead'),
    })
    .optional()
    .describe('For /.well-known/security.txt; without it there is no such file'),
});

export type AreaData = z.infer<typeof area>;
