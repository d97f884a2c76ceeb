import { z } from 'astro/zod';
import { aliases, doubts, id, provenance, sentence, webAddress } from './fields.ts';

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

const shared = {
  name: sentence,
  tabTitle: sentence
    .optional()
    .describe('A calmer title for the browser tab and history, where the name has an alarm word'),
  provider: sentence.optional().describe('Who runs it, only where a source is sure'),
  summary: sentence.describe('One sentence that makes sense alone in a list'),
  need: need.describe('The group it stands in on the list of support'),
  audience: z.array(audience).min(1),
  offers: z.array(offer).min(1),
  reach: z
    .enum(['area', 'region', 'nation', 'uk', 'elsewhere'])
    .describe(
      'Whom it serves: this area, the wider region, the nation, the UK, or people elsewhere',
    ),
  contacts: z.array(id).default([]).describe('Ids of contacts, the main one first'),
  web: webAddress.optional(),
  about: z.array(sentence).min(1).describe('What it does, one plain sentence each'),
  howToGetHelp: z.array(sentence).min(1).describe('How to reach it, one plain sentence each'),
  doubts,
  aliases,
  ...provenance,
};

/**
 * A service. Safe accommodation is a kind of its own with no field for a place: its address, postcode, coordinates
 * or map cannot be written down here at all.
 */
export const service = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('safe-accommodation'), ...shared }),
  z.strictObject({
    kind: z.literal('open-service'),
    ...shared,
    address: z
      .strictObject({ lines: z.array(sentence).min(1), postcode: z.string() })
      .optional()
      .describe('Only an address that the service itself publishes for visitors'),
    mapUrl: webAddress.optional(),
  }),
]);

export type ServiceData = z.infer<typeof service>;
export type Need = z.infer<typeof need>;
export type Audience = z.infer<typeof audience>;
export type Offer = z.infer<typeof offer>;
