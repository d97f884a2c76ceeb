import { expect, test, type Page } from '@playwright/test';
import { unaskedWords } from '../search/engines.ts';
import { area } from '../support/area.ts';
import { serveOutside } from '../support/visit.ts';

const box = (page: Page) => page.locator('main input[type=search]');
const count = (page: Page) => page.locator('[data-count]');
const firstResult = (page: Page) => page.locator('[data-results] h3 a').first();
const notReady = /^Search is not ready\./;

/** Answers the requests for a file in a way that can be changed meanwhile, and counts them. */
async function hold(page: Page, file: string) {
  const held = { asked: 0, how: 'hang' as 'hang' | 'fail' | 'serve' };
  await page.route(file, async (route) => {
    held.asked++;
    if (held.how === 'fail') await route.abort();
    else if (held.how === 'serve') await route.fallback();
  });
  return held;
}

/** Milliseconds after which typing has paused. */
const typingPause = 500;

/** Lets no time pass on a page but what a test has pass. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/** The script asks for the worker, and that for the data: each day the one between is held back. */
const files = [
  ['**/search.js*', ['@full']],
  ['**/search-worker.js', []],
  ['**/search-data.json', ['@full']],
] as const;

/** Asks on the page of search while a file hangs. */
async function askOf(page: Page, file: string) {
  await page.clock.install();
  const held = await hold(page, file);
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect.poll(() => held.asked).toBe(1);
  return held;
}

for (const [file, tags] of files) {
  const tag = { tag: [...tags] };

  test(
    `where ${file} hangs, it is said after three seconds, and the numbers stay`,
    tag,
    async ({ page }) => {
      await askOf(page, file);
      await page.clock.runFor(2000);
      await expect(count(page)).toHaveText('');
      await page.clock.runFor(2000);
      await expect(count(page)).toHaveText(notReady);
      await expect(page.locator('aside a[href="tel:999"]')).toBeVisible();
      await expect(page.locator('aside a[href^="tel:"]').nth(1)).toBeVisible();
    },
  );

  test(
    `where ${file} hangs, it is asked for again, and then answers what stands in the box`,
    tag,
    async ({ page }) => {
      const held = await askOf(page, file);
      held.how = 'serve';
      // What waits begins to wait once the script has come, and that may be late on a machine that has much to do.
      await expect
        .poll(
          async () => {
            await page.clock.runFor(1000);
            return held.asked;
          },
          { intervals: [100], timeout: 20_000 },
        )
        .toBeGreaterThan(1);
      await expect(firstResult(page)).toBeVisible();
      await page.clock.runFor(1000);
      await expect(count(page)).toHaveText(/^\d+ results?$/);
    },
  );

  test(
    `where ${file} fails, it is not asked for at every key, but with longer and longer pauses`,
    { tag: '@full' },
    async ({ page }) => {
      await page.clock.install();
      const held = await hold(page, file);
      held.how = 'fail';
      await page.goto('/search/');
      await box(page).pressSequentially('somewhere safe to stay tonight');
      // What fails may fail late on a machine that has much to do.
      await expect
        .poll(async () => {
          await page.clock.runFor(10);
          return count(page).textContent();
        })
        .toMatch(notReady);
      expect(held.asked).toBe(1);
      await page.clock.runFor(60_000);
      await expect.poll(() => held.asked).toBeGreaterThan(2);
      expect(held.asked).toBeLessThan(7);
      held.how = 'serve';
      await page.clock.runFor(60_000);
      await expect(firstResult(page)).toBeVisible();
    },
  );
}

test('what the first results need is asked for side by side with the script, and nothing of it before', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await hold(page, '**/search.js*');
  await page.goto('/search/');
  await expect(box(page)).toBeVisible();
  const ofSearch = () => asked.filter((path) => /^\/search[.-]/.test(path)).toSorted();
  expect(ofSearch()).toEqual([]);
  await box(page).focus();
  await expect
    .poll(ofSearch)
    .toEqual(
      [
        '/search-data.json',
        ...[0, 1, 2, 3].map((file) => `/search-places-${file}.json`),
        '/search-worker.js',
        '/search.js',
      ].toSorted(),
    );
});

// The engine is asked for words of the pages that nobody has asked for yet.
const [rare, rarer] = unaskedWords('dist').filter((word) => word.length > 8);

for (const how of ['hang', 'fail'] as const)
  test(
    `where the engine’s files ${how}, what is known is told all the same, and they are not asked for at every key`,
    { tag: how === 'fail' ? [] : '@full' },
    async ({ page }) => {
      await page.clock.install();
      const held = await hold(page, '**/pagefind/**');
      held.how = how;
      await page.goto('/search/');
      await box(page).fill(`refuge ${rare}`);
      await expect(firstResult(page)).toBeVisible();
      await page.clock.runFor(4000);
      await expect(count(page)).toHaveText(/results?/);
      await box(page).pressSequentially(` ${rarer}`);
      await page.clock.runFor(4000);
      await expect(count(page)).toHaveText(/results?/);
      expect(held.asked).toBe(1);
    },
  );

