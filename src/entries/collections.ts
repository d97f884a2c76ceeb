import { area } from '../schemas/area.ts';
import { acronym, asked, meaning } from '../schemas/asked.ts';
import { campaign } from '../schemas/campaign.ts';
import { chart } from '../schemas/chart.ts';
import { contact } from '../schemas/contact.ts';
import { page } from '../schemas/page.ts';
import { pathwayStep, timeline } from '../schemas/pathway.ts';
import { print } from '../schemas/print.ts';
import { bankHolidayYear, figure, safePlaceType, source, term } from '../schemas/reference-data.ts';
import { service } from '../schemas/service.ts';
import { trainingCourse } from '../schemas/training.ts';

/** Where the content stands: CONTENT_DIR, or `content` in the project. */
export const contentRoot = process.env['CONTENT_DIR'] ?? 'content';

/**
 * Every collection: its schema and its place below the content root. A `folder` holds one file an entry, whose name
 * is its id; a `file` holds entries by id; a `record` file is one entry by itself, with the collection's name as id.
 */
export const collectionPlaces = {
  area: { schema: area, record: 'area.yaml' },
  contacts: { schema: contact, folder: 'contacts', extension: 'yaml' },
  services: { schema: service, folder: 'services', extension: 'yaml' },
  pages: { schema: page, folder: 'pages', extension: 'mdx' },
  campaigns: { schema: campaign, folder: 'campaigns', extension: 'mdx' },
  prints: { schema: print, folder: 'prints', extension: 'yaml' },
  safePlaceTypes: { schema: safePlaceType, file: 'safe-place-types.yaml' },
  pathway: { schema: pathwayStep, file: 'pathway.yaml' },
  timelines: { schema: timeline, file: 'timelines.yaml' },
  glossary: { schema: term, file: 'glossary.yaml' },
  charts: { schema: chart, folder: 'charts', extension: 'yaml' },
  figures: { schema: figure, file: 'figures.yaml' },
  training: { schema: trainingCourse, file: 'training.yaml' },
  sources: { schema: source, file: 'sources.yaml' },
  bankHolidays: { schema: bankHolidayYear, file: 'bank-holidays.yaml' },
  asked: { schema: asked, folder: 'search/asked', extension: 'yaml' },
  acronyms: { schema: acronym, file: 'search/acronyms.yaml' },
  meanings: { schema: meaning, file: 'search/meanings.yaml' },
} as const;

export type CollectionName = keyof typeof collectionPlaces;
