import { expect, test, type Page } from '@playwright/test';
import { area } from '../support/area.ts';
import { serveOutside } from '../support/visit.ts';

const press = async (page: Page, times: number) => {
  for (let count = 0; count < times; count++) await page.keyboard.press('Shift');
};
const said = (page: Page) => page.locator('[data-shift]');

test.beforeEach(async ({ page }) => {
  await serveOutside(page);
  await page.goto('/search/');
});

test('Shift three times leaves, and the first two presses are shown', async ({ page }) => {
  await press(page, 1);
  await expect(said(page)).toHaveText('Press Shift 2 more times to leave.');
  await press(page, 1);
  await expect(said(page)).toHaveText('Press Shift 1 more time to leave.');
  await press(page, 1);
  await expect(page).toHaveURL(area.exit.url);
});

test('Shift three times leaves from inside the search box too', async ({ page }) => {
  await page.locator('main input[type=search]').focus();
  await press(page, 3);
  await expect(page).toHaveURL(area.exit.url);
});

test('capitals, another key between and slow presses do not leave', async ({ page }) => {
  await page.clock.install();
  await page.locator('main input[type=search]').focus();
  for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
  await press(page, 2);
  await page.keyboard.press('x');
  await press(page, 2);
  await page.keyboard.press('Escape');
  await press(page, 2);
  await page.clock.runFor(6000);
  await press(page, 1);
  await expect(page.locator('h1')).toBeVisible();
  await expect(said(page)).toHaveText('Press Shift 2 more times to leave.');
});

test('Esc never leaves', async ({ page }) => {
  for (let count = 0; count < 5; count++) await page.keyboard.press('Escape');
  await expect(page.locator('h1')).toBeVisible();
});

const tap = async (page: Page) => {
  await page.keyboard.press('Shift');
};
/** Shift goes down, and before it comes up something else is done. */
const whileHeld = async (page: Page, act: () => Promise<void>) => {
  await page.keyboard.down('Shift');
  await act();
  await page.keyboard.up('Shift');
};
const turn = (page: Page) => page.mouse.wheel(0, 40);
const compose = async (page: Page, act: () => Promise<void>) => {
  const line = await page.context().newCDPSession(page);
  // A browser may learn late that the box has the focus, and composes nothing before.
  await expect(async () => {
    await line.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await expect(page.locator('main input[type=search]')).toHaveValue('ni', { timeout: 500 });
  }).toPass();
  await act();
  await line.send('Input.insertText', { text: '你' });
};
const times = async (count: number, act: () => Promise<void>) => {
  for (let done = 0; done < count; done++) await act();
};

for (const modifier of ['Alt', 'Control', 'Meta'])
  test(`Shift three times with ${modifier} held does not leave`, async ({ page }) => {
    await page.keyboard.down(modifier);
    await press(page, 3);
    await page.keyboard.up(modifier);
    await expect(said(page)).toHaveText('');
    await expect(page.locator('h1')).toBeVisible();
  });

test('Shift three times with AltGr held, as some systems tell it, does not leave', async ({
  page,
}) => {
  // The driver has no such key.
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup'])
      document.body.dispatchEvent(
        new KeyboardEvent(type, { key: 'Shift', modifierAltGraph: true, bubbles: true }),
      );
  });
  await expect(said(page)).toHaveText('');
  await expect(page.locator('h1')).toBeVisible();
});

const between: [string, (page: Page) => Promise<void>][] = [
  [
    'with the wheel turned while it is held',
    (page) => times(3, () => whileHeld(page, () => turn(page))),
  ],
  [
    'with the wheel turned between two of the signs that a held key repeats',
    (page) =>
      times(3, () =>
        whileHeld(page, async () => {
          await turn(page);
          await page.keyboard.down('Shift');
        }),
      ),
  ],
  ['with the wheel turned between', (page) => times(3, () => tap(page).then(() => turn(page)))],
  [
    'with a click between',
    (page) => times(3, () => tap(page).then(() => page.mouse.click(5, 300))),
  ],
  ['while an input method composes', (page) => compose(page, () => press(page, 3))],
  [
    'with words composed between',
    async (page) => {
      await press(page, 2);
      await compose(page, () => Promise.resolve());
      await press(page, 2);
    },
  ],
];

for (const [how, act] of between)
  test(`Shift three times ${how} does not leave`, async ({ page }) => {
    await page.locator('main input[type=search]').focus();
    await act(page);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).not.toHaveURL(area.exit.url);
  });

test('both Shift keys at once are one press', async ({ page }) => {
  for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.down(key);
  for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.up(key);
  await expect(said(page)).toHaveText('Press Shift 2 more times to leave.');
});

test('after anything between, Shift alone three times leaves', async ({ page }) => {
  await whileHeld(page, () => turn(page));
  await press(page, 3);
  await expect(page).toHaveURL(area.exit.url);
});
