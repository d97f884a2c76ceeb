import { z } from 'astro/zod';
import { day, name, words } from './fields.ts';

/** An address that people can write to: a mailbox or a page with a form. */
export const writeTo = z.string().regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, {
  error: 'write mailto: and an email address, or a web address that starts with https://',
});

/**
 * What the owner of the site must say of itself, and nobody else can. Where a field is left out, pages say that it has
 * not been said yet.
 */
export const ownerFields = {
  runBy: name.optional().describe('Who runs this website and answers for it'),
  mistakes: writeTo.optional().describe('Where people tell of a mistake on the site'),
  accessContact: writeTo
    .optional()
    .describe('Where people tell of a problem of access, or ask for another format'),
  accessReply: name.optional().describe('How soon they get an answer, such as: 10 working days'),
  accessSignedOn: day
    .optional()
    .describe('The day on which the owner confirmed the accessibility statement'),
  controller: name.optional().describe('Who is the controller of personal data'),
  privacyContact: writeTo.optional().describe('Where people ask about their data or complain'),
  protectionOfficer: writeTo.optional().describe('How to reach the data protection officer'),
  host: name.optional().describe('The company whose computers send the pages'),
  logs: words.optional().describe('What is written down of a visit, in one sentence'),
  logsKept: name.optional().describe('How long that is kept, such as: 30 days'),
  abroad: words
    .optional()
    .describe('Whether data leave the UK, and under what terms, in one sentence'),
} as const;

export const owner = z.strictObject(ownerFields);

export type OwnerField = keyof typeof ownerFields;
export const ownerFieldNames = Object.keys(ownerFields) as OwnerField[];