test('what makes an answer finer is asked for once typing pauses, and stays while more is typed', async ({
  page,
}) => {
  await stopClock(page);
  const asked: string[] = [];
  const ofFiner = () => asked.filter((path) => /search-sections|pagefind\.js/.test(path));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  const section = page.locator('[data-results] a[href$="#what-to-tell-the-doctor"]');
  await box(page).fill('what');
  await box(page).pressSequentially(` to tell the doctor after choking ${rare} `);
  await expect(firstResult(page)).toHaveAttribute('href', /strangulation/);
  // The page has asked for all that it asks for before typing pauses.
  await expect.poll(() => asked.some((path) => path.includes('search-words'))).toBe(true);
  expect(ofFiner()).toEqual([]);
  await page.clock.runFor(typingPause);
  await expect(section).toBeVisible();
  await expect.poll(ofFiner).toHaveLength(3);
  await expect(count(page)).toHaveText(/results?/);
  const found = page.locator('[data-results]');
  const isGone = found.evaluate(
    (list) =>
      new Promise<boolean>((resolve) => {
        new MutationObserver(() => {
          if (!list.querySelector('a[href*="#"]')) resolve(true);
          else if (list.getAttribute('aria-busy') === 'false') resolve(false);
        }).observe(list, { attributes: true, childList: true, subtree: true });
      }),
  );
  await box(page).pressSequentially('now');
  await page.clock.runFor(typingPause);
  expect(await isGone).toBe(false);
});

test('who leaves before typing has paused, and comes back, finds nothing that came meanwhile', async ({
  page,
}) => {
  await stopClock(page);
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message: unknown) {
      const { about } = message as { about?: string };
      if (about) document.documentElement.setAttribute('data-asked-last', about);
      postMessage.call(this, message);
    };
  });
  await page.goto('/search/');
  await box(page).fill('refuge');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-asked-last', 'ordered');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(firstResult(page)).toHaveCount(0);
  await page.clock.runFor(typingPause);
  expect(await html.getAttribute('data-asked-last')).toBe('ordered');
  await expect(firstResult(page)).toHaveCount(0);
});

test('who ends the words with Enter has all of the answer at once', async ({ page }) => {
  await stopClock(page);
  await page.goto('/search/');
  await box(page).fill('what to tell the doctor after choking');
  await expect(firstResult(page)).toBeVisible();
  await expect(count(page)).toHaveText('');
  await box(page).press('Enter');
  await page.clock.runFor(1);
  await expect(page.locator('[data-results] a[href$="#what-to-tell-the-doctor"]')).toBeVisible();
  await expect(count(page)).toHaveText(/results?/);
});

test('a file of words is asked for by its words alone, once, and where it fails, what is known is told', async ({
  page,
}) => {
  const held = await hold(page, '**/search-words-*.json');
  held.how = 'fail';
  await page.goto('/search/');
  await box(page).fill('help');
  await expect(count(page)).toHaveText(/results?/);
  expect(held.asked).toBe(0);
  await box(page).fill(`help ${rare}`);
  await expect(count(page)).toHaveText(/results?/);
  await box(page).fill(`help ${rare} help`);
  await expect(count(page)).toHaveText(/results?/);
  expect(held.asked).toBe(1);
});

test('a file of words of another list of pages, as after a new build, tells nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/search-words-*.json', async (route) => {
    const shard = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...shard, mark: 'another' } });
  });
  await page.goto('/search/');
  await box(page).fill(`refuge ${rare}`);
  await expect(count(page)).toHaveText(/results?/);
  // A word that nothing knows is looked for nowhere.
  expect(asked.filter((path) => path.includes('search-words'))).not.toEqual([]);
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('results stand still until the words of the question have come; danger is told at once', async ({
  page,
}) => {
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(count(page)).toHaveText(/results?/);
  const held: (() => Promise<void>)[] = [];
  await page.route('**/search-words-*.json', (route) => void held.push(() => route.fallback()));
  const before = await page.locator('[data-results]').innerText();
  await box(page).fill(`he is strangling me ${rare}`);
  await expect(page.locator('[data-emergency-panel]')).toBeVisible();
  expect(await page.locator('[data-results]').innerText()).toBe(before);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const serve of held) await serve();
  await expect(page.locator('[data-results]')).not.toHaveText(before);
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
});

test('where what is shown of results fails to come, links and the numbers stand there, in danger too', async ({
  page,
}) => {
  const held = await hold(page, '**/search-places-*.json');
  held.how = 'fail';
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(count(page)).toHaveText(/^Search failed\./);
  await expect(page.locator('[data-doors] a').first()).toBeVisible();
  await expect(page.locator('aside a[href^="tel:"]').nth(1)).toBeVisible();
  await box(page).fill('he is strangling me');
  await expect(page.locator('[data-emergency-panel] a[href="tel:999"]')).toBeVisible();
  await expect(page.locator('[data-doors] a').first()).toBeVisible();
});

