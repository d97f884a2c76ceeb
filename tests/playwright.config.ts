import { defineConfig } from '@playwright/test';
import { isRecording } from './record/record.ts';
import { chromiumArguments, chromiumPath } from './support/chromium.ts';
import { inventedSite, noticedSite, realSite, type Site } from './support/sites.ts';

export const ports = { real: 4401, invented: 4402, noticed: 4403 };

const server = (site: Site, port: number) => ({
  command: `node src/hosting/preview.ts --folder ${site.folder} --port ${port}`,
  cwd: '..',
  env: { BASE_PATH: site.base },
  url: `http://127.0.0.1:${port}${site.base}`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'browser',
  fullyParallel: true,
  // Tests wait, for their browser and for what a page does later: while one does, another is at work.
  workers: '150%',
  // The handbook is as long as all its chapters, and is read by axe in four looks.
  timeout: 120_000,
  // A machine of others may stall for a moment; what passes only then is named as flaky at the end.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  outputDir: '../test-results',
  reporter: [
    [process.env['CI'] ? 'list' : 'line'],
    ...(isRecording
      ? [['./browser/access-record.ts'] as const, ['./record/playwright-reporter.ts'] as const]
      : []),
  ],
  use: {
    baseURL: `http://127.0.0.1:${ports.real}`,
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    launchOptions: { executablePath: chromiumPath(), args: chromiumArguments },
  },
  webServer: [
    server(realSite, ports.real),
    server(inventedSite, ports.invented),
    server(noticedSite, ports.noticed),
  ],
});
