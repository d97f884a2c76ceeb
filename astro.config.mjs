import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import browsersToServe from 'browserslist-to-esbuild';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { browserScripts } from './src/integrations/browser-scripts.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { hostHeaders } from './src/integrations/headers-file.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { withDayOfCheck } from './src/integrations/sitemap-days.ts';
import { collectionPlaces, contentRoot } from './src/entries/collections.ts';

const base = process.env.BASE_PATH ?? '/';
const area = parse(readFileSync(`${contentRoot}/${collectionPlaces.area.record}`, 'utf8'));

export default defineConfig({
  site: process.env.SITE_URL ?? area.siteUrl,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  // Each content root has a cache of its own, or entries of one would linger in the other's build.
  cacheDir: `.cache/${contentRoot.replace(/\W+/g, '-')}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default glues words together across line breaks, on the page and in the search index.
  compressHTML: true,
  integrations: [
    contentGate(),
    mdx(),
    sitemap({ serialize: withDayOfCheck(base) }),
    hostHeaders(),
    searchIndex(),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [browserScripts(), tailwindcss()],
    build: {
      cssTarget: browsersToServe(),
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
