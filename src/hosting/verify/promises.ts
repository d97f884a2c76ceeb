import { isDeepStrictEqual } from 'node:util';
import {
  contentSecurityPolicy,
  forMetaElement,
  type InlineBodies,
} from '../content-security-policy.ts';
import { inlineBodies, mostBlocks, standingHeaders } from '../headers.ts';
import { isCalledRight } from '../media-types.ts';
import type { Answer } from './asking.ts';
import type { Visit } from './visit.ts';

/** A promise: its name as a sentence, and what breaks it; `unseen` where this visit could not tell. */
export type Kept = { name: string; broken: string[]; isUnseen?: boolean };
type Promised = { name: string; breaks(visit: Visit, today: Date): string[] | 'unseen' };

const mostBytes = 14_000;
const mostBytesOfLarge = 60_000;
const mostLargePages = 2;
const day = 86_400_000;

const shown = ({ url }: Answer) => url.pathname;
const everything = ({ pages, files, missing, posted, again, slashless }: Visit) => [
  ...pages,
  ...files,
  missing,
  posted,
  again,
  slashless,
];

/** Headers that an answer lacks or has otherwise. The policy may be that of the build, or the one that fits any. */
function wrongHeaders(answer: Answer, { headers }: Visit): string[] {
  const standing = standingHeaders(headers);
  return Object.keys(headers).flatMap((name) => {
    const value = answer.headers[name.toLowerCase()];
    if (value === headers[name] || value === standing[name]) return [];
    return `${shown(answer)} sends ${value === undefined ? 'no' : 'another'} ${name}`;
  });
}

const wrongName = (answer: Answer, path: string): string[] =>
  isCalledRight(answer.headers['content-type'], path)
    ? []
    : [`${shown(answer)} is called ${answer.headers['content-type'] ?? 'nothing'}`];

const withHeader = (answers: Answer[], name: string) =>
  answers.filter(({ headers }) => headers[name] !== undefined);

function strangeTags({ text, url }: Answer): string[] {
  const scripts = [...text.matchAll(/<script(?![^>]*application\/ld\+json)([^>]*)>/g)];
  const isOurs = scripts.length === mostBlocks && scripts.every(([, attributes]) => !attributes);
  const loads =
    text.match(
      /<(?:iframe|object|embed|img|link rel="(?:stylesheet|preload|preconnect)")[^>]*>/g,
    ) ?? [];
  return [
    ...(isOurs
      ? []
      : [`${url.pathname} has ${scripts.length} scripts, and should have its own two alone`]),
    ...loads.map((tag) => `${url.pathname} loads ${tag.slice(0, 80)}`),
  ];
}

/** What stands in a page itself; nothing where it holds more than a page of ours does. */
function ownBodies(html: string): InlineBodies | undefined {
  try {
    return inlineBodies(html);
  } catch {
    return undefined;
  }
}

/** Whether the page still says by hash what script and style it has. */
function wrongPolicy({ text, url }: Answer): string[] {
  const policy = text.match(/http-equiv="content-security-policy" content="([^"]*)"/)?.[1];
  const own = ownBodies(text);
  return own && policy === forMetaElement(contentSecurityPolicy(own))
    ? []
    : [`${url.pathname} carries a policy that does not fit its script and style`];
}

const builtOn = (html: string) => html.match(/data-built="([^"]+)"/)?.[1] ?? '';

