import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { openRepository } from '../../../../src/desk/drafts/repository.ts';
import { areaWithHistory } from '../../../support/area-with-history.ts';

const made: string[] = [];
const keep = (folder: string) => (made.push(folder), folder);
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('a folder without a history is told how to get one', async () => {
  const folder = keep(mkdtempSync(join(tmpdir(), 'plain-')));
  await expect(openRepository(folder)).rejects.toThrow(/is in no git repository.* Run "git init"/);
});

it('a history that git cannot read is not taken for none', async () => {
  const { top, content } = areaWithHistory();
  keep(top);
  writeFileSync(join(top, '.git', 'config'), 'no config');
  await expect(openRepository(content)).rejects.toThrow(/^fatal: bad config line 1/);
});

it('a machine without git is not taken for a folder without a history', async () => {
  const { top, content } = areaWithHistory();
  keep(top);
  vi.stubEnv('PATH', top);
  await expect(openRepository(content)).rejects.toThrow(/git ENOENT/);
});
