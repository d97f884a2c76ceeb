import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { collectionPlaces as places, contentRoot as root } from './entries/collections.ts';

const folder = (place: { folder: string; extension: string }) =>
  glob({ base: `${root}/${place.folder}`, pattern: `**/*.${place.extension}` });
const entriesOf = (place: { file: string }) => file(`${root}/${place.file}`, { parser: parse });

export const collections = {
  area: defineCollection({
    loader: file(`${root}/${places.area.record}`, { parser: (text) => ({ area: parse(text) }) }),
    schema: places.area.schema,
  }),
  contacts: defineCollection({ loader: folder(places.contacts), schema: places.contacts.schema }),
  services: defineCollection({ loader: folder(places.services), schema: places.services.schema }),
  pages: defineCollection({ loader: folder(places.pages), schema: places.pages.schema }),
  campaigns: defineCollection({
    loader: folder(places.campaigns),
    schema: places.campaigns.schema,
  }),
  prints: defineCollection({ loader: folder(places.prints), schema: places.prints.schema }),
  safePlaceTypes: defineCollection({
    loader: entriesOf(places.safePlaceTypes),
    schema: places.safePlaceTypes.schema,
  }),
  pathway: defineCollection({ loader: entriesOf(places.pathway), schema: places.pathway.schema }),
  timelines: defineCollection({
    loader: entriesOf(places.timelines),
    schema: places.timelines.schema,
  }),
  glossary: defineCollection({
    loader: entriesOf(places.glossary),
    schema: places.glossary.schema,
  }),
  charts: defineCollection({ loader: folder(places.charts), schema: places.charts.schema }),
  figures: defineCollection({ loader: entriesOf(places.figures), schema: places.figures.schema }),
  training: defineCollection({
    loader: entriesOf(places.training),
    schema: places.training.schema,
  }),
  sources: defineCollection({ loader: entriesOf(places.sources), schema: places.sources.schema }),
  bankHolidays: defineCollection({
    loader: entriesOf(places.bankHolidays),
    schema: places.bankHolidays.schema,
  }),
  asked: defineCollection({ loader: folder(places.asked), schema: places.asked.schema }),
  acronyms: defineCollection({
    loader: entriesOf(places.acronyms),
    schema: places.acronyms.schema,
  }),
  meanings: defineCollection({
    loader: entriesOf(places.meanings),
    schema: places.meanings.schema,
  }),
};
