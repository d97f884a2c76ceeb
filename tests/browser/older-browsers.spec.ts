import { expect, test } from '@playwright/test';
import { area } from '../support/area.ts';
import { exit, follow, serveOutside } from '../support/visit.ts';

/** What some browser of the last five years lacks, by the object that it is taken from. */
const lacking: [string, string][] = [
  ['AbortSignal', 'timeout'],
  ['AbortSignal', 'any'],
  ['window', 'navigation'],
  ['window', 'BroadcastChannel'],
  ['window', 'structuredClone'],
  ['window', 'scheduler'],
  ['window', 'reportError'],
  ['Array.prototype', 'toSorted'],
  ['Array.prototype', 'toReversed'],
  ['Array.prototype', 'with'],
  ['Array.prototype', 'findLast'],
  ['Array.prototype', 'at'],
  ['String.prototype', 'at'],
  ['String.prototype', 'isWellFormed'],
  ['Object', 'hasOwn'],
  ['Object', 'groupBy'],
  ['Promise', 'withResolvers'],
  ['Element.prototype', 'checkVisibility'],
  ['Document.prototype', 'startViewTransition'],
  ['History.prototype', 'scrollRestoration'],
  ['URL', 'canParse'],
];

for (const [owner, name] of lacking)
  test(
    `without ${owner}.${name} moves are quiet, Back works, numbers stand, the exit leaves`,
    { tag: '@full' },
    async ({ page }) => {
      await serveOutside(page);
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.addInitScript(
        ([from, what]) => {
          const object = from!
            .split('.')
            .reduce(
              (whole, part) => (part === 'window' ? whole : Reflect.get(whole, part)),
              window,
            );
          if (!Reflect.deleteProperty(object, what!)) throw new Error(`${what} stays`);
        },
        [owner, name],
      );
      await page.goto('/');
      await follow(page, '/services/');
      expect(new URL(page.url()).pathname).toBe('/');
      await page.locator('service-filter summary').click();
      await expect(page.locator('service-filter select').first()).toBeVisible();
      await page.goBack();
      await expect(page).toHaveTitle(/^Home/);
      await expect(page.locator('aside a[href^="tel:"]').first()).toBeVisible();
      expect(errors).toEqual([]);
      await exit(page).click();
      await expect(page).toHaveURL(area.exit.url);
    },
  );
