import { randomInt } from 'node:crypto';
import { builtPages, realSite, words, type BuiltPage } from '../support/sites.ts';

/** A page that the visit reads: where the menu leads to it, what its tab says, and a text that stands on it alone, if any. */
export type ReadPage = { href: string; title: string; sentence?: string };

/** What one visit reads and types. */
export type Reading = {
  arrival: ReadPage;
  /** Pages of the menu, in its order; the search page is not among them. */
  pages: ReadPage[];
  search: ReadPage;
  /** A word that the search finds. */
  knownWord: string;
  /** A word that stands nowhere. */
  marker: string;
};

/** Text of a page's main part as it stands in the file, in pieces between tags. */
const pieces = ({ html }: BuiltPage) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .split(/<[^>]*>/)
    .map((piece) => piece.trim());

/** The longest piece of a page that stands on no other page and reads the same in every form of the file. */
function ownSentence(page: BuiltPage, all: BuiltPage[]): string | undefined {
  return pieces(page)
    .filter((piece) => /^[\w ,.;:()–-]{25,}$/.test(piece))
    .map((piece) => piece.slice(0, 60))
    .toSorted((a, b) => b.length - a.length)
    .find((piece) => all.every((other) => other === page || !other.html.includes(piece)));
}

/** A word made for this run, which no page and no other run holds. */
export function markerWord(): string {
  return Array.from({ length: 14 }, () => 'bcdfghjkqvwxz'[randomInt(13)]).join('');
}

/** Chooses from the built site what to read, so that no page's address or words stand in the tests. */
export function chooseReading(): Reading {
  const all = builtPages(realSite);
  const pageAt = (path: string): BuiltPage => {
    const found = all.find((page) => page.path === path);
    if (!found) throw new Error(`The menu leads to ${path}, which was not built.`);
    return found;
  };
  const read = (page: BuiltPage): ReadPage => {
    const sentence = ownSentence(page, all);
    const title = words(page.root.querySelector('title'));
    return { href: page.path, title, ...(sentence && { sentence }) };
  };
  const home = pageAt('/');
  const menu = home.root
    .querySelectorAll('header nav a')
    .map((link) => pageAt(link.getAttribute('href')!));
  const search = menu.find(({ root }) => root.querySelector('main site-search'));
  if (!search) throw new Error('No page of the menu has the search box.');
  const pages = menu.filter((page) => page !== search && ownSentence(page, all));
  const knownWord = pages
    .map(({ root }) => words(root.querySelector('h1')).match(/\p{L}{6,}/u)?.[0])
    .find((word) => word !== undefined);
  return {
    arrival: read(home),
    pages: pages.slice(0, 6).map(read),
    search: read(search),
    knownWord: knownWord!.toLowerCase(),
    marker: markerWord(),
  };
}
