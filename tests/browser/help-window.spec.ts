import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { areaOf, entriesOf } from '../support/area.ts';
import { builtWindow, inventedSite } from '../support/sites.ts';

const partner = 'https://school.example/';
const area = areaOf(inventedSite);
const weather = new URL(area.exit.url).origin;
const { contacts } = entriesOf(inventedSite);
const numberOf = (id: string) => contacts.find((entry) => entry.id === id)!.data.phone!;
const anyHour = [area.emergency, ...area.anytime.map(({ contact }) => contact)].map(numberOf);
const until = builtWindow(inventedSite).root.querySelector('html')!.getAttribute('data-until')!;

const fileOf = (name: string) => readFileSync(join(inventedSite.folder, 'partners', name), 'utf8');
const shownPage = `<!doctype html><html lang="en"><title>Example School</title><h1>Example School</h1>
<button type="button" data-help-window hidden>Useful numbers</button>
<script src="/files/help-window.js" defer></script>`;

/** Serves a partner's page with the window on it, and opens it. Gives the addresses that are asked for. */
async function openPartner(page: Page, day: string, policy?: string): Promise<string[]> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url.startsWith(weather))
      return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
    const name = url.split('/files/')[1];
    const contentType = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    const headers = policy && name?.endsWith('.html') ? { 'Content-Security-Policy': policy } : {};
    return route.fulfill({ contentType, headers, body: name ? fileOf(name) : shownPage });
  });
  await page.goto(partner);
  await expect(page.getByRole('button', { name: 'Useful numbers' })).toBeVisible();
  await expect.poll(() => asked.length).toBe(3);
  return asked;
}

const openWindow = async (page: Page) => {
  await page.getByRole('button', { name: 'Useful numbers' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};
const inWindow = (page: Page) => page.frameLocator('iframe');
const shownNumbers = async (page: Page) =>
  (await inWindow(page).locator('a[href^="tel:"] b:visible').allTextContents()).map((text) =>
    text.trim(),
  );

test('opening it asks for nothing, and shows the helpline with its hours now', async ({ page }) => {
  const asked = await openPartner(page, '2026-06-03');
  await openWindow(page);
  await inWindow(page).getByText('If you cannot speak').click();
  expect(asked).toEqual([
    partner,
    `${partner}files/help-window.js`,
    `${partner}files/help-window.html`,
  ]);
  expect(await shownNumbers(page)).toContain(numberOf(area.helpline));
  await expect(inWindow(page).locator('open-now b')).toHaveText('Open now, until 12 noon.');
  await expect(page).toHaveTitle('Example School');
});

for (const [when, day, holds] of [
  ['on its last day', until, true],
  ['past its date', '2026-12-01', false],
  ['with a clock behind the day on which it was built', '2020-01-01', false],
] as const)
  test(`${when} it shows ${holds ? 'everything' : 'the lines for any hour alone'}`, async ({
    page,
  }) => {
    await openPartner(page, day);
    await openWindow(page);
    const numbers = await shownNumbers(page);
    if (holds) expect(numbers).toContain(numberOf(area.helpline));
    else expect(numbers).toEqual(anyHour);
    await expect(inWindow(page).locator('details').first()).toBeVisible({ visible: holds });
    await expect(inWindow(page).locator('[data-old]')).toBeVisible({ visible: !holds });
  });

test('where a policy refuses its script, it shows the lines for any hour, and its exit is a link', async ({
  page,
}) => {
  await openPartner(page, '2026-06-03', "default-src 'none'");
  await openWindow(page);
  expect(await shownNumbers(page)).toEqual(anyHour);
  await inWindow(page).locator('[data-exit]').click();
  await expect(page).toHaveURL(area.exit.url);
});

test('the exit takes the whole page away at once, and Back shows it with the window closed', async ({
  page,
}) => {
  const asked = await openPartner(page, '2026-06-03');
  await openWindow(page);
  await inWindow(page).locator('[data-exit]').click();
  await expect(page).toHaveURL(area.exit.url);
  expect(asked).toHaveLength(4);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Example School' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Escape in the window closes it, and focus comes back to the button', async ({ page }) => {
  await openPartner(page, '2026-06-03');
  await openWindow(page);
  await inWindow(page).locator('summary').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Useful numbers' })).toBeFocused();
});

test('print hides it', async ({ page }) => {
  await openPartner(page, '2026-06-03');
  await openWindow(page);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('Example School');
  for (const number of anyHour) expect(text).not.toContain(number);
});

for (const [colorScheme, when, day] of [
  ['light', 'while the helpline is open', '2026-06-03'],
  ['dark', 'while the helpline is open', '2026-06-03'],
  ['light', 'until it opens on another day', '2026-06-06'],
] as const)
  test(`nobody is kept out of it, at 320 px in ${colorScheme} colours, ${when}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await openPartner(page, day);
    await openWindow(page);
    for (const summary of await inWindow(page).locator('summary').all()) await summary.click();
    const wide = await inWindow(page)
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wide).toBe(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    // A window has no title: the frame around it has a name.
    const found = violations.filter(({ id }) => id !== 'document-title');
    expect(
      found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`)),
    ).toEqual([]);
  });
