import { expect, it } from 'vitest';
import { needPath } from '../../src/model/services.ts';
import { needs } from '../../src/schemas/service.ts';
import * as text from '../../src/text/en-GB.ts';
import { packedBytes, roomyBytes } from '../../src/integrations/page-weight.ts';
import { builtPages, realSite } from '../support/sites.ts';

const pages = builtPages(realSite);
const rowsOf = (html: string, list: RegExp) =>
  [...html.matchAll(list)].flatMap(([, rows]) => rows!.split(/(?=<li>)/));

const listOfServices = /<ul class="rows list">(.*?)<\/ul>/gs;
const listOfPages = /<ul class=rows>(.*?)<\/ul>/gs;

/** Rows of a kind from all pages, each once and the longest first: words that people wrote, as others would be. */
const longest = (list: RegExp, isThere: (path: string) => boolean) =>
  [
    ...new Set(pages.filter(({ path }) => isThere(path)).flatMap(({ html }) => rowsOf(html, list))),
  ].toSorted((a, b) => b.length - a.length);

const isServices = (path: string) => /^\/(professionals\/)?services\/(list\/|$)/.test(path);
const services = longest(listOfServices, isServices);
const titles = longest(listOfPages, (path) => path.startsWith('/a-to-z/'));

const pageOf = (pattern: RegExp) => pages.find(({ path }) => pattern.test(path))!.html;
/** A page with other rows in its first list, and none in the others. */
function filled(html: string, list: RegExp, rows: string[]): string {
  let isFirst = true;
  return html.replace(list, (whole, old: string) => {
    const now = isFirst ? rows.join('') : '';
    isFirst = false;
    return whole.replace(old, () => now);
  });
}

/** So many of a list, from all of it alike. */
const spread = <Item>(all: Item[], count: number) =>
  all.filter(
    (_, at) =>
      Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );

it.each([
  ['of a need', /^\/services\/list\//, listOfServices, services.slice(0, 40)],
  [
    'of services for professionals',
    /^\/professionals\/services\/$/,
    listOfServices,
    services.slice(0, 40),
  ],
  ['from A to Z', /^\/a-to-z\/$/, listOfPages, titles.slice(0, 130)],
])('a list %s that is as long as can be leaves officers room', (_, pattern, list, rows) => {
  const html = filled(pageOf(pattern), list, rows);
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(packedBytes(html)).toBeLessThanOrEqual(roomyBytes);
});

it('the list of all services leaves officers room with many for every need', () => {
  const publicNeeds = needs.filter((need) => need !== 'professionals');
  const links = publicNeeds.map((need) => {
    const words = text.list.all(100, text.needs[need]);
    return `<p><a class=go href="${needPath(need, 0)}">${words}</a>`;
  });
  const rows = spread(services, 4 * publicNeeds.length);
  const html = filled(pageOf(/^\/services\/$/), listOfServices, rows)
    .replace(/<p><a class=go href="\/services\/list\/[^<]*<\/a>/g, '')
    .replace('</main>', () => `${links.join('')}</main>`);
  expect(rows).toHaveLength(4 * publicNeeds.length);
  expect(packedBytes(html)).toBeLessThanOrEqual(roomyBytes);
});
