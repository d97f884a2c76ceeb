import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** An address in a browser's history. */
export type HistoryRow = { url: string; title: string | null; visits: number };

/** What a browser's databases hold of a site. */
export type Kept = {
  rows: HistoryRow[];
  /** What Chromium copies from those rows, soon after its start and then each hour, for the tiles of its new tabs. */
  tiles: { title: string | null }[];
  icons: number;
  formEntries: number;
};

type Value = string | number | null;

/** Rows of one query; none where the browser never made that file. */
function query(file: string, sql: string, ...values: Value[]): Record<string, Value>[] {
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file);
  try {
    return database.prepare(sql).all(...values) as Record<string, Value>[];
  } finally {
    database.close();
  }
}

const sources = {
  chromium: {
    history: 'Default/History',
    rows: 'SELECT url, title, (SELECT count(*) FROM visits WHERE visits.url = urls.id) AS visits FROM urls WHERE url LIKE ?',
    icons: 'Default/Favicons',
    iconRows: 'SELECT count(*) AS count FROM icon_mapping WHERE page_url LIKE ?',
    forms: 'Default/Web Data',
    formRows: 'SELECT count(*) AS count FROM autofill',
  },
  firefox: {
    history: 'places.sqlite',
    rows: 'SELECT url, title, (SELECT count(*) FROM moz_historyvisits WHERE place_id = moz_places.id) AS visits FROM moz_places WHERE url LIKE ?',
    icons: 'favicons.sqlite',
    iconRows: 'SELECT count(*) AS count FROM moz_pages_w_icons WHERE page_url LIKE ?',
    forms: 'formhistory.sqlite',
    formRows: 'SELECT count(*) AS count FROM moz_formhistory',
  },
} as const;

/** Chromium alone has it: Firefox makes its tiles from history itself. */
export const tilesFile = 'Default/Top Sites';

/**
 * Reads the databases of a closed browser.
 * @param profile its folder
 * @param engine whose databases they are
 * @param origin the site's
 */
export function readKept(profile: string, engine: keyof typeof sources, origin: string): Kept {
  const source = sources[engine];
  const ours = `${origin}/%`;
  const count = (rows: Record<string, Value>[]) => Number(rows[0]?.['count'] ?? 0);
  return {
    rows: query(join(profile, source.history), source.rows, ours) as HistoryRow[],
    tiles: query(
      join(profile, tilesFile),
      'SELECT title FROM top_sites WHERE url LIKE ?',
      ours,
    ) as Kept['tiles'],
    icons: count(query(join(profile, source.icons), source.iconRows, ours)),
    formEntries: count(query(join(profile, source.forms), source.formRows)),
  };
}
