import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import {
  test as base,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { deskScript } from '../../../src/desk/browser-script.ts';
import { openDesk } from '../../../src/desk/desk.ts';
import { deskApp } from '../../../src/desk/server/app.ts';
import { siteOfDesk } from '../../../src/desk/server/see-routes.ts';
import { areaWithHistory } from '../../support/area-with-history.ts';
import { inventedDay } from '../../support/sites.ts';

const proxySecret = 'a secret of the proxy, long enough';
const settings = `
signOn: { nameHeader: X-Name, secretHeader: X-Secret }
people:
  - { name: Ben, may: [edit, approve, announce] }
  - { name: Cem, may: [edit, approve, announce] }
`;

export type SignedDesk = {
  at(path: string): string;
  /** A page of somebody who has signed on. */
  pageOf(name: string, options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  /** A file of the content as it is published. */
  published(file: string): string;
};

/** A desk behind a sign-on, at noon of the day of the invented area. */
export const test = base.extend<{ desk: SignedDesk }, { script: string }>({
  script: [async ({}, use) => use(await deskScript()), { scope: 'worker' }],
  desk: async ({ browser, script }, use) => {
    const { top, content, git } = areaWithHistory();
    mkdirSync(join(top, '.desk'));
    writeFileSync(join(top, '.desk/settings.yaml'), settings);
    const now = () => new Date(`${inventedDay}T11:00Z`);
    const desk = await openDesk({ content, today: inventedDay, now, proxySecret });
    const contexts: BrowserContext[] = [];
    let port = 0;
    const app = deskApp(desk, script, () => port);
    const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
      const one = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(one));
    });
    ({ port } = server.address() as AddressInfo);
    await use({
      at: (path) => `http://127.0.0.1:${port}${path}`,
      async pageOf(name, options) {
        const context = await browser.newContext({
          ...options,
          extraHTTPHeaders: { 'X-Name': name, 'X-Secret': proxySecret },
        });
        contexts.push(context);
        return context.newPage();
      },
      published: (file) => git('show', `main:content/${file}`),
    });
    for (const context of contexts) await context.close();
    siteOfDesk(desk).close();
    server.close();
    rmSync(top, { recursive: true, force: true });
  },
});

/** The heading of a page of the desk. */
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export { expect } from '@playwright/test';
