import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  // The same engine without windows: a page of its own opens in a fifth of the time.
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = () =>
  [process.env['PLAYWRIGHT_CHROMIUM'], ...usual, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );

const isRoot = process.getuid?.() === 0;

const ways: { says: string; run: () => void }[] = [
  {
    says: 'Playwright is asked to download one',
    run: () =>
      execFileSync('node_modules/.bin/playwright', ['install', 'chromium'], {
        stdio: 'ignore',
        timeout: 300_000,
      }),
  },
  ...(isRoot && existsSync('/usr/bin/apt-get')
    ? [
        {
          says: 'Debian’s package "chromium" is installed',
          run: () => {
            execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
            execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
          },
        },
      ]
    : []),
];

/**
 * The browser to test with: the one PLAYWRIGHT_CHROMIUM names, one that is there, or one that is fetched now.
 * @throws Error in one line where none can be had
 */
export function chromiumPath(): string {
  for (const { says, run } of found() ? [] : ways) {
    console.log(`No Chromium is here: ${says}.`);
    try {
      run();
    } catch {
      console.log('That did not work.');
    }
    if (found()) break;
  }
  const path = found();
  if (!path)
    throw new Error(
      'The browser tests need Chromium: install it, or set PLAYWRIGHT_CHROMIUM to its path.',
    );
  return path;
}

/** Chromium refuses its sandbox to root. */
export const chromiumArguments = isRoot ? ['--no-sandbox'] : [];
