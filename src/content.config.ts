import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { collections as table, type ShownName } from './entries/collections.ts';
import { entriesOf } from './integrations/entries-loader.ts';

const collection = <Schema extends z.ZodType>(name: ShownName, { schema }: { schema: Schema }) =>
  defineCollection({ loader: entriesOf(name), schema });

/** The collections that pages show; search and the checks read the others themselves. */
export const collections = {
  area: collection('area', table.area),
  menus: collection('menus', table.menus),
  doors: collection('doors', table.doors),
  contacts: collection('contacts', table.contacts),
  notices: collection('notices', table.notices),
  services: collection('services', table.services),
  pages: collection('pages', table.pages),
  languages: collection('languages', table.languages),
  questions: collection('questions', table.questions),
  firstWords: collection('firstWords', table.firstWords),
  local: collection('local', table.local),
  campaigns: collection('campaigns', table.campaigns),
  prints: collection('prints', table.prints),
  safePlaceTypes: collection('safePlaceTypes', table.safePlaceTypes),
  pathway: collection('pathway', table.pathway),
  timelines: collection('timelines', table.timelines),
  shortAnswers: collection('shortAnswers', table.shortAnswers),
  glossary: collection('glossary', table.glossary),
  charts: collection('charts', table.charts),
  figures: collection('figures', table.figures),
  training: collection('training', table.training),
  sources: collection('sources', table.sources),
  bankHolidays: collection('bankHolidays', table.bankHolidays),
  moved: collection('moved', table.moved),
} satisfies Record<ShownName, unknown>;
