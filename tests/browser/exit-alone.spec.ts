import { expect, test, type Page } from '@playwright/test';
import { area } from '../support/area.ts';
import { before, exit, follow, serveOutside } from '../support/visit.ts';

/** What the way out may find broken: a script that breaks it, before any of the page’s own. */
const broken: [string, () => void][] = [
  [
    'history.replaceState throws',
    () => {
      history.replaceState = () => {
        throw new Error('refused');
      };
    },
  ],
  [
    'history.replaceState does nothing',
    () => {
      history.replaceState = () => {};
    },
  ],
  [
    'history.pushState throws',
    () => {
      history.pushState = () => {
        throw new Error('refused');
      };
    },
  ],
  [
    'history.go throws',
    () => {
      history.go = () => {
        throw new Error('refused');
      };
    },
  ],
  [
    'history.go leads nowhere',
    () => {
      history.go = () => {};
    },
  ],
  [
    'no BroadcastChannel is there',
    () => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    },
  ],
  [
    'BroadcastChannel throws',
    () => {
      window.BroadcastChannel = class {
        constructor() {
          throw new Error('refused');
        }
      } as never;
    },
  ],
  [
    'a channel takes no message',
    () => {
      BroadcastChannel.prototype.postMessage = () => {
        throw new Error('refused');
      };
    },
  ],
  [
    'timers throw',
    () => {
      window.setTimeout = (() => {
        throw new Error('refused');
      }) as never;
    },
  ],
  [
    'no timers are there',
    () => {
      Reflect.deleteProperty(window, 'setTimeout');
      Reflect.deleteProperty(window, 'clearTimeout');
    },
  ],
  [
    'no Navigation API is there',
    () => {
      Reflect.deleteProperty(window, 'navigation');
    },
  ],
  [
    'the Navigation API throws',
    () => {
      for (const name of ['entries', 'updateCurrentEntry'])
        Object.defineProperty(window.navigation, name, {
          value: () => {
            throw new Error('refused');
          },
        });
      Object.defineProperty(window.navigation, 'currentEntry', { value: null });
    },
  ],
  [
    'all of storage is shut',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new Error('refused');
          },
        });
    },
  ],
  [
    'the page cannot be emptied',
    () => {
      Element.prototype.replaceChildren = () => {
        throw new Error('refused');
      };
    },
  ],
];

for (const [name, breakIt] of broken) {
  const leaves = async (page: Page) => {
    const isCovered = await exit(page).evaluate((link) => {
      (link as HTMLElement).click();
      return !document.body.checkVisibility();
    });
    expect(isCovered).toBe(true);
    await expect(page).toHaveURL(area.exit.url);
  };

  test(`leaves, covered at once, where ${name} from the start`, async ({ page }) => {
    await serveOutside(page);
    await page.addInitScript(breakIt);
    await page.goto('/');
    await leaves(page);
  });

  test(
    `leaves, covered at once, where ${name} after two moves`,
    { tag: '@full' },
    async ({ page }) => {
      await serveOutside(page);
      await page.goto('/');
      await follow(page, '/services/');
      await follow(page, '/helpline/');
      await page.evaluate(breakIt);
      await leaves(page);
    },
  );
}

test('is a plain link where no script parses', async ({ page }) => {
  await serveOutside(page);
  await page.route('**/services/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('<script>', '<script>?.nonsense(');
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    await route.fulfill({ status: 200, headers, body });
  });
  await page.goto('/services/');
  await exit(page).click();
  await expect(page).toHaveURL(area.exit.url);
});

test('the script in the head covers and leaves by itself', async ({ page, baseURL }) => {
  await serveOutside(page);
  await page.route('**/services/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const rest = html.lastIndexOf('<script>');
    await route.fulfill({ response, body: html.slice(0, rest) });
  });
  await page.goto(before);
  await page.goto('/services/');
  const isCovered = await exit(page).evaluate((link) => {
    (link as HTMLElement).click();
    return !document.body.checkVisibility();
  });
  expect(isCovered).toBe(true);
  await expect(page).toHaveURL(area.exit.url);
  await page.goBack();
  await expect.poll(() => page.url().startsWith(baseURL!)).toBe(false);
});

test('an entry without a mark becomes the destination itself', async ({ page, baseURL }) => {
  await serveOutside(page);
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (state: { left?: true }, title) => {
      if (state.left) throw new Error('refused');
      replace(state, title);
    };
  });
  await page.goto(before);
  await page.goto('/');
  await follow(page, '/services/');
  await exit(page).click();
  await expect(page).toHaveURL(area.exit.url);
  await page.goBack();
  await expect(page).toHaveURL(before);
  expect(page.url().startsWith(baseURL!)).toBe(false);
});
