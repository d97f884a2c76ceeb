import { expect, test, type Page } from '@playwright/test';

const number = '0800 000 1111';

/** Texts that show a number in several groups, where something else stands with it or nothing keeps it as it is. */
const turnable = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!;
      if (!/\d{3,}[ \u00a0]\d{3}/.test(text) || node.parentElement!.closest('script')) continue;
      const isKept = node.parentElement!.closest('[dir=ltr]')?.closest('[translate=no]');
      if (!isKept || !/^\s*[\d+ \u00a0]+\s*$/.test(text)) found.push(text);
    }
    return found;
  });

/** Has each text of a data file end with a number. */
async function numbered(page: Page, files: string, texts: string[]): Promise<void> {
  await page.route(files, async (route) => {
    const fields = new RegExp(`("(?:${texts.join('|')})":"[^"]*)"`, 'g');
    const body = (await (await route.fetch()).text()).replace(fields, `$1 Call ${number} now."`);
    await route.fulfill({ contentType: 'application/json', body });
  });
}

test('numbers in what search finds and tells are neither turned round nor translated', async ({
  page,
}) => {
  await numbered(page, '**/search-places-*.json', ['title', 'summary']);
  await page.goto('/search/');
  await page
    .locator('[data-emergency-panel] p')
    .first()
    .evaluate((line, digits) => line.append(` or ${digits}`), number);
  await page.locator('main input[type=search]').fill('he is going to kill me');
  await expect(page.locator('[data-results] li').first()).toContainText(number);
  await expect(page.locator('[data-count]')).toContainText(number);
  const ours = await page.locator('[data-emergency-panel] p').first().textContent();
  expect((await turnable(page)).filter((text) => !ours!.endsWith(text))).toEqual([]);
});

test('numbers in the list of services are neither turned round nor translated', async ({
  page,
}) => {
  await numbered(page, '**/services/list.json', ['name', 'summary']);
  await page.goto('/services/');
  await page.locator('service-filter summary').click();
  await page.locator('service-filter select').first().selectOption({ index: 1 });
  await expect(page.locator('[data-found] li').first()).toContainText(number);
  expect(await turnable(page)).toEqual([]);
});
