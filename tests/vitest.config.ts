/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { isRecording } from './record/record.ts';

// The tests of the engine know no area but the invented one; the configuration of Astro reads no other for them.
process.env['CONTENT_DIR'] = 'tests/fixtures/area';

export default getViteConfig({
  test: {
    tags: [
      { name: 'full', description: 'Takes long and seldom tells more: `npm test` leaves it out.' },
    ],
    // By itself Vitest leaves one processor to itself, so that of two only one would run tests.
    maxWorkers: '100%',
    ...(isRecording && { reporters: ['default', './tests/record/vitest-reporter.ts'] }),
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          exclude: ['tests/engine/site/**'],
          isolate: false,
          globalSetup: 'tests/support/work-folder.ts',
          // What compiles or trains takes seconds on a slow machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'invented',
          include: ['tests/{site,engine/site}/**/*.test.ts'],
          env: { SITE: 'invented' },
          isolate: false,
          globalSetup: ['tests/support/work-folder.ts', 'tests/support/build-sites.ts'],
          // The first read of a whole built site takes seconds on a slow machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'area',
          include: ['tests/{site,area}/**/*.test.ts'],
          env: { SITE: 'area', CONTENT_DIR: 'content' },
          isolate: false,
          globalSetup: ['tests/support/work-folder.ts', 'tests/support/build-sites.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'second',
          include: ['tests/second-area/**/*.test.ts'],
          globalSetup: 'tests/support/second-area.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Each file builds sites of its own.
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          globalSetup: ['tests/support/work-folder.ts', 'tests/support/build-sites.ts'],
          env: { SITE: 'invented' },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Builds as many areas as it invents: a minute of one processor.
          name: 'every-area',
          include: ['tests/every-area/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
