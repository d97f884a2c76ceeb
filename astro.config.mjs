import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import browsersToServe from 'browserslist-to-esbuild';
import { defineConfig } from 'astro/config';
import { basePath, siteAddress } from './src/hosting/base-path.ts';
import { boundedHeap } from './src/integrations/bounded-heap.ts';
import { browserScripts } from './src/integrations/browser-scripts.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { finderEnds } from './src/integrations/finder-ends.ts';
import { finishedFiles } from './src/integrations/finished-files.ts';
import { hostingKit } from './src/integrations/hosting-kit.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { isListed, withDayOfCheck } from './src/integrations/sitemap-days.ts';
import { contentLayers } from './src/entries/environment.ts';
import { theReading } from './src/integrations/reading.ts';

const base = basePath(process.env.BASE_PATH);
// Without an area that can be read there is no build: the gate says why.
const [area] = theReading().entries.area;
const finished = finishedFiles();
const search = searchIndex(finished.pages);

export default defineConfig({
  site: siteAddress(process.env.SITE_URL ?? area?.data.siteUrl, base),
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  // Each area has a cache of its own, or entries of one would linger in the other's build.
  cacheDir: `.cache/${contentLayers().at(-1).root.replace(/\W+/g, '-')}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default glues words together across line breaks, on the page and in the search index.
  compressHTML: true,
  integrations: [
    // Another thread learns from phrases while this one checks the content and renders it.
    search.ofPhrases,
    boundedHeap(),
    contentGate(),
    mdx(),
    sitemap({ serialize: withDayOfCheck(base), filter: isListed(base) }),
    finished.ofPages,
    search.ofPages,
    finderEnds(),
    hostingKit(),
    // Last: it packs what the others wrote.
    finished.ofTheRest,
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
