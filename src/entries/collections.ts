import type { z } from 'astro/zod';
import { area } from '../schemas/area.ts';
import { acronym, asked, meaning } from '../schemas/asked.ts';
import { campaign, type CampaignData } from '../schemas/campaign.ts';
import { chart } from '../schemas/chart.ts';
import type { CollectionName } from '../schemas/collection-name.ts';
import { contact } from '../schemas/contact.ts';
import { firstWord, language } from '../schemas/first-words.ts';
import { exception, localNames } from '../schemas/exception.ts';
import { local } from '../schemas/local.ts';
import { door, menu, movedPage } from '../schemas/navigation.ts';
import { notice } from '../schemas/notice.ts';
import { page } from '../schemas/page.ts';
import { pathwayStep, timeline } from '../schemas/pathway.ts';
import { print } from '../schemas/print.ts';
import { selfQuestion } from '../schemas/question.ts';
import {
  bankHolidayYear,
  figure,
  safePlaceType,
  shortAnswer,
  source,
  term,
} from '../schemas/reference-data.ts';
import { service } from '../schemas/service.ts';
import { trainingCourse } from '../schemas/training.ts';

/**
 * Where the entries of a collection stand below a content root. A `folder` holds one file an entry, whose name is its
 * id; a `file` holds entries by id; a `record` is a file that is one entry, with the collection's name as id.
 */
export type Place =
  { folder: string; extension: 'yaml' | 'mdx' } | { file: string } | { record: string };

export type Collection = {
  schema: z.ZodType;
  place: Place;
  /** The paths of the pages that show an entry: first its own, then others that are made of it alone. */
  addresses?(id: string, data?: never): string[];
};

/** The id of the first question of the pathway, which stands on the page of the pathway itself. */
export const firstStep = 'start';
export const pathwayPath = '/professionals/refer/';
/** Where everything to print is listed, and below which each has its page. */
export const printRoom = '/professionals/resources/';

/** Every collection, in the order in which it is read: its schema, its place, and the addresses that it has. */
export const collections = {
  area: { schema: area, place: { record: 'area.yaml' } },
  menus: { schema: menu, place: { file: 'menus.yaml' } },
  doors: { schema: door, place: { file: 'doors.yaml' } },
  contacts: { schema: contact, place: { folder: 'contacts', extension: 'yaml' } },
  notices: { schema: notice, place: { file: 'notices.yaml' } },
  services: {
    schema: service,
    place: { folder: 'services', extension: 'yaml' },
    addresses: (id) => [`/services/${id}/`],
  },
  pages: {
    schema: page,
    place: { folder: 'pages', extension: 'mdx' },
    addresses: (id) => [id === 'index' ? '/' : `/${id}/`],
  },
  languages: {
    schema: language,
    place: { folder: 'languages', extension: 'yaml' },
    addresses: (id) => [`/languages/${id}/`],
  },
  questions: {
    schema: selfQuestion,
    place: { file: 'questions.yaml' },
    addresses: (id) => [`/understand/questions/${id}/`],
  },
  firstWords: { schema: firstWord, place: { file: 'first-words.yaml' } },
  local: { schema: local, place: { folder: 'local', extension: 'mdx' } },
  campaigns: {
    schema: campaign,
    place: { folder: 'campaigns', extension: 'mdx' },
    addresses: (id, data?: CampaignData) => [
      `/campaigns/${id}/`,
      ...(data?.kind === 'history' ? [] : [`${printRoom}campaigns/${id}/`]),
    ],
  },
  prints: {
    schema: print,
    place: { folder: 'prints', extension: 'yaml' },
    addresses: (id) => [`${printRoom}${id}/`],
  },
  safePlaceTypes: { schema: safePlaceType, place: { file: 'safe-place-types.yaml' } },
  pathway: {
    schema: pathwayStep,
    place: { file: 'pathway.yaml' },
    addresses: (id) => [id === firstStep ? pathwayPath : `${pathwayPath}${id}/`],
  },
  timelines: { schema: timeline, place: { file: 'timelines.yaml' } },
  shortAnswers: { schema: shortAnswer, place: { file: 'short-answers.yaml' } },
  glossary: { schema: term, place: { file: 'glossary.yaml' } },
  charts: { schema: chart, place: { folder: 'charts', extension: 'yaml' } },
  figures: { schema: figure, place: { file: 'figures.yaml' } },
  training: { schema: trainingCourse, place: { file: 'training.yaml' } },
  sources: { schema: source, place: { file: 'sources.yaml' } },
  bankHolidays: { schema: bankHolidayYear, place: { file: 'bank-holidays.yaml' } },
  asked: { schema: asked, place: { folder: 'search/asked', extension: 'yaml' } },
  acronyms: { schema: acronym, place: { file: 'search/acronyms.yaml' } },
  meanings: { schema: meaning, place: { file: 'search/meanings.yaml' } },
  localNames: { schema: localNames, place: { file: 'local-names.yaml' } },
  moved: {
    schema: movedPage,
    place: { file: 'moved.yaml' },
    addresses: (_, data?: { from: string }) => (data ? [data.from] : []),
  },
  exceptions: { schema: exception, place: { file: 'exceptions.yaml' } },
} as const satisfies Record<CollectionName, Collection>;

export type { CollectionName };
type Collections = typeof collections;

/** The data of an entry of a collection, as its schema gives it. */
export type DataOf<Name extends CollectionName> = z.infer<Collections[Name]['schema']>;

/** The collections whose entries have pages. */
export type AddressedName = {
  [Name in CollectionName]: Collections[Name] extends { addresses: unknown } ? Name : never;
}[CollectionName];

/** The collections whose entries have prose below their fields. */
export type ProseName = {
  [Name in CollectionName]: Collections[Name]['place'] extends { extension: 'mdx' } ? Name : never;
}[CollectionName];

/** The collections that pages show: the others are for search and for the check alone. */
export type ShownName = Exclude<
  CollectionName,
  'asked' | 'acronyms' | 'meanings' | 'localNames' | 'exceptions'
>;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The address of the file with the numbers of a chart. */
export const chartFileAddress = (id: string) => `/about/figures/${id}.csv`;

/** The paths of the pages of entries that an area leaves out, each given as collection and id. */
export const addressesOfHidden = (hidden: readonly string[]): string[] =>
  hidden.flatMap((one) => {
    const [name = '', ...id] = one.split('/');
    const found = Object.entries<Collection>(collections).find(([key]) => key === name)?.[1];
    return found?.addresses?.(id.join('/')) ?? [];
  });

/** The path of an entry's own page. */
export const addressOf = (collection: AddressedName, id: string): string =>
  collections[collection].addresses(id)[0]!;
