/**
 * The trace audit of the help window: opens it on the page of an invented partner in each engine that is installed, and
 * compares what the browser keeps with what it keeps of every visitor there. `npm run test:window`, or
 * `-- --engine Firefox` for one; with `-- --record` the page that tells of the tests shows this run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EngineReport } from '../../../src/model/trace-audit.ts';
import { isRecording } from '../../record/record.ts';
import { makeCertificate } from '../certificate.ts';
import { chromium } from '../engines/chromium.ts';
import { startDisplay } from '../engines/display.ts';
import { firefox } from '../engines/firefox.ts';
import { webkit } from '../engines/webkit.ts';
import { emptyReport, isUnfinished, printed, tally, writeReports } from '../report.ts';
import { serve, serveOutside } from '../servers.ts';
import { ensureBuilt } from '../site-copies.ts';
import { auditWindow } from './audit.ts';
import { invented } from './partner.ts';

const { values } = parseArgs({
  options: { engine: { type: 'string' }, record: { type: 'boolean', default: isRecording } },
});
const engines = [chromium, firefox, webkit].filter(
  ({ name }) => values.engine === undefined || values.engine === name,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'window-'));
const display = await startDisplay();
const certificate = makeCertificate(folder);
const destination = await serveOutside(certificate);
const start = await serveOutside(certificate);
const partner = invented(`${destination.origin}/`);
const site = await serve(partner.listener, 'localhost', certificate);
const stage = { site: site.origin, start, destination, trouble: { kind: 'none' } } as const;
const reports: EngineReport[] = [];
try {
  for (const engine of engines) {
    const missing = engine.missing(display !== undefined);
    const audit = (name: string) =>
      auditWindow(engine, { profile: join(folder, name), certificate, display }, stage, partner);
    let report = missing ? emptyReport(engine.name, '', []) : await audit(engine.name);
    if (!missing && isUnfinished(report)) report = await audit(`${engine.name}-again`);
    if (missing) report.skipped.push({ name: 'All of it', found: missing });
    reports.push(report);
    console.log(printed(report));
  }
} finally {
  for (const server of [destination, start, site]) server.stop();
  display?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
if (values.record) {
  const isWhole = reports.length === 3 && reports.every(({ checks }) => checks.length > 0);
  if (isWhole) writeReports('results/help-window.json', reports);
  console.log(
    isWhole ? 'Recorded in results/help-window.json.' : 'Not recorded: an engine was left out.',
  );
}
const { passed, failed, skipped } = tally(reports);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
