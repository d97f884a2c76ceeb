import type { CollectionName } from '../entries/collections.ts';
import type { RawEntry } from './content-files.ts';
import { mdxPieces, type Piece } from './mdx.ts';

/** The fields that visitors read. Aliases are visitors' own words, and what a source says is for editors. */
const shownFields: Partial<Record<CollectionName, string[]>> = {
  contacts: [
    'name',
    'text.how',
    'chat.how',
    'hours.note',
    'hours.words',
    'bsl',
    'relay',
    'languages',
    'whatHappens',
    'confidentiality',
    'doubts',
  ],
  services: ['name', 'tabTitle', 'summary', 'about', 'howToGetHelp', 'doubts'],
  pages: ['title', 'tabTitle', 'summary', 'doubts'],
  campaigns: [
    'title',
    'tabTitle',
    'summary',
    'message',
    'when',
    'whoFor',
    'posts.words',
    'poster.headline',
    'poster.lines',
    'doubts',
  ],
  prints: [
    'title',
    'summary',
    'headline',
    'lines',
    'parts.heading',
    'parts.lines',
    'numbers.label',
  ],
  safePlaceTypes: ['name', 'what', 'suits', 'here', 'ask'],
  pathway: [
    'title',
    'summary',
    'think.says',
    'answers.means',
    'do',
    'call.when',
    'ready.says',
    'consent.says',
    'override.says',
    'next.says',
    'record.says',
    'doubts',
  ],
  timelines: ['moments.when', 'moments.what.says'],
  glossary: ['name', 'longName', 'meaning'],
  charts: ['title', 'says', 'unit', 'base', 'caveats'],
  figures: ['unit', 'says', 'period', 'caveat'],
  training: ['title', 'provider', 'for', 'booking', 'doubts'],
};

/** Fields that are names or headings, not sentences. */
const isName = (field: string) =>
  /(^|\.)(name|longName|title|tabTitle|unit|period|provider|headline|heading|label|call\.when|moments\.when)$/.test(
    field,
  );

/** What stands at a path, in every item of the lists on the way, each with its own place. */
function valuesAt(
  value: unknown,
  path: string[],
  place: PropertyKey[] = [],
): { value: unknown; place: PropertyKey[] }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => valuesAt(item, path, [...place, index]));
  const [key, ...rest] = path;
  if (key === undefined) return [{ value, place }];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[key], rest, [...place, key]);
}

function fieldPieces({ data, lineOf }: RawEntry, fields: string[]): Piece[] {
  return fields
    .flatMap((field) => valuesAt(data, field.split('.')))
    .flatMap(({ value, place }) =>
      typeof value === 'string' ? [{ text: value, line: lineOf(place) }] : [],
    );
}

/** The prose of an entry below its front matter. */
export const bodyPieces = ({ body, bodyLine }: RawEntry) => mdxPieces(body, bodyLine);

/** The sentences of an entry's fields: neither names nor headings. */
export const sentencePieces = (entry: RawEntry) =>
  fieldPieces(
    entry,
    (shownFields[entry.collection] ?? []).filter((field) => !isName(field)),
  );

/** Everything of an entry that visitors read, fields and prose. */
export const shownPieces = (entry: RawEntry) => [
  ...fieldPieces(entry, shownFields[entry.collection] ?? []),
  ...bodyPieces(entry),
];

/**
 * Whether a comment allows a word on its own line or on the line below it. The comment reads "allow: anonymous", after
 * a # in YAML, and between the marks of an MDX comment in prose. Several words are parted by commas.
 */
export function isAllowed({ lines }: RawEntry, line: number, typed: string): boolean {
  return [lines[line - 1], lines[line - 2]].some((text) => {
    const [, words] = text?.match(/(?:#|\{\/\*) *allow: *([^*}]+)/) ?? [];
    return words?.split(',').some((one) => one.trim().toLowerCase() === typed.toLowerCase());
  });
}
