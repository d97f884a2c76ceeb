import report from '../../results/access.json' with { type: 'json' };

/** What the newest recorded run of the tests of access found. */
export type AccessReport = {
  /** The day of the run, `YYYY-MM-DD`. */
  date: string;
  browser: string;
  tool: string;
  /** How many pages were looked at, and of these how many in every look: two widths, light and dark. */
  pages: number;
  closely: number;
  /** The paths of pages on which something failed. */
  failed: string[];
};

/** `npm run test:every-look` with RECORD=1 writes it. */
export const accessReport: AccessReport = report;
