import type { Locator, Page } from '@playwright/test';

/** Someone who works at the desk: with a mouse, or by keyboard alone. It counts what it does. */
export type Hand = {
  steps(): number;
  open(address: string): Promise<void>;
  press(button: Locator): Promise<void>;
  fill(box: Locator, text: string): Promise<void>;
  tick(box: Locator): Promise<void>;
  choose(select: Locator, words: string): Promise<void>;
};

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);

/** Goes from field to field until one is reached, as who has no mouse does. */
async function reach(page: Page, locator: Locator): Promise<void> {
  await locator.waitFor();
  // Forward from where someone is; whoever is past it goes back.
  const isAhead = await locator.evaluate((element) => {
    const from = document.activeElement ?? document.body;
    return from === document.body || !!(from.compareDocumentPosition(element) & 4);
  });
  const key = isAhead ? 'Tab' : 'Shift+Tab';
  for (let count = 0; count < 400; count++) {
    if (await isFocused(locator)) return;
    // The editor of words keeps Tab for itself until Escape.
    if (
      await page.evaluate(() => document.activeElement?.classList.contains('cm-content') ?? false)
    )
      await page.keyboard.press('Escape');
    await page.keyboard.press(key);
  }
  throw new Error('The keyboard does not lead there.');
}

export function mouse(page: Page): Hand {
  let steps = 0;
  return {
    steps: () => steps,
    open: async (address) => void (++steps, await page.goto(address)),
    press: async (button) => void (++steps, await button.click()),
    fill: async (box, text) => void (++steps, await box.fill(text)),
    tick: async (box) => void (++steps, await box.check()),
    choose: async (select, words) => void (++steps, await select.selectOption({ label: words })),
  };
}

export function keyboard(page: Page): Hand {
  let steps = 0;
  return {
    steps: () => steps,
    open: async (address) => void (++steps, await page.goto(address)),
    async press(button) {
      steps++;
      await reach(page, button);
      await page.keyboard.press('Enter');
    },
    async fill(box, text) {
      steps++;
      await reach(page, box);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    async tick(box) {
      steps++;
      if (await box.isChecked()) return;
      if ((await box.getAttribute('type')) !== 'radio') {
        await reach(page, box);
        await page.keyboard.press('Space');
        return;
      }
      const name = await box.getAttribute('name');
      const group = page.locator(`input[type=radio][name="${name}"]`);
      const checked = group.and(page.locator(':checked'));
      const start = (await checked.count()) > 0 ? checked.first() : group.first();
      await reach(page, start);
      if (await isFocused(box)) return page.keyboard.press('Space');
      for (let at = 0; at < (await group.count()) && !(await box.isChecked()); at++)
        await page.keyboard.press('ArrowDown');
    },
    async choose(select, words) {
      steps++;
      await reach(page, select);
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    },
  };
}