/** Every promise that a visit can judge, in the order in which they are told. */
export const promises: Promised[] = [
  {
    name: 'Each page comes, with every header',
    breaks: (visit) =>
      visit.pages.flatMap((page) =>
        page.status === 200
          ? [...wrongHeaders(page, visit), ...wrongName(page, 'index.html')]
          : [`${shown(page)} answers ${page.status}`],
      ),
  },
  {
    name: 'Files carry every header, and are what they say',
    breaks: (visit) =>
      visit.files.flatMap((file) => [
        ...wrongHeaders(file, visit),
        ...wrongName(file, shown(file).slice(visit.home.pathname.length)),
      ]),
  },
  {
    name: 'A missing address answers 404 with the site’s own page and every header',
    breaks: ({ missing, ...visit }) => [
      ...(missing.status === 404 ? [] : [`a missing address answers ${missing.status}`]),
      ...(builtOn(missing.text) ? [] : ['a missing address shows a page of the host']),
      ...wrongHeaders(missing, { missing, ...visit }),
    ],
  },
  {
    name: 'Each page carries the policy of its own script and style',
    breaks: ({ pages }) => pages.flatMap(wrongPolicy),
  },
  {
    name: 'Script and style are those of this build',
    breaks: ({ pages, built }) => {
      if (built === undefined) return 'unseen';
      const [ours, live] = [built, pages[0]!.text].map(ownBodies);
      return isDeepStrictEqual(ours, live)
        ? []
        : ['the live site is of another version than the build at hand'];
    },
  },
  {
    name: 'Built today or yesterday',
    breaks: ({ pages }, today) => {
      const built = builtOn(pages[0]!.text);
      return today.getTime() - Date.parse(built) < 2.5 * day
        ? []
        : [`built on ${built}: the daily build does not arrive`];
    },
  },
  {
    name: 'No cookie is set',
    breaks: (visit) =>
      withHeader(everything(visit), 'set-cookie').map(
        (answer) =>
          `${shown(answer)} sets ${answer.headers['set-cookie']!.map((cookie) => cookie.split('=')[0]).join()}`,
      ),
  },
  {
    name: 'Nothing is put into the pages',
    breaks: ({ pages }) => pages.flatMap(strangeTags),
  },
  {
    name: 'No report is asked of browsers, and the server tells no version',
    breaks: (visit) => [
      ...['nel', 'report-to', 'reporting-endpoints', 'alt-svc', 'x-powered-by'].flatMap((name) =>
        withHeader(everything(visit), name).map((answer) => `${shown(answer)} sends ${name}`),
      ),
      ...everything(visit)
        .filter(({ headers }) => /\d/.test(String(headers['server'] ?? '')))
        .map((answer) => `${shown(answer)} names ${answer.headers['server']}`),
    ],
  },
  {
    name: 'Nothing is kept on the way',
    breaks: (visit) => [
      ...['etag', 'last-modified', 'age'].flatMap((name) =>
        withHeader(everything(visit), name).map((answer) => `${shown(answer)} sends ${name}`),
      ),
      ...(visit.again.status === 200 ? [] : [`a page that was seen answers ${visit.again.status}`]),
    ],
  },
  {
    name: 'Only reading is answered',
    breaks: ({ posted }) => (posted.status >= 400 ? [] : [`POST answers ${posted.status}`]),
  },
  {
    name: 'An address without its last slash leads to its page, never by http',
    breaks: ({ slashless, home }) => {
      const { status, headers, url } = slashless;
      const to = headers.location && new URL(headers.location, url);
      if (status < 300 || status > 308 || !to) return [`${url.pathname} answers ${status}`];
      return to.protocol === home.protocol &&
        to.host === home.host &&
        to.pathname === `${url.pathname}/`
        ? []
        : [`${url.pathname} leads to ${to.href}`];
    },
  },
  {
    name: 'http leads to https',
    breaks: ({ plain, home }) => {
      if (!plain) return 'unseen';
      const to = plain.headers.location ?? '';
      return plain.status >= 300 && plain.status < 400 && to.startsWith(`https://${home.hostname}`)
        ? []
        : [`http answers ${plain.status}, and leads to ${to || 'nothing'}`];
    },
  },
  {
    name: 'The certificate holds for two weeks and more',
    breaks: ({ pages }, today) => {
      const { validTo } = pages[0]!;
      if (!validTo) return 'unseen';
      return validTo.getTime() - today.getTime() > 14 * day
        ? []
        : [`it ends on ${validTo.toISOString().slice(0, 10)}`];
    },
  },
  {
    name: 'Each page weighs at most 14,000 bytes on the wire, and two at most 60,000',
    breaks: ({ pages }) => {
      const heavy = pages
        .filter(({ weight }) => weight > mostBytes)
        .toSorted((a, b) => b.weight - a.weight);
      const isAllowed =
        heavy.length <= mostLargePages && heavy.every(({ weight }) => weight <= mostBytesOfLarge);
      return isAllowed
        ? []
        : heavy.map((page) => `${shown(page)} weighs ${page.weight.toLocaleString('en-GB')} bytes`);
    },
  },
  {
    name: 'The exit leads to pages that answer',
    breaks: ({ exits }) => [
      ...(exits.length === 2
        ? []
        : [`the page names ${exits.length} destinations, and should name two`]),
      ...exits
        .filter(({ answer }) => !answer || answer.status >= 400)
        .map(({ url, answer }) => `${url} answers ${answer?.status ?? 'nothing'}`),
    ],
  },
];

/** What a visit shows of each promise. */
export const judge = (visit: Visit, today: Date): Kept[] =>
  promises.map(({ name, breaks }) => {
    const broken = breaks(visit, today);
    return broken === 'unseen' ? { name, broken: [], isUnseen: true } : { name, broken };
  });
