import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { inventedDay } from '../../support/sites.ts';
import { areaWithHistory } from '../../support/area-with-history.ts';

/** A desk over a copy of the invented area, as it is run. */
export type RunningDesk = {
  /** The address that lets someone in. */
  entrance: string;
  at(path: string): string;
  git(...args: string[]): string;
  /** Ends it as a power cut would, and opens it again at the same port. */
  killAndOpenAgain(): Promise<void>;
};

async function started(
  content: string,
  port: string,
): Promise<{ child: ChildProcess; entrance: string }> {
  const env = { ...process.env, CONTENT_DIR: content, TODAY: inventedDay };
  const child = spawn(process.execPath, ['src/desk/run.ts', '--port', port], { cwd: '.', env });
  const entrance = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const address = said.match(/http:\/\/\S+/)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(said)));
  });
  return { child, entrance };
}

export const test = base.extend<object, { desk: RunningDesk }>({
  desk: [
    async ({}, use) => {
      const { top, content, git } = areaWithHistory();
      let { child, entrance } = await started(content, '0');
      const { origin, port } = new URL(entrance);
      await use({
        entrance,
        at: (path) => origin + path,
        git,
        async killAndOpenAgain() {
          const gone = new Promise((resolve) => child.on('exit', resolve));
          child.kill('SIGKILL');
          await gone;
          ({ child } = await started(content, port));
        },
      });
      child.kill();
      rmSync(top, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Lets someone in under a name. */
export async function enter(page: Page, desk: RunningDesk, name: string): Promise<void> {
  await page.goto(desk.entrance);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Go to the desk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What waits for you');
}

/** The text of a file in the newest draft of somebody. */
export function draftText(desk: RunningDesk, author: string, path: string): string {
  const branch = desk
    .git('for-each-ref', '--format=%(refname:short)', `refs/heads/desk/${author.toLowerCase()}-*`)
    .split('\n')[0]!;
  return desk.git('show', `${branch}:content/${path}`);
}

export { expect };
