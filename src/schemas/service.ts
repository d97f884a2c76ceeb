import { z } from 'astro/zod';
import { toConfirm } from './confirm.ts';
import {
  aliases,
  doubts,
  idIn,
  name,
  provenance,
  tabTitle,
  title,
  webAddress,
  words,
} from './fields.ts';

/** What a visitor needs; also the groups, in this order, of the list of support. */
export const needs = [
  'danger',
  'talk',
  'safe-place',
  'housing',
  'police-and-law',
  'sexual-abuse',
  'stalking-and-images',
  'family-and-honour',
  'children',
  'health',
  'money',
  'in-your-language',
  'pets',
  'change',
  'professionals',
] as const;

export const audiences = [
  'anyone',
  'women',
  'men',
  'lgbt',
  'children-and-young',
  'older',
  'deaf-or-disabled',
  'minority-communities',
  'migrants',
  'friends-and-family',
  'professionals',
] as const;

export const offers = [
  'talk',
  'safety-planning',
  'a-place-to-stay',
  'counselling',
  'groups',
  'legal-help',
  'court-support',
  'money-help',
  'housing-help',
  'health-care',
  'children-help',
  'information',
  'reporting',
  'training',
] as const;

export const need = z.enum(needs);
export const audience = z.enum(audiences);
export const offer = z.enum(offers);

const kind = <Kind extends string>(name: Kind) =>
  z
    .literal(name)
    .describe('safe-accommodation for whatever offers a place to stay, else open-service');

const shared = {
  name: title.describe('What the service calls itself'),
  tabTitle,
  provider: name.optional().describe('Who runs it, only where a source is sure'),
  summary: words.describe('One sentence that makes sense alone in a list'),
  need: need.describe('The group it stands in on the list of support'),
  audience: z.array(audience).min(1).describe('Whom it is for, or anyone'),
  offers: z.array(offer).min(1).describe('What it offers'),
  reach: z
    .enum(['area', 'region', 'nation', 'uk', 'elsewhere'])
    .describe(
      'Whom it serves: this area, the wider region, the nation, the UK, or people elsewhere',
    ),
  contacts: z.array(idIn('contacts')).default([]).describe('Ids of contacts, the main one first'),
  web: webAddress.optional().describe('Its own website'),
  about: z.array(words).min(1).describe('What it does, one plain sentence each'),
  howToGetHelp: z.array(words).min(1).describe('How to reach it, one plain sentence each'),
  doubts,
  toConfirm,
  aliases,
  ...provenance,
};

/**
 * A service. Safe accommodation is a kind of its own with no field for a place: its address, postcode, coordinates
 * or map cannot be written down here at all.
 */
export const service = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('safe-accommodation'), ...shared }),
  z.strictObject({
    kind: kind('open-service'),
    ...shared,
    address: z
      .strictObject({
        lines: z.array(name).min(1).describe('House and street, then the town'),
        postcode: z.string().describe('The postcode'),
      })
      .optional()
      .describe('Only an address that the service itself publishes for visitors'),
    mapUrl: webAddress.optional().describe('A map that the service itself links to'),
  }),
]);

export type ServiceData = z.infer<typeof service>;
export type Need = z.infer<typeof need>;
export type Audience = z.infer<typeof audience>;
export type Offer = z.infer<typeof offer>;
