import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gitIn } from '../../../../src/desk/drafts/git.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-'));
const git = gitIn(folder);
await git(['init', '-q', '-b', 'main']);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('what git wrote is given as it wrote it', async () => {
  expect(await git(['symbolic-ref', 'HEAD'])).toBe('refs/heads/main\n');
});

it('what git said of why is thrown', async () => {
  await expect(git(['show', 'main:nothing'])).rejects.toThrow(/^fatal: .*'main'/);
});

it('a command that fails in silence is not taken for done', async () => {
  await expect(git(['rev-parse', '--verify', '--quiet', 'main'])).rejects.toThrow('rev-parse');
});
