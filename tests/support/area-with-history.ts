import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const signed = ['-c', 'user.name=T', '-c', 'user.email=t@t.example'];

/** Runs git in a folder. Gives what it said; throws where it failed. */
export const gitIn = (folder: string, args: string[]): string =>
  execFileSync('git', [...signed, ...args], { cwd: folder, encoding: 'utf8' });

/** The day on which the history of the copies begins. */
export const begun = '2026-01-05';

/** A copy of the invented area in a git history of its own. Whoever asks for it removes `top` in the end. */
export function areaWithHistory() {
  const top = mkdtempSync(join(tmpdir(), 'desk-'));
  const content = join(top, 'content');
  cpSync('tests/fixtures/area', content, { recursive: true });
  const git = (...args: string[]) => gitIn(top, args);
  /** Writes down all that stands in the folder, as it would have been on a day. */
  const commitOn = (day: string, title: string) => {
    const date = `${day}T12:00:00Z`;
    git('add', '-A');
    execFileSync('git', [...signed, 'commit', '-qm', title], {
      cwd: top,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  };
  git('init', '-q', '-b', 'main');
  commitOn(begun, 'Begin');
  return { top, content, git, commitOn };
}
