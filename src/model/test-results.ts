import type { EngineReport } from './trace-audit.ts';

/** How many tests of a kind passed, failed and were left out, on a day. */
export type Counts = {
  date: string;
  passed: number;
  failed: number;
  skipped: number;
  /** How many of those that passed failed at the first try: a machine of others may stall. */
  again?: number;
};

/** What runs of the tests wrote, a part of `results/tests.json` each; what never ran is not there. */
export type TestResults = {
  /** By the kind of test: a project of `tests/vitest.config.ts`, or `browser`. */
  counts?: Record<string, Counts>;
  /** The rules of accessibility that every page was looked at by. */
  accessibility?: { date: string; rules: number; tool: string };
  /** Bytes of pages, gzipped. */
  weight?: { date: string; pages: number; median: number; heaviest: number; most: number };
  /** Shares in percent of the queries of a set whose page came first, and among the first three. */
  search?: { date: string; queries: number; first: number; firstThree: number };
};

const files = import.meta.glob<unknown>('../../results/*.json', { eager: true, import: 'default' });

/** What was recorded, if anything. */
export const testResults = (files['../../results/tests.json'] ?? {}) as TestResults;

/** The newest recorded look at the help window, a report for each engine; none where nothing was recorded. */
export const windowAudit = (files['../../results/help-window.json'] ?? []) as EngineReport[];
