import { moving } from '../../text/device-en-GB.ts';
import { isReading } from './exit.ts';
import { say, sayFailed, sayLoading } from './notice.ts';
import type { Stop } from './trail.ts';

const longestFetch = 15_000;

/** Counts moves, so that an answer that arrives after a newer move is dropped. */
let moves = 0;

/** The mark of a page that is there to its end: it stands in the footer. */
const buildOf = (page?: Document) =>
  page?.querySelector<HTMLElement>('[data-build]')?.dataset['build'];

/** What a path of the site answers with; nothing where no answer comes. */
async function load(path: string): Promise<{ status?: number; page?: Document }> {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), longestFetch);
  try {
    const response = await fetch(path, { cache: 'no-store', signal: abort.signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { status: response.status, page };
  } catch {
    return {};
  }
}

/**
 * Fetches a page of this build, if it is not remembered, and says so where that takes a moment or fails. Where the site
 * was built anew since this document was loaded, the document is renewed under its address, and shows the page of its
 * entry then.
 * @param stop names the page; what was fetched is put into it
 * @param retry what to do where it failed and the visitor asks for it again
 * @param prepare gives the page an entry, where it has none yet, before the document is renewed
 * @returns whether the page is there; undefined where a newer move, the exit or a reload comes first
 */
export async function fetchPage(
  stop: Stop,
  retry: () => void,
  prepare?: () => void,
): Promise<boolean | undefined> {
  const turn = ++moves;
  say();
  if (stop.main) return true;
  sayLoading();
  const { status, page } = await load(stop.page);
  const build = status === 200 && buildOf(page);
  const ours = buildOf(document);
  // Only where this address has the new build too can a reload bring it.
  const renewed = build && build !== ours && buildOf((await load(location.pathname)).page);
  if (turn !== moves || !isReading()) return undefined;
  if (build && build === renewed) {
    prepare?.();
    location.reload();
    return undefined;
  }
  if (build !== ours) {
    sayFailed(status === 404 ? moving.missing : moving.failed, retry);
    return false;
  }
  say();
  stop.main = page!.querySelector('main')!;
  stop.title = page!.title;
  return true;
}