test('where a file of what is shown of results fails to come, those of the others are found', async ({
  page,
}) => {
  const held = await hold(page, '**/search-places-0.json');
  held.how = 'fail';
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(firstResult(page)).toBeVisible();
  await expect(count(page)).toHaveText(/^\d+ results?$/);
});

const longText = Array.from({ length: 1000 }, (_, place) => `wrd${place.toString(36)}x`)
  .join(' ')
  .slice(0, 4000);

test('the exit is handled before a very long text is read, and what is read is said', async ({
  page,
}) => {
  await serveOutside(page);
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(firstResult(page)).toBeVisible();
  await box(page).fill(longText);
  await expect(count(page)).toContainText('Search read the first 1,000 letters.');

  await box(page).fill('refuge');
  await expect(count(page)).toHaveText(/^\d+ results?$/);
  const line = await page.context().newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // The press is the next task after the paste, as for a hand that is quicker than the phone: what was found for the
  // words before still stands there, so nothing of the text was read in its way.
  let tell: (found: string[]) => void;
  const seen = new Promise<string[]>((resolve) => (tell = resolve));
  await page.exposeFunction('tell', (...found: string[]) => tell(found));
  await page.evaluate((pasted) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
    const found = () => document.querySelector('[data-results]')?.textContent ?? '';
    const wasFound = found();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      void (window as unknown as { tell(...found: string[]): void }).tell(wasFound, found());
      document.querySelector<HTMLElement>('[data-exit]')!.click();
    };
    input.value = pasted;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    channel.port2.postMessage('');
  }, longText);
  const [before, atPress] = await seen;
  expect(before).not.toBe('');
  expect(atPress).toBe(before);
  await expect(page).toHaveURL(area.exit.url);
});

test('says nothing of length where all was read', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('he takes my money '.repeat(50).trim());
  await expect(count(page)).toHaveText(/result/);
  await expect(count(page)).not.toContainText('letters');
});

/** Has the worker break on a word. */
async function breakOn(page: Page, word: string, breakIt: string): Promise<void> {
  await page.route('**/search-worker.js', async (route) => {
    const response = await route.fetch();
    const body = `const badWord = '${word}';${breakIt}\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
}

const throwing = `const { toLowerCase } = String.prototype;
  String.prototype.toLowerCase = function () {
    if (this.includes(badWord)) throw new Error('broken');
    return toLowerCase.call(this);
  };`;

test('a query that throws in the worker is told as a search that failed, and the next is answered', async ({
  page,
}) => {
  await breakOn(page, 'wobble', throwing);
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(firstResult(page)).toBeVisible();
  await box(page).fill('wobble');
  await expect(count(page)).toHaveText(/^Search failed\./);
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
  await expect(firstResult(page)).toHaveCount(0);
  await box(page).fill('refuge');
  await expect(firstResult(page)).toBeVisible();
  await expect(count(page)).toHaveText(/^\d+ results?$/);
});

test('danger that was told of a question stands when more is known of it', async ({ page }) => {
  await breakOn(
    page,
    '',
    `const wholes = new Set();
    addEventListener('message', ({ data }) => data.about === 'whole' && wholes.add(data.id));
    const post = self.postMessage.bind(self);
    self.postMessage = (told) =>
      post(wholes.has(told.id) ? { ...told, found: { ...told.found, danger: 'none' } } : told);`,
  );
  await page.goto('/search/');
  await box(page).fill('he is strangling me');
  await expect(count(page)).toHaveText(/results?/);
  await expect(page.locator('[data-emergency-panel]')).toBeVisible();
  await box(page).fill('refuge');
  await expect(page.locator('[data-emergency-panel]')).toBeHidden();
});

test('a worker that answers no more is replaced', async ({ page }) => {
  await page.clock.install();
  await breakOn(
    page,
    'wobble',
    `addEventListener('message', ({ data }) => {
      if (data.typed?.includes(badWord)) self.postMessage = () => {};
    });`,
  );
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(firstResult(page)).toBeVisible();
  await box(page).fill('wobble');
  await page.clock.runFor(4000);
  await expect(count(page)).toHaveText(notReady);
  await box(page).fill('refuge');
  await page.clock.runFor(40_000);
  await page.clock.runFor(1000);
  await expect(firstResult(page)).toBeVisible();
  await expect(count(page)).toHaveText(/^\d+ results?$/);
});

test('where only what is sought in the pages throws, what is known is told at once', async ({
  page,
}) => {
  await stopClock(page);
  await breakOn(
    page,
    'refuge',
    `addEventListener('message', ({ data }) => {
      if (data.about !== 'whole' || !data.typed.includes(badWord)) return;
      String.prototype.normalize = () => { throw new Error('broken'); };
    });`,
  );
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(firstResult(page)).toBeVisible();
  // Typing has paused, but not for so long that what is known is told without the rest.
  await page.clock.runFor(typingPause);
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
  await expect(count(page)).toHaveText(/^\d+ results?$/);
});
