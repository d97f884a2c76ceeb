import type { Outcome, Search } from './engines.ts';
import type { Row } from './rows.ts';

/** How a search did on some rows. Shares are per cent of the rows that the site has an answer for. */
export type Score = {
  rows: number;
  first: number;
  firstThree: number;
  /** Mean of 1 / place, among the first ten. */
  reciprocal: number;
  nothing: number;
};

export type Judged = Row & { outcome: Outcome; place: number };

/** Every row with what the search gave, and at which place the first path that counts stands (0: at none). */
export async function judge(rows: Row[], search: Search): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const row of rows) {
    const outcome = await search(row.query);
    const place = outcome.paths.findIndex((path) => row.accepted.has(path)) + 1;
    judged.push({ ...row, outcome, place });
  }
  return judged;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/** The totals of judged rows. Rows that the site has no answer for are left out. */
export function score(judged: Judged[]): Score {
  const rows = judged.filter(({ accepted }) => accepted.size > 0);
  const count = (test: (row: Judged) => boolean) => share(rows.filter(test).length, rows.length);
  const reciprocal = rows.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0);
  return {
    rows: rows.length,
    first: count(({ place }) => place === 1),
    firstThree: count(({ place }) => place >= 1 && place <= 3),
    reciprocal: rows.length === 0 ? 0 : reciprocal / rows.length,
    nothing: count(({ outcome }) => outcome.paths.length === 0),
  };
}

/** Per cent of the rows of an urgency that show the emergency panel. */
export function panelShare(judged: Judged[], urgency: string): number {
  const rows = judged.filter((row) => row.urgency === urgency);
  return share(rows.filter(({ outcome }) => outcome.isDanger).length, rows.length);
}
