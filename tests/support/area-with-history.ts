import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const signed = ['-c', 'user.name=T', '-c', 'user.email=t@t.example'];

/** Runs git in a folder. Gives what it said; throws where it failed. */
export const gitIn = (folder: string, args: string[]): string =>
  execFileSync('git', [...signed, ...args], { cwd: folder, encoding: 'utf8' });

/** The day on which the history of the copies begins. */
export const begun = '2026-01-05';

/** Writes down all that stands in a folder, as it would have been on a day. */
function commitIn(top: string, day: string, title: string): void {
  const date = `${day}T12:00:00Z`;
  gitIn(top, ['add', '-A']);
  execFileSync('git', [...signed, 'commit', '-qm', title], {
    cwd: top,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

let pattern: string | undefined;

/** The invented area with its first commit, which each history is a copy of: git takes longer than a copy. */
function patternFolder(): string {
  if (pattern) return pattern;
  const top = mkdtempSync(join(tmpdir(), 'history-'));
  process.once('exit', () => rmSync(top, { recursive: true, force: true }));
  cpSync('tests/fixtures/area', join(top, 'content'), { recursive: true });
  gitIn(top, ['init', '-q', '-b', 'main', '--template=']);
  commitIn(top, begun, 'Begin');
  gitIn(top, ['gc', '-q']);
  // Nobody keeps what tests write: nothing waits until it is on the disk, or tidies up.
  for (const [name, value] of [
    ['core.fsync', 'none'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
  ] as const)
    gitIn(top, ['config', name, value]);
  return (pattern = top);
}

/** A copy of the invented area in a git history of its own. Whoever asks for it removes `top` in the end. */
export function areaWithHistory() {
  const top = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(patternFolder(), top, { recursive: true });
  // Git knows a file that did not change by when and where it was written.
  gitIn(top, ['update-index', '-q', '--refresh']);
  return {
    top,
    content: join(top, 'content'),
    git: (...args: string[]) => gitIn(top, args),
    /** Writes down all that stands in the folder, as it would have been on a day. */
    commitOn: (day: string, title: string) => commitIn(top, day, title),
  };
}
