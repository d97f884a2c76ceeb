import { collections } from '../entries/collections.ts';
import type { Problem, RawEntry } from './content-files.ts';

const street =
  'Road|Rd|Street|Avenue|Ave|Lane|Drive|Close|Crescent|Terrace|Grove|Gardens|Court|Square|Mews|Row|Walk|Parade|Promenade';

/** Text that could tell where a place is: a postcode, whole or its first half, or a street with or without a number. */
const placeLike = [
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i,
  /\b(?!A\d|B\d{3}|M\d)[A-Z]{1,2}\d{1,2}[A-Z]?\b/,
  new RegExp(`\\b(?:\\d+[a-z]?,?\\s+)?(?:[A-Z][\\w'’-]*\\s+){1,3}(?:${street})\\b`),
  new RegExp(`\\b\\d+[a-z]?,?\\s+(?:[\\w'’-]+\\s+){1,3}(?:${street})\\b`, 'i'),
];

type Text = { text: string; path: PropertyKey[] };

function textsIn(value: unknown, path: PropertyKey[] = []): Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * Anything in an entry of safe accommodation that looks like a place. Fields such as an address are the schema's to
 * refuse, so an entry that it refuses is not read here.
 */
export function placeProblems(entries: RawEntry[]): Problem[] {
  return entries
    .filter(({ collection, data }) => {
      const { kind } = (data ?? {}) as { kind?: unknown };
      return collection === 'services' && kind === 'safe-accommodation';
    })
    .filter(({ data }) => collections.services.schema.safeParse(data).success)
    .flatMap(({ file, data, lineOf }) =>
      textsIn(data).flatMap(({ text, path }) => {
        const found = placeLike.map((pattern) => text.match(pattern)?.[0]).find(Boolean);
        const message = `"${found}" looks like a place. Nobody may learn where safe accommodation is: take it out`;
        return found ? [{ file, line: lineOf(path), message }] : [];
      }),
    );
}
