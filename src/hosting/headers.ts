import { contentSecurityPolicy, serialise } from './content-security-policy.ts';

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
 * @param inline bodies of the inline script and style of the built pages
 */
export function responseHeaders(inline: { script: string; style: string }): Record<string, string> {
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

/** The inline script and style of a built page. Throws where the page does not hold one of each. */
export function inlineBodies(html: string): { script: string; style: string } {
  const script = html.match(/<script>([\s\S]*?)<\/script>/)?.[1];
  const style = html.match(/<style>([\s\S]*?)<\/style>/)?.[1];
  if (script === undefined || style === undefined)
    throw new Error('A built page must hold one inline script and one inline style in its head.');
  return { script, style };
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
