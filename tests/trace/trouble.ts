import type { RequestListener } from 'node:http';
import type { Tab } from './engines/engine.ts';
import { readState, readTrouble } from './in-page.ts';
import type { Reading } from './reading.ts';
import type { Check } from '../../src/model/trace-audit.ts';
import { check } from './report.ts';
import type { Stage } from './places.ts';
import { until } from './wait.ts';

/** What is wrong with a site at this moment: it answers with errors, or a stranger answers in its place, or nobody. */
export type Trouble = { kind: 'none' | 'error' | 'stranger' | 'silence' };

const kinds = ['error', 'stranger', 'silence'] as const;
const page = '<!doctype html><title>Elsewhere</title><main><h1>Please log in</h1></main>';

/** A site that can be given trouble. */
export function troubled(site: RequestListener, trouble: Trouble): RequestListener {
  return (request, response) => {
    if (trouble.kind === 'none') return site(request, response);
    if (trouble.kind === 'silence') return void request.socket.destroy();
    response.writeHead(trouble.kind === 'error' ? 503 : 200, { 'Content-Type': 'text/html' });
    return void response.end(page);
  };
}

/**
 * Follows a link of the menu while the site is in trouble, once for each kind.
 * @returns in how many of them the page stayed under its address, said what happened and added nothing to history
 */
export async function meetTrouble(tab: Tab, stage: Stage, { pages }: Reading): Promise<number> {
  const [before, { entries }] = [await tab.evaluate(readState), await tab.evaluate(readTrouble)];
  const target = pages.find(({ title }) => title !== before.title)!;
  let stayed = 0;
  for (const kind of kinds) {
    stage.trouble.kind = kind;
    // Where the page before went away, there is no link any more.
    await tab
      .evaluate((href) => {
        document.querySelector<HTMLElement>(`header nav a[href="${href}"]`)?.click();
      }, target.href)
      .catch(() => undefined);
    const isTold = await until(
      'word of a page that did not come',
      () => tab.evaluate(readTrouble),
      ({ said }) => said.length > 20,
      3000,
    ).catch(() => undefined);
    const now = await tab.evaluate(readState).catch(() => undefined);
    const isThere = now?.title === before.title && now.address === before.address && now.text;
    if (isTold?.entries === entries && isThere) stayed++;
  }
  stage.trouble.kind = 'none';
  return stayed;
}

const name = 'moves that fail and leave page, address and history';

/** What moves that failed must have left, and what a site without its script leaves of them. */
export const judgeTrouble = (stayed: number): Check =>
  check(`The site: ${name}`, `${kinds.length} of ${kinds.length}`, `${stayed} of ${kinds.length}`);
export const judgePlainTrouble = (stayed: number): Check =>
  check(`Plain links: ${name}`, `0 of ${kinds.length}`, `${stayed} of ${kinds.length}`);
