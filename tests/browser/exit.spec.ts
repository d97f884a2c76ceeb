import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { area } from '../support/area.ts';
import { before, exit, follow, serveOutside } from '../support/visit.ts';

async function arrive(page: Page): Promise<string[]> {
  const asked = await serveOutside(page);
  await page.goto(before);
  await page.goto('/');
  return asked;
}

test('leaves for the destination, which was not contacted before', async ({ page }) => {
  const asked = await arrive(page);
  await follow(page, '/services/');
  expect(asked).toEqual([before]);
  await exit(page).click();
  await expect(page).toHaveURL(area.exit.url);
  const traces = await page.evaluate(() => [document.referrer, window.opener, window.name]);
  expect(traces).toEqual(['', null, '']);
});

const read = ['/services/', '/helpline/', '/services/', '/helpline/', '/services/', '/helpline/'];
for (const depth of [0, 1, 3, 6]) {
  test(`after ${depth} moves neither Back nor Forward shows the site`, async ({
    page,
    baseURL,
  }) => {
    const seen: string[] = [];
    await page.exposeFunction('report', (text: string) => seen.push(text));
    await arrive(page);
    for (const path of read.slice(0, depth)) await follow(page, path);
    await exit(page).click();
    await expect(page).toHaveURL(area.exit.url);
    // From here on each frame of each document that shows any text of the site is reported.
    await page.addInitScript(() => {
      const look = () => {
        const text = document.querySelector('main, aside, header');
        if (text?.checkVisibility())
          (window as unknown as { report(text: string): void }).report(text.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    for (const step of ['goBack', 'goBack', 'goForward', 'goForward'] as const) {
      await page[step]().catch(() => null);
      await expect.poll(() => page.url().startsWith(baseURL!)).toBe(false);
    }
    expect(seen).toEqual([]);
  });
}

test.describe('with a destination that never answers', () => {
  let server: Server;
  test.beforeAll(() => {
    server = createServer(() => {}).listen(0);
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** What the page says of itself, frame by frame: the driver cannot ask while a navigation is under way. */
  const leaveForNowhere = async (page: Page): Promise<string[]> => {
    const states: string[] = [];
    page.on('console', (message) => states.push(message.text()));
    await arrive(page);
    await follow(page, '/services/');
    await page.evaluate(
      (url) => {
        const root = document.documentElement;
        root.dataset['destination'] = url;
        const report = () => {
          const { title, body } = document;
          const text = body.checkVisibility() ? body.textContent : '';
          console.log([root.dataset['covered'], title, text].join('|'));
        };
        setTimeout(() => {
          document.querySelector<HTMLElement>('a[data-exit]')!.click();
          report();
          for (let press = 0; press < 2; press++)
            dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
          setInterval(report, 100);
        }, 100);
      },
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    );
    return states;
  };

  test('everything is covered in the same task and stays covered', async ({ page }) => {
    const states = await leaveForNowhere(page);
    await expect.poll(() => states.length).toBeGreaterThan(10);
    expect(new Set(states)).toEqual(new Set(['Loading|Loading|']));
  });

  test('pressing the covered page tries the backup', async ({ page }) => {
    const states = await leaveForNowhere(page);
    await expect
      .poll(() => states.at(-1), { timeout: 20_000 })
      .toBe('Loading|Loading|Press to try again');
    await page.mouse.click(100, 100);
    await expect(page).toHaveURL(area.exit.backupUrl);
  });
});

test('works at the first paint with every other request blocked', async ({ page }) => {
  await serveOutside(page);
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fallback() : route.abort(),
  );
  await page.goto('/services/', { waitUntil: 'commit' });
  await exit(page).click();
  await expect(page).toHaveURL(area.exit.url);
});

test('five quick presses leave once', async ({ page }) => {
  const asked = await arrive(page);
  await exit(page).evaluate((link) => {
    const { x, y } = link.getBoundingClientRect();
    // A press meets what stands there by then: the link itself is gone after the first.
    for (let press = 0; press < 5; press++)
      (document.elementFromPoint(x + 5, y + 5) as HTMLElement).click();
  });
  await expect(page).toHaveURL(area.exit.url);
  expect(asked.filter((url) => url !== before)).toEqual([area.exit.url]);
});

test('all open tabs of the site leave together, and none is opened', async ({ page, context }) => {
  await arrive(page);
  const other = await context.newPage();
  await other.goto('/helpline/');
  await exit(page).click();
  await expect(other).toHaveURL(area.exit.url);
  expect(context.pages()).toHaveLength(2);
});

test('the exit is told to other tabs once, by the tab that was pressed', async ({
  page,
  context,
}) => {
  await arrive(page);
  const [other, listener] = [await context.newPage(), await context.newPage()];
  await other.goto('/helpline/');
  await listener.goto('/robots.txt');
  await listener.evaluate(() => {
    new BroadcastChannel('visit').onmessage = () => (document.title += 'told ');
  });
  await exit(page).click();
  await expect(other).toHaveURL(area.exit.url);
  await expect(listener).toHaveTitle('told');
});

test('without JavaScript it is a plain link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await serveOutside(page);
  await page.goto('/services/');
  await exit(page).click();
  await expect(page).toHaveURL(area.exit.url);
  await context.close();
});
