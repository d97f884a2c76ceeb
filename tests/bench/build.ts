/** What a build costs as the content grows, beside a bare one. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { contentRoot } from '../../src/entries/environment.ts';
import { costOf, type Cost } from './cost.ts';
import { multiplyContent } from './multiplied.ts';

/** Removes a work folder and the caches that Astro keeps for it, which bear its name, in the project. */
function cleanUp(work: string): void {
  rmSync(work, { recursive: true, force: true });
  for (const name of existsSync('.cache') ? readdirSync('.cache') : [])
    if (name.includes(basename(work))) rmSync(join('.cache', name), { recursive: true });
}

const pagesIn = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;

/**
 * Builds multiplied content once, with a cold cache, in a temporary folder that is removed afterwards.
 * @param times how many of each service and page to build; 1 is the content as it is
 * @returns the cost, and how many HTML files were built
 */
export function measureBuild(times: number): Cost & { pages: number } {
  const work = mkdtempSync(join(tmpdir(), 'site-bench-'));
  const [content, site] = [join(work, 'content'), join(work, 'site')];
  try {
    multiplyContent(contentRoot, content, times);
    const cost = costOf(['src/build/run.ts'], { CONTENT_DIR: content, OUT_DIR: site });
    return { ...cost, pages: pagesIn(site) };
  } finally {
    cleanUp(work);
  }
}

const words = 'A page of words alone, which asks for nothing more than to be read.\n\n';

/**
 * Builds as many bare pages with Astro as it comes: each a Markdown file of a heading and thirty paragraphs, with no
 * layout and no integration.
 */
export function measureBareBuild(pages: number): Cost {
  mkdirSync('.cache', { recursive: true });
  // Inside the project, where its packages are found.
  const work = mkdtempSync('.cache/bare-');
  try {
    const folder = join(work, 'src/pages');
    mkdirSync(folder, { recursive: true });
    for (let page = 0; page < pages; page++)
      writeFileSync(join(folder, `page-${page}.md`), `# Page ${page}\n\n${words.repeat(30)}`);
    return costOf(['node_modules/astro/bin/astro.mjs', 'build', '--root', work]);
  } finally {
    rmSync(work, { recursive: true });
  }
}
