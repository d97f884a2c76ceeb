import { contentSecurityPolicy, serialise, type InlineBodies } from './content-security-policy.ts';

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The one list of response headers, sent with every response: pages, the page for a missing address, search files.
 * @param inline bodies of the inline scripts and styles of the built pages
 */
export function responseHeaders(inline: InlineBodies): Record<string, string> {
  return {
    // Nothing of a page may stay in the disk cache.
    'Cache-Control': 'no-store',
    'Content-Security-Policy': serialise(contentSecurityPolicy(inline)),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    // Browsers that know it offer to keep the visit out of history.
    'Request-OTR': '1',
  };
}

/** Every page may be shown inside any other, so each has the same blocks: one in the head, one behind the content. */
const mostBlocks = 2;

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

/** Files whose kind a host may not tell from their names, by their paths below the base of the site. */
export const mediaTypes: Record<string, string> = {
  'campaigns/calendar.ics': 'text/calendar; charset=utf-8',
  'campaigns/feed.xml': 'application/rss+xml; charset=utf-8',
};

/**
 * The list as a `_headers` file, which Netlify, Cloudflare Pages and others read.
 * @param headers of every response
 * @param base the path that the site is published under, with a slash at both ends
 */
export function headersFile(headers: Record<string, string>, base = '/'): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const files = Object.entries(mediaTypes).flatMap(([path, type]) => [
    base + path,
    `  Content-Type: ${type}`,
  ]);
  return ['/*', ...lines, ...files, ''].join('\n');
}
