/**
 * The trace audit of the quiet visit: visits the built site in each engine that is installed, leaves it by the exit,
 * tries to come back, and reads what the browser kept. `npm run test:engines`, or `-- --engine Firefox` for one. With
 * `-- --record` the page of the site that tells of the audit shows this run from the next build on.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditEngine } from './audit-engine.ts';
import { isRecording } from '../record/record.ts';
import { makeCertificate } from './certificate.ts';
import { chromium } from './engines/chromium.ts';
import { startDisplay } from './engines/display.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';
import { chooseReading } from './reading.ts';
import type { EngineReport } from '../../src/model/trace-audit.ts';
import { emptyReport, isUnfinished, printed, tally, writeReports } from './report.ts';
import { makeStages } from './stages.ts';
import { ensureBuilt } from './site-copies.ts';

const { values } = parseArgs({
  options: { engine: { type: 'string' }, record: { type: 'boolean', default: isRecording } },
});
const engines = [chromium, firefox, webkit].filter(
  ({ name }) => values.engine === undefined || values.engine === name,
);

// Browsers end with this process only where it ends by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'trace-'));
const display = await startDisplay();
const certificate = makeCertificate(folder);
const stages = await makeStages(folder, certificate);
const reports: EngineReport[] = [];
console.log(
  [
    certificate
      ? 'Pages come over HTTPS, with a certificate made for this run.'
      : 'Pages come over plain HTTP on loopback: openssl is not installed.',
    display
      ? 'Browsers draw on a display of their own.'
      : 'Browsers have no display: Xvfb is not installed.',
    '',
  ].join('\n'),
);
try {
  for (const engine of engines) {
    const missing = engine.missing(display !== undefined);
    const audit = (profile: string) =>
      auditEngine(
        engine,
        { profile: join(folder, profile), certificate, display },
        stages,
        chooseReading(),
      );
    let report = missing ? emptyReport(engine.name, '', []) : await audit(engine.name);
    // A browser that stopped answering has shown nothing: only then is it asked again, once. What it showed stands.
    if (!missing && isUnfinished(report)) report = await audit(`${engine.name}-again`);
    if (missing) report.skipped.push({ name: 'All of it', found: missing });
    reports.push(report);
    console.log(printed(report));
  }
} finally {
  stages.stop();
  display?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
if (values.record) {
  const file = 'results/trace-audit.json';
  // A report with an engine left out must not take the place of a whole one.
  const isWhole = reports.length === 3 && reports.every(({ checks }) => checks.length > 0);
  if (isWhole) writeReports(file, reports);
  console.log(isWhole ? `Recorded in ${file}.` : 'Not recorded: an engine was left out.');
}
const { passed, failed, skipped } = tally(reports);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
