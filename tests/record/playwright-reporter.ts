import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { accessibilityRules, accessibilityTool } from '../support/accessibility.ts';
import { isWholeRun, record, recordCounts, today } from './record.ts';

/** Writes how many tests in the browser passed, for the page that tells of the tests. */
export default class RecordReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ status }: FullResult): void {
    if (status === 'interrupted' || status === 'timedout' || !isWholeRun()) return;
    const outcomes = this.suite!.allTests().map((test) => test.outcome());
    const count = (...names: string[]) => outcomes.filter((name) => names.includes(name)).length;
    // Where a site that the tests open was not built, none of them ran.
    if (outcomes.length === count('skipped')) return;
    recordCounts('browser', {
      passed: count('expected', 'flaky'),
      failed: count('unexpected'),
      skipped: count('skipped'),
      again: count('flaky'),
    });
    record({
      accessibility: {
        date: today(),
        rules: accessibilityRules().length,
        tool: accessibilityTool(),
      },
    });
  }
}
