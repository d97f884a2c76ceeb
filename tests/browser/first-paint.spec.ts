import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { responseHeaders, inlineBodies } from '../../src/hosting/headers.ts';
import { realSite } from '../support/sites.ts';

type Shifts = { shifts: number };

/** Sends a page in two, and the second only once the test says so, as a slow line would. */
async function inTwo(html: string, at: number): Promise<{ url: string; goOn: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    response.writeHead(200, {
      ...responseHeaders(inlineBodies(html)),
      'Content-Type': 'text/html',
    });
    response.write(html.slice(0, at));
    void promise.then(() => {
      response.end(html.slice(at));
      server.close();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, goOn: resolve };
}

const watchShifts = () => {
  const seen = window as unknown as Shifts;
  seen.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Where what comes first stands, and how it looks. */
const looks = (page: Page) =>
  page.locator('.exit a, .name, header summary, header nav > a, .calls a').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(one);
      return { box: [x, y, width, height], color, backgroundColor, fontSize, fontWeight };
    }),
  );

for (const path of ['/', '/understand/signs/', '/professionals/'])
  for (const width of [360, 768, 1280])
    test(`${path} shows the way out and the numbers before the rest has come, as they stay, at ${width} px`, async ({
      page,
    }) => {
      const html = readFileSync(join(realSite.folder, path, 'index.html'), 'utf8');
      await page.setViewportSize({ width, height: 640 });
      await page.addInitScript(watchShifts);
      // The second part of the style is still to come.
      const { url, goOn } = await inTwo(html, html.lastIndexOf('<style>'));
      const opening = page.goto(url);
      await page.locator('.calls li').last().waitFor();
      await expect(page.locator('a[data-exit]')).toBeInViewport({ ratio: 1 });
      const before = await looks(page);
      goOn();
      await opening;
      await page.locator('.calls open-now b').waitFor({ state: 'attached' });
      expect(await looks(page)).toEqual(before);
      // By day and by night the board leads with another line, which only the device knows.
      const most = path === '/professionals/' ? 0.05 : 0;
      const shifts = await page.evaluate(() => (window as unknown as Shifts).shifts);
      expect(shifts).toBeLessThanOrEqual(most);
    });
