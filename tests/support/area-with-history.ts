import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the invented area in a git history of its own. Whoever asks for it removes `top` in the end. */
export function areaWithHistory() {
  const top = mkdtempSync(join(tmpdir(), 'desk-'));
  const content = join(top, 'content');
  cpSync('tests/fixtures/area', content, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], {
      cwd: top,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  return { top, content, git };
}
