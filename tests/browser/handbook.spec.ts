import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { area, contactOf } from '../support/area.ts';
import { builtPages, realSite, words } from '../support/sites.ts';

const path = '/professionals/handbook/';
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the handbook prints as A4, each chapter on a new page, with the numbers and no exit', async ({
  page,
}) => {
  await page.goto(path);
  const file = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(file));
  const sizes = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const [left, top, right, bottom] = (await document.getPage(index + 1)).view;
      return [Math.round(right! - left!), Math.round(bottom! - top!)];
    }),
  );
  expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']));

  // The numbers of a list are read before all else on their sheet.
  const texts = (await extractText(document)).text.map((text) =>
    folded(text).replace(/^[\d ]+/, ''),
  );
  const { root } = builtPages(realSite).find((one) => one.path === path)!;
  const titles = root.querySelectorAll('.chapter > h2').map(words);
  expect(titles.length).toBeGreaterThan(10);
  expect(titles.filter((title) => !texts.some((text) => text.startsWith(title)))).toEqual([]);

  const whole = texts.join(' ');
  for (const id of [area.emergency, area.helpline])
    expect(whole).toContain(contactOf(realSite, id).phone);
  expect(whole).not.toContain('Leave this site');
});
