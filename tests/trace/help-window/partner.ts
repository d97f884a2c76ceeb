import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { builtWindow, realSite } from '../../support/sites.ts';
import { withExitTo } from '../site-copies.ts';

/** A partner's site: what it was asked for since it was last emptied, and what answers. */
export type Partner = { asked: string[]; listener: RequestListener };

export const partnerTitle = 'Example School';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>${partnerTitle}</title><h1>${partnerTitle}</h1>${body}`;
const withButton = page(
  '<button type="button" data-help-window hidden>Useful numbers</button><script src="/files/help-window.js" defer></script>',
);
const withLink = page('<a href="/files/help-window.html">Useful numbers</a>');

/** A sentence that stands in the window alone. */
export const windowSentence = (): string =>
  builtWindow(realSite).root.querySelector('details p')!.text.trim();

/**
 * An invented school's site, which lets browsers keep its pages, as most do.
 * @param destination where the exit leads, in place of the real one, which is never asked
 */
export function invented(destination: string): Partner {
  const asked: string[] = [];
  const file = (name: string) => readFileSync(join(realSite.folder, 'partners', name), 'utf8');
  const bodies: Record<string, string> = {
    '/': withButton,
    '/linked': withLink,
    '/files/help-window.js': file('help-window.js'),
    '/files/help-window.html': withExitTo(destination, file('help-window.html')),
  };
  const listener: RequestListener = ({ url = '/' }, response) => {
    if (url !== '/favicon.ico') asked.push(url);
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    const body = bodies[url];
    response.writeHead(body ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'max-age=600' });
    response.end(body ?? '');
  };
  return { asked, listener };
}
