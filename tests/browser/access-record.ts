import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { AccessReport } from '../../src/model/access-report.ts';
import { isWholeRun } from '../record/record.ts';
import { chromiumPath } from '../support/chromium.ts';

const file = 'results/access.json';
const ofPage = /^(\/\S*) passes axe in every look/;

function toolName(): string {
  const wrapper = createRequire(import.meta.url).resolve('@axe-core/playwright');
  const { version } = createRequire(wrapper)('axe-core/package.json') as { version: string };
  return `axe-core ${version}`;
}

/**
 * Writes what the tests of access found on every page, for the accessibility statement. It writes nothing where a run
 * was cut short, or was of a part.
 */
export default class AccessRecord implements Reporter {
  private readonly found = new Map<string, boolean>();

  onTestEnd({ title }: TestCase, { status }: TestResult): void {
    const path = title.match(ofPage)?.[1];
    // Of a page that was tried again, what the last try found.
    if (path && status !== 'skipped') this.found.set(path, status === 'passed');
  }

  onEnd({ status }: FullResult): void {
    const isCut = status === 'interrupted' || status === 'timedout';
    if (this.found.size === 0 || isCut || !isWholeRun()) return;
    const all = [...this.found];
    const report: AccessReport = {
      date: new Date().toISOString().slice(0, 10),
      browser: execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8' }).trim(),
      tool: toolName(),
      pages: all.length,
      closely: all.length,
      failed: all.filter(([, isFine]) => !isFine).map(([path]) => path),
    };
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`Recorded in ${file}.`);
  }
}
