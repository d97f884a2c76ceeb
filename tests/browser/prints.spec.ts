import { expect, test, type Page } from '@playwright/test';
import readQr from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { ports } from '../playwright.config.ts';
import { areaOf } from '../support/area.ts';
import { printedPages } from '../support/prints.ts';
import { inventedSite, realSite } from '../support/sites.ts';

// In points; a leaflet has two sides. The printing browser rounds to whole units of its own.
const a4 = { width: 595, height: 842, sides: 1 };
const a5 = { width: 420, height: 595, sides: 2 };
/** What is between the margins of A4, and of A5, in CSS pixels. */
const between = { a4: 703, a5: 468 };

/** What sticks out of its sheet or of the page, and words smaller than 9 points (12 pixels), in print. */
async function misfits(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 1200 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const sheets = [...document.querySelectorAll('.sheet')];
    if (sheets.length === 0) return ['no sheet to print'];
    return sheets.flatMap((sheet) => {
      const { bottom, right } = sheet.getBoundingClientRect();
      return [sheet, ...sheet.querySelectorAll('*')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const isDrawn = element instanceof SVGGraphicsElement;
        const { a, b } = (isDrawn && element.getScreenCTM()) || { a: 1, b: 0 };
        const pixels = parseFloat(getComputedStyle(element).fontSize) * Math.hypot(a, b);
        const hasWords = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const name = `${element.tagName} “${element.textContent?.trim().slice(0, 40)}”`;
        return [
          ...(box.bottom > bottom + 1 || box.right > Math.min(right, innerWidth) + 1
            ? [`${name} sticks out`]
            : []),
          ...(hasWords && pixels < 11.99 ? [`${name} is too small: ${pixels}px`] : []),
        ];
      });
    });
  });
}

for (const [site, port] of [
  [realSite, ports.real],
  [inventedSite, ports.invented],
] as const) {
  const seen = new Set<string>();

  test(`${site.name} has posters, cards and a leaflet to print`, () => {
    const formats = printedPages(site).map(({ format }) => format);
    expect(formats).toEqual(expect.arrayContaining(['poster', 'cards', 'leaflet']));
  });

  for (const { path, format, numbers } of printedPages(site)) {
    const address = `http://127.0.0.1:${port}${site.base}${path.slice(1)}`;
    const isLeaflet = format === 'leaflet';
    // Each day the first of each format of this area.
    const tag = site === realSite && !seen.has(format) ? [] : '@full';
    seen.add(format);

    test(
      `${site.name}, ${path} prints whole on its paper, and nothing else`,
      { tag },
      async ({ page }) => {
        await page.goto(address);
        const file = await page.pdf({ preferCSSPageSize: true });
        const document = await getDocumentProxy(new Uint8Array(file));
        const { width, height, sides } = isLeaflet ? a5 : a4;
        expect(document.numPages).toBe(sides);
        for (let side = 1; side <= sides; side++) {
          const [, , right, top] = (await document.getPage(side)).view;
          expect(right).toBeCloseTo(width, -1);
          expect(top).toBeCloseTo(height, -1);
        }
        const { text } = await extractText(document, { mergePages: true });
        const printed = text.replace(/\s/g, '');
        for (const number of numbers) expect(printed).toContain(number);
        expect(text.replace(/\s+/g, ' ')).toMatch(/Last checked: \d+ [A-Z][a-z]+ 20\d\d/);
        expect(text).not.toMatch(/Leave this site|Menu|Back to|full size/);
        expect(await misfits(page, isLeaflet ? between.a5 : between.a4)).toEqual([]);
      },
    );

    if (format === 'cards' || format === 'slips') continue;

    test(
      `${site.name}, ${path} has a code that opens the address beside it`,
      { tag },
      async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.goto(address);
        const code = page.locator('.sheet svg[role=img]');
        const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: 'css' }));
        const read = readQr(new Uint8ClampedArray(data), width, height)?.data;
        expect(read).toMatch(new RegExp(`^${areaOf(site).siteUrl}${site.base}`));
        const beside = await page.locator('.sheet svg[role=img] + p b').textContent();
        expect(read!.replace(/^https:\/\/|\/$/g, '')).toBe(beside);
      },
    );
  }
}
