import { contentSecurityPolicy, serialise, type InlineBodies } from './content-security-policy.ts';

/** What could tell of a visitor, or of where they are. Each name costs bytes before the first word of each page. */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

export type Headers = Record<string, string>;

/**
 * The one list of response headers, sent with every response: pages, the page for a missing address, search files.
 * @param inline bodies of the inline scripts and styles of the built pages
 * @param base the path that the site is published under. Below the root of a host, whether the whole host is reached by
 * TLS alone is for its owner to say.
 */
export function responseHeaders(inline: InlineBodies, base = '/'): Headers {
  return {
    // Nothing of a page may stay in the disk cache.
    'Cache-Control': 'no-store',
    'Content-Security-Policy': serialise(contentSecurityPolicy(inline)),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    ...(base === '/' && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    // Browsers that know it offer to keep the visit out of history.
    'Request-OTR': '1',
  };
}

/**
 * The list for hosts whose configuration is kept apart from the files, and may be older than they are. An old hash would
 * take script and style from every page, and with them the exit. So their policy allows what stands in the page, whose
 * own policy, in its head, names the two by their hashes: a browser holds to both.
 */
export function standingHeaders(headers: Headers): Headers {
  const policy = headers['Content-Security-Policy']!.replace(
    /((?:script|style)-src[^;]*?)(?: 'sha256-[^']+')+/g,
    "$1 'unsafe-inline'",
  );
  return { ...headers, 'Content-Security-Policy': policy };
}

/** Every page may be shown inside any other, so each has the same blocks: one in the head, one behind the content. */
export const mostBlocks = 2;

/** The inline scripts and styles of a built page. Throws where the page does not hold one or two of each. */
export function inlineBodies(html: string): InlineBodies {
  const bodies = (tag: string) =>
    [...html.matchAll(RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, body]) => body!);
  const found = { scripts: bodies('script'), styles: bodies('style') };
  for (const [kind, { length }] of Object.entries(found))
    if (length < 1 || length > mostBlocks)
      throw new Error(
        `A built page must hold one or two inline scripts and one or two inline styles; this one has ${length} ${kind}.`,
      );
  return found;
}
