import type { Reporter, TestModule } from 'vitest/node';
import { isWholeRun, recordCounts } from './record.ts';

type State = 'passed' | 'failed' | 'skipped';

/** Writes how many tests of each project passed, for the page that tells of the tests. */
export default class RecordReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: string): void {
    if (reason === 'interrupted' || errors.length > 0 || !isWholeRun()) return;
    for (const [kind, own] of Map.groupBy(modules, ({ project }) => project.name)) {
      const counts: Record<State, number> = { passed: 0, failed: 0, skipped: 0 };
      for (const module of own)
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          counts[state === 'pending' ? 'skipped' : state]++;
        }
      // A file that could not be read holds tests that nobody counted.
      counts.failed += own.filter((module) => module.errors().length > 0).length;
      recordCounts(kind, counts);
    }
  }
}
