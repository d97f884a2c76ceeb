import { writeFileSync } from 'node:fs';
import type { Check, EngineReport } from '../../src/model/trace-audit.ts';

/** A check that what was found is what was expected, or one of several things. */
export function check(name: string, expected: string | string[], found: string): Check {
  const accepted = [expected].flat();
  return { name, expected: accepted.join(', or '), found, ok: accepted.includes(found) };
}

/** An empty report of an engine that was tried today. */
export function emptyReport(engine: string, version: string, ways: string[]): EngineReport {
  const date = new Date().toISOString().slice(0, 10);
  return { engine, version, date, ways, checks: [], controls: [], observations: [], skipped: [] };
}

const rule = (text: string) => text.replace(/./g, '-');

/** Lines of a table whose columns stand below each other. */
function tableLines(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

const rowsOf = (checks: Check[], good: string) =>
  checks.map(({ ok, name, expected, found }) => [ok ? good : 'FAILED', name, expected, found]);

const unfinished = ': could be done';

/** The check that stands for a part of the audit which came to no end. */
export function unfinishedPart(name: string, why: string): Check {
  return check(name + unfinished, 'yes', `no: ${why}`);
}

/** Whether all that failed is that some part came to no end. */
export function isUnfinished({ checks, controls }: EngineReport): boolean {
  const failed = [...checks, ...controls].filter(({ ok }) => !ok);
  return failed.length > 0 && failed.every(({ name }) => name.endsWith(unfinished));
}

/** The report of one engine, to be read in a terminal. */
export function printed(report: EngineReport): string {
  const title = `${report.engine} ${report.version}`.trim();
  const rows = [
    ['', 'Check', 'Expected', 'Found'],
    ...rowsOf(report.checks, 'passed'),
    ...rowsOf(report.controls, 'control'),
    ...report.observations.map(({ name, found }) => ['noted', name, '', found]),
    ...report.skipped.map(({ name, found }) => ['skipped', name, '', found]),
  ];
  return [title, rule(title), ...report.ways, '', ...tableLines(rows), ''].join('\n');
}

/** How many checks and controls passed, failed and were skipped. */
export function tally(reports: EngineReport[]): {
  passed: number;
  failed: number;
  skipped: number;
} {
  const judged = reports.flatMap(({ checks, controls }) => [...checks, ...controls]);
  const passed = judged.filter(({ ok }) => ok).length;
  const skipped = reports.flatMap((report) => report.skipped).length;
  return { passed, failed: judged.length - passed, skipped };
}

/** Writes the reports as data, for the page that tells how the site is checked. */
export function writeReports(file: string, reports: EngineReport[]): void {
  writeFileSync(file, `${JSON.stringify(reports, null, 2)}\n`);
}
