import reports from '../../results/trace-audit.json' with { type: 'json' };

/** Something that must be so. */
export type Check = { name: string; expected: string; found: string; ok: boolean };
/** A fact of the run that is neither good nor bad. */
export type Observation = { name: string; found: string };

/** What the trace audit found in one engine. Nothing in it names the area or the site. */
export type EngineReport = {
  engine: string;
  version: string;
  /** The day of the run, `YYYY-MM-DD`. */
  date: string;
  /** How it was run. */
  ways: string[];
  checks: Check[];
  /** The same audit on sites made to fail it: `ok` where it failed as it must. */
  controls: Check[];
  observations: Observation[];
  /** What could not be checked in this engine, and why. */
  skipped: Observation[];
};

/** The newest recorded trace audit, a report for each engine; `npm run test:engines -- --record` writes it. */
export const traceAudit: EngineReport[] = reports;
