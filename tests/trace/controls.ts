import type { Audit } from './audit.ts';
import type { Browser } from './engines/engine.ts';
import type { Outside } from './servers.ts';
import type { Check } from '../../src/model/trace-audit.ts';
import { check } from './report.ts';
import { pause, until } from './wait.ts';
import { see } from './places.ts';

const many = (count: number, few: number) => (count > few ? `more than ${few}` : String(count));

/** The site without its script: each move and the exit are ordinary navigations. The audit must see all of it. */
export function judgePlain({ after, kept, files }: Audit): Check[] {
  const [first] = after;
  const seen = [
    check(
      'An exit that assigns: the first step Back shows',
      'the site',
      first?.text ? 'the site' : 'something else',
    ),
  ];
  if (!kept) return seen;
  return [
    ...seen,
    check('An exit that assigns: rows of history', 'more than 1', many(kept.rows.length, 1)),
    check(
      'An exit that assigns: files with titles of pages',
      'more than 0',
      many(files.title.length, 0),
    ),
    check(
      'A search whose words stand in the address: files with them',
      'more than 0',
      many(files.marker.length, 0),
    ),
  ];
}

/** The site as it is, but with pages that may be cached: the audit must find their text. */
export function judgeCacheable({ files }: Audit): Check[] {
  const cached = files.text.filter((file) => /cache/i.test(file));
  return [
    check(
      'Pages that may be cached: files of the cache with text',
      'more than 0',
      many(cached.length, 0),
    ),
  ];
}

type Marked = Window & { wasKept?: boolean };

/** Whether a plain page comes back from memory on Back: without it, tests of Back would be of no worth. */
export async function isKeptInMemory(browser: Browser, outside: Outside): Promise<boolean> {
  const tab = await browser.another();
  await tab.show();
  const address = `${outside.origin}/kept`;
  await tab.open(address);
  await see(tab, 'a plain page', (state) => state.address === address && state.isLoaded);
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (window as Marked).wasKept = persisted;
    });
  });
  // Browsers keep a page once it has rested for a moment after its load.
  await pause(500);
  await tab.open(`${outside.origin}/next`);
  await see(tab, 'the next page', (state) => state.address.endsWith('/next') && state.isLoaded);
  await tab.travel(-1);
  await see(tab, 'the plain page again', (state) => state.address === address && state.isLoaded);
  const read = () => tab.evaluate(() => (window as Marked).wasKept ?? null);
  return Boolean(
    await until('the page to say so', read, (kept) => kept === true, 3000).catch(() => false),
  );
}
