import { inlineBodies, responseHeaders, type Headers } from '../headers.ts';
import { ask, type Answer } from './asking.ts';

/** What a visitor of a live site saw, and what this build would have sent. */
export type Visit = {
  /** The address of the site, with a slash at its end. */
  home: URL;
  /** Every page of the sitemap, to who takes gzip alone. */
  pages: Answer[];
  /** Files of each kind that the site holds. */
  files: Answer[];
  /** An address where nothing is. */
  missing: Answer;
  /** A page asked for by POST, as one that was seen before, and without its last slash. */
  posted: Answer;
  again: Answer;
  slashless: Answer;
  /** The same host without TLS; undefined where it does not answer, or where the site itself has none. */
  plain: Answer | undefined;
  /** The destinations of the exit, each with its answer, or why there is none. */
  exits: { url: string; answer: Answer | undefined }[];
  /** The page for what is missing, of the build at hand; undefined where none is. */
  built: string | undefined;
  /** Every header that is to be sent, by the policy of the live page. */
  headers: Headers;
};

const asBrowser = { 'Accept-Encoding': 'gzip' };
const fileNames = [
  'robots.txt',
  'sitemap-index.xml',
  'search.js',
  'search-data.json',
  'campaigns/calendar.ics',
];

const quietly = (asked: Promise<Answer>) => asked.catch(() => undefined);

/** The paths of the pages that a sitemap lists, whatever host it names. */
const pathsIn = (sitemap: string) =>
  [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);

/**
 * Reads a live site as a visitor would, page by page.
 * @param home its address
 * @param built the page for what is missing, of the build at hand
 * Rejects where the site cannot be reached, or is none of ours.
 */
export async function visit(home: URL, built: string | undefined): Promise<Visit> {
  const at = (path: string) => new URL(path, home);
  const first = await ask(home, 'GET', asBrowser);
  if (!/<html[^>]* data-built=/.test(first.text))
    throw new Error(`${home.href} shows no page of this site: status ${first.status}.`);
  const sitemap = await ask(at('sitemap-0.xml'));
  const pages = [];
  for (const path of pathsIn(sitemap.text)) pages.push(await ask(at(path), 'GET', asBrowser));
  const inner = pages.find(({ url }) => url.pathname !== home.pathname)?.url ?? home;
  const plainHome = new URL(home);
  plainHome.protocol = 'http:';
  const exits = [...first.text.matchAll(/data-(?:destination|backup)="([^"]+)"/g)].map(
    ([, url]) => url!,
  );
  return {
    home,
    pages: [first, ...pages.filter(({ url }) => url.pathname !== home.pathname)],
    files: (await Promise.all(fileNames.map((name) => ask(at(name))))).filter(
      ({ status }) => status !== 404,
    ),
    missing: await ask(at('nothing-is-here/'), 'GET', asBrowser),
    posted: await ask(inner, 'POST'),
    again: await ask(inner, 'GET', { ...asBrowser, 'If-Modified-Since': new Date().toUTCString() }),
    slashless: await ask(new URL(inner.href.replace(/\/$/, ''))),
    plain: home.protocol === 'https:' ? await quietly(ask(plainHome)) : undefined,
    exits: await Promise.all(
      exits.map(async (url) => ({ url, answer: await quietly(ask(new URL(url))) })),
    ),
    built,
    headers: responseHeaders(inlineBodies(first.text), home.pathname),
  };
}
