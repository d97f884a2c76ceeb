import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export type Site = { name: string; content: string; folder: string; base: string };
export type BuiltPage = { path: string; file: string; html: string; readonly root: HTMLElement };

/** The site as it is published, and the invented area under a path of its own. */
export const realSite: Site = { name: 'the site', content: 'content', folder: 'dist', base: '/' };
export const inventedSite: Site = {
  name: 'the invented area',
  content: 'tests/fixtures/area',
  folder: '.cache/invented-site',
  base: '/help/',
};
/** The invented area with an urgent notice that is to come. */
export const noticedSite: Site = {
  name: 'the invented area with a notice',
  content: '.cache/noticed-content',
  folder: '.cache/noticed-site',
  base: '/help/',
};
/** The site of the project that runs: every rule of tests/site holds for both. */
export const site = process.env['SITE'] === 'area' ? realSite : inventedSite;

/** The day on which the invented area is built: one of its campaigns is on. */
export const inventedDay = '2026-06-03';

const documentsOf = new Map<Site, BuiltPage[]>();

/** The path of the window that others host: a document of its own, not a page of the site. */
export const windowPath = '/partners/help-window.html';

/**
 * Every page of a built site, each parsed once, when it is first asked for. `path` is the address below the base, from its first slash.
 * @throws Error where the site was not built
 */
export const builtPages = (site: Site): BuiltPage[] =>
  builtDocuments(site).filter(({ path }) => path !== windowPath);

/** The window that others host. Throws where the site was not built. */
export const builtWindow = (site: Site): BuiltPage =>
  builtDocuments(site).find(({ path }) => path === windowPath)!;

/** Every page of a built site, and the window that others host. Throws where it was not built. */
export function builtDocuments(site: Site): BuiltPage[] {
  const known = documentsOf.get(site);
  if (known) return known;
  if (!existsSync(join(site.folder, '404.html')))
    throw new Error(`${site.folder} holds no built site: run "npm run build:for-tests" first.`);
  const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => {
      const html = readFileSync(join(site.folder, name), 'utf8');
      const path = `/${name.split(sep).join('/')}`.replace(/index\.html$/, '');
      let root: HTMLElement | undefined;
      return {
        path,
        file: name,
        html,
        get root() {
          return (root ??= parse(html));
        },
      };
    });
  documentsOf.set(site, pages);
  return pages;
}

/** Text of an element as a reader sees it, white space folded. */
export const words = (element: HTMLElement | null) =>
  (element?.text ?? '').replace(/\s+/g, ' ').trim();
