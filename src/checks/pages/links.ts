import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import type { Problem } from '../../entries/problem.ts';
import { nearest } from '../../lib/suggest.ts';
import { vagueLinks } from '../../text/address-words-en-GB.ts';
import { wordOf } from '../../components/mdx/vocabulary.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { piecesOf } from '../words/pieces.ts';
import { addressesOf, pathsOf, placesAt } from './addresses.ts';
import { linksIn } from './links-in.ts';
import { hostOf, judgeWebAddress } from './web-address.ts';

/** The nearest path. A page above a mistyped one would always seem the nearest, and is no answer. */
function nearestPath(path: string, site: Site): string {
  const inner = (one: string) => one.slice(1, -1);
  const others = [...pathsOf(site).keys()].filter((one) => !path.startsWith(one)).map(inner);
  return `/${nearest(inner(path), others) ?? ''}/`;
}

const isUnreadPath = (path: string, site: Site) =>
  (['pages', 'services', 'languages', 'campaigns', 'pathway', 'prints'] as const).some(
    (name) =>
      site.isUnread(name, path.split('/').at(-2) ?? '') || site.isUnread(name, path.slice(1, -1)),
  );

/** Whether the area leaves out the page at a path: a link there shows its words alone. */
const isLeftOut = (path: string, site: Site) =>
  [...site.leftOut.values()].some((entry) => addressesOf(entry).includes(path));

/** What is wrong with a link to a page of this site, and what to write; undefined where it leads somewhere. */
function wrongPath(href: string, own: string | undefined, site: Site): string | undefined {
  const [, written = '', query, fragment] = href.match(/^([^?#]*)(\?[^#]*)?(?:#(.*))?$/) ?? [];
  const path = written === '' && fragment !== undefined ? own : written;
  if (path === undefined) return undefined;
  if (!path.startsWith('/') || path.startsWith('//'))
    return 'write the whole path of a page, with a slash at both ends, such as /helpline/';
  if (!path.endsWith('/')) return `end the path with a slash: ${path}/`;
  if (query) return `leave out "${query}"`;
  if (!pathsOf(site).has(path))
    return isUnreadPath(path, site) || isLeftOut(path, site)
      ? undefined
      : `there is no such page. Did you mean ${nearestPath(path, site)}?`;
  if (fragment === undefined) return undefined;
  const places = placesAt(path, site);
  if (
    !places ||
    places.has(fragment) ||
    [...places].some((id) => encodeURIComponent(id) === fragment)
  )
    return undefined;
  const near = nearest(fragment, [...places]);
  return `there is no such part of the page.${near ? ` Did you mean ${written}#${near}?` : ` Write ${path} alone`}`;
}

function* judged(
  entry: AnyEntry,
  href: string,
  line: number,
  own: string | undefined,
  site: Site,
): Iterable<Problem> {
  const told = (message: string) => wrongAt(entry, line, `link "${href}": ${message}`);
  if (/^tel:|^sms:/i.test(href)) return yield told('write <Phone id="…" /> instead');
  if (/^mailto:/i.test(href))
    return yield told(
      'add the address to contacts/ as email, and write <Contact id="…" /> instead',
    );
  if (/^https?:\/\//i.test(href)) {
    const { wrong, odd } = judgeWebAddress(href);
    const isOwn = site.entries.area.some(({ data }) => hostOf(data.siteUrl) === hostOf(href));
    if (isOwn) yield told('this is a page of this site: write its path, such as /helpline/');
    else if (wrong) yield told(wrong);
    else if (odd) yield oddAt(entry, line, `link "${href}": ${odd}`);
    return;
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(href.replace(/[\s\u0000-\u001f]/g, '')))
    return yield told(
      'a link leads to a page of this site, such as /helpline/, or to an address that starts with https://',
    );
  const wrong = wrongPath(href, own, site);
  if (wrong) yield told(wrong);
}

const isVague = (words: string) => vagueLinks.includes(words.trim().toLowerCase());

export const links: Rule = {
  name: 'links',
  why: 'A link that leads nowhere, or elsewhere than it says, is met by someone who has one minute.',
  scope: 'entry',
  *check(entry, site) {
    const [own] = addressesOf(entry);
    for (const { href, words, line } of linksIn(entry)) {
      // An address that stands as such is told where words are judged.
      if (href === `mailto:${words}`) continue;
      yield* judged(entry, href, line, own, site);
      if (isVague(words))
        yield wrongAt(
          entry,
          line,
          `“${words.trim()}” tells nobody where the link leads: write what stands behind it`,
        );
      if (words.trim() === '')
        yield wrongAt(
          entry,
          line,
          `the link to "${href}" has no words: write between [ and ] what stands behind it`,
        );
    }
    for (const { path, value, marks } of fieldsOf(entry))
      if (marks.isPath && typeof value === 'string')
        yield* judged(entry, value, entry.line(path), own, site);
    for (const { named, line } of piecesOf(entry))
      for (const { name, given, index } of named)
        for (const [prop, takes] of Object.entries(wordOf(name)?.props ?? {}))
          if (takes.kind === 'path' && given[prop]) {
            const wrong = wrongPath(given[prop], own, site);
            if (wrong) yield wrongAt(entry, line(index), `link "${given[prop]}": ${wrong}`);
          }
  },
};

/** What a web address is for: visitors follow it, or editors alone open it. */
const isFollowed = (entry: AnyEntry) => entry.collection !== 'sources' || entry.data.linked;

export const webAddresses: Rule = {
  name: 'web addresses',
  why: 'Whoever follows a link from here must reach the service, unseen on the way and not told on by the address.',
  scope: 'entry',
  *check(entry) {
    for (const { path, value } of fieldsOf(entry)) {
      if (typeof value !== 'string' || !/^https?:\/\//i.test(value) || entry.collection === 'area')
        continue;
      const { wrong, odd } = judgeWebAddress(value);
      const field = `${entry.id}: ${String(path.at(-1))}`;
      // Some services have no sealed address; where they were read is for editors alone.
      if (wrong && /^http:/i.test(value)) {
        if (isFollowed(entry))
          yield oddAt(
            entry,
            path,
            `${field}: ${wrong}, if that opens too: this one is sent in the clear`,
          );
      } else if (wrong) yield wrongAt(entry, path, `${field}: ${wrong}`);
      else if (odd) yield oddAt(entry, path, `${field}: ${odd}`);
    }
  },
};
