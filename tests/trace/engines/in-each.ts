import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EngineReport } from '../../../src/model/trace-audit.ts';
import { isRecording } from '../../record/record.ts';
import { makeCertificate } from '../certificate.ts';
import { emptyReport, isUnfinished, printed, tally, writeReports } from '../report.ts';
import { ensureBuilt } from '../site-copies.ts';
import { chromium } from './chromium.ts';
import { startDisplay } from './display.ts';
import type { Engine, Start } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** An audit of one engine; `start.profile` is an empty folder of its own. */
export type EngineAudit = (engine: Engine, start: Start) => Promise<EngineReport>;

/** One engine from display to report. Each has its own display: keys go to the one window that is in front there. */
async function runEngine(
  engine: Engine,
  folder: string,
  certificate: Start['certificate'],
  audit: EngineAudit,
): Promise<EngineReport> {
  const display = await startDisplay();
  const missing = engine.missing(display !== undefined);
  const attempt = (name: string) => {
    const profile = join(folder, name);
    mkdirSync(profile);
    return audit(engine, { profile, certificate, display });
  };
  try {
    if (missing) {
      const report = emptyReport(engine.name, '', []);
      report.skipped.push({ name: 'All of it', found: missing });
      return report;
    }
    const report = await attempt(engine.name);
    // A browser that stopped answering has shown nothing: only then is it asked again, once. What it showed stands.
    return isUnfinished(report) ? await attempt(`${engine.name}-again`) : report;
  } finally {
    display?.stop();
  }
}

/**
 * Runs an audit in each engine that is installed, side by side, since most of their time is waiting; prints each report
 * and ends the process, with 1 if anything failed. Arguments of the command: `--engine Firefox` for one, `--record` to
 * keep the reports, as RECORD does too.
 * @param name for the folder of profiles
 * @param recordFile the reports for the site's page of tests, from the next build on
 */
export async function auditEngines(
  name: string,
  recordFile: string,
  audit: EngineAudit,
): Promise<never> {
  const { values } = parseArgs({
    options: { engine: { type: 'string' }, record: { type: 'boolean', default: isRecording } },
  });
  const engines = [chromium, firefox, webkit].filter(
    ({ name }) => values.engine === undefined || values.engine === name,
  );
  // Browsers end with this process only where it ends by itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(130));
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const certificate = makeCertificate(folder);
  const began = performance.now();
  let reports: EngineReport[];
  try {
    reports = await Promise.all(
      engines.map((engine) => runEngine(engine, folder, certificate, audit)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  for (const report of reports) console.log(printed(report));
  if (values.record) {
    // A report with an engine left out, or with one that could not be asked, must not take the place of a whole one.
    const isWhole =
      reports.length === 3 &&
      reports.every((report) => report.checks.length > 0 && !isUnfinished(report));
    if (isWhole) writeReports(recordFile, reports);
    console.log(
      isWhole
        ? `Recorded in ${recordFile}.`
        : 'Not recorded: an engine was left out, or did not answer.',
    );
  }
  console.log(`Took ${Math.round((performance.now() - began) / 1000)} seconds.`);
  const { passed, failed, skipped } = tally(reports);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 ? 1 : 0);
}
