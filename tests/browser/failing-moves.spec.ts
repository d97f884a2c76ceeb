import { expect, test, type Page, type Route } from '@playwright/test';
import { area } from '../support/area.ts';
import { exit, follow, hold, serveOutside } from '../support/visit.ts';

const notice = (page: Page) => page.locator('[data-announce]');
const heading = (page: Page) => page.locator('main h1');
const press = (page: Page, href: string) =>
  page.locator(`header nav a[href="${href}"]`).evaluate((a) => (a as HTMLElement).click());

const html = (route: Route, body: string, status = 200) =>
  route.fulfill({ status, contentType: 'text/html', body });
const stranger = '<title>Log in</title><main><h1>Welcome to our Wi-Fi</h1></main>';

/** Ways in which a page may not come, and how each is told. */
const failures: [string, (route: Route) => Promise<void>, RegExp][] = [
  ['no network', (route) => route.abort('internetdisconnected'), /did not load/],
  ['a page of a captive portal', (route) => html(route, stranger), /did not load/],
  ['an error of the host', (route) => html(route, stranger, 503), /did not load/],
  [
    'an error of the host with a page of this site',
    async (route) => html(route, await (await route.fetch()).text(), 500),
    /did not load/,
  ],
  [
    'the page for an address that does not exist',
    async (route) => route.fulfill({ response: await route.fetch({ url: '/not/here/' }) }),
    /not here/,
  ],
  [
    'a page of another build alone',
    async (route) =>
      html(
        route,
        (await (await route.fetch()).text()).replace(/data-build="[^"]*"/, 'data-build="x"'),
      ),
    /did not load/,
  ],
  [
    'a page that was cut off before its text',
    async (route) => html(route, (await (await route.fetch()).text()).split('<main')[0]!),
    /did not load/,
  ],
  [
    'a page that was cut off in its text',
    async (route) => html(route, (await (await route.fetch()).text()).split('</h1>')[0]!),
    /did not load/,
  ],
];

for (const [name, answer, words] of failures) {
  test(`${name}: the page stays, says so, and offers to try again`, async ({ page }) => {
    await page.goto('/');
    await follow(page, '/helpline/');
    const title = await page.title();
    const length = await page.evaluate(() => history.length);
    await page.route('**/services/', answer);
    await press(page, '/services/');
    await expect(notice(page)).toContainText(words);
    await expect(notice(page)).toBeInViewport();
    await expect(heading(page)).toHaveText('Talk to someone');
    await expect(page).toHaveTitle(title);
    await expect(page.locator('aside a[href^="tel:"]').first()).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.unroute('**/services/');
    await notice(page).getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText('Find support');
    await expect(notice(page)).toBeEmpty();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goBack();
    await expect(heading(page)).toHaveText('Talk to someone');
  });
}

test('Back works without network, for what was read is remembered', async ({ page, context }) => {
  await page.goto('/');
  await follow(page, '/helpline/');
  await follow(page, '/services/');
  await context.setOffline(true);
  await page.goBack();
  await expect(heading(page)).toHaveText('Talk to someone');
  await page.goForward();
  await expect(heading(page)).toHaveText('Find support');
});

test('Back after a reload, without network: the page stays, and so does its entry', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await follow(page, '/helpline/');
  await follow(page, '/services/');
  await page.reload();
  await expect(heading(page)).toHaveText('Find support');
  await context.setOffline(true);
  await page.evaluate(() => history.back());
  await expect(notice(page)).toContainText('did not load');
  await expect(heading(page)).toHaveText('Find support');
  await expect.poll(() => page.evaluate(() => history.state.step)).toBe(2);
  await context.setOffline(false);
  await notice(page).getByRole('button').click();
  await expect(heading(page)).toHaveText('Talk to someone');
});

test('a reload whose page does not come shows the first page of the visit, and says so', async ({
  page,
}) => {
  await page.goto('/');
  await follow(page, '/services/');
  await page.route('**/services/', (route) => route.abort());
  await page.reload();
  await expect(notice(page)).toContainText('did not load');
  await expect(page).toHaveTitle(/^Home/);
  await page.unroute('**/services/');
  await notice(page).getByRole('button').click();
  await expect(heading(page)).toHaveText('Find support');
});

test('a move made while a reload still waits for its page is seen at once', async ({ page }) => {
  await page.goto('/');
  await follow(page, '/services/');
  await page.route('**/services/', () => new Promise(() => {}));
  await page.reload({ waitUntil: 'commit' });
  await expect(notice(page)).toHaveText('Loading');
  await press(page, '/helpline/');
  await expect(heading(page)).toHaveText('Talk to someone');
  await expect(heading(page)).toBeVisible();
});

test('the exit works while a move has failed', async ({ page }) => {
  await serveOutside(page);
  await page.goto('/');
  await page.route('**/services/', (route) => route.abort());
  await press(page, '/services/');
  await expect(notice(page)).toContainText('did not load');
  await exit(page).click();
  await expect(page).toHaveURL(area.exit.url);
});

test('a site that was built anew is renewed under the same address, with the page asked for', async ({
  page,
}) => {
  await page.goto('/');
  await follow(page, '/helpline/');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    if (!response.headers()['content-type']?.includes('text/html'))
      return route.fulfill({ response });
    const body = (await response.text()).replace(/data-build="[^"]*"/, 'data-build="newer"');
    return route.fulfill({ response, body });
  });
  await press(page, '/services/');
  await expect(heading(page)).toHaveText('Find support');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
  await expect(page.locator('[data-build]')).toHaveAttribute('data-build', 'newer');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.goBack();
  await expect(heading(page)).toHaveText('Talk to someone');
});

test('a page that is long in coming is spoken of, to be seen and to be heard', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/');
  const release = await hold(page, '**/services/');
  // The page's own clock says when the words came, whatever else this machine does.
  const waited = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('[data-announce]')!;
        const start = performance.now();
        new MutationObserver(
          () => status.textContent && resolve(performance.now() - start),
        ).observe(status, { childList: true });
        document.querySelector<HTMLElement>('header nav a[href="/services/"]')!.click();
      }),
  );
  expect(await waited).toBeGreaterThan(100);
  await expect(notice(page)).toHaveText('Loading');
  await expect(notice(page)).toBeInViewport({ ratio: 1 });
  await expect(notice(page)).toHaveRole('status');
  release();
  await expect(heading(page)).toHaveText('Find support');
  await expect(notice(page)).toBeEmpty();
});

test('an answer that never comes is given up', async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await page.route('**/services/', () => new Promise(() => {}));
  await press(page, '/services/');
  await page.clock.runFor(20_000);
  await expect(notice(page)).toContainText('did not load');
});
