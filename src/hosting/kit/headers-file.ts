import { typesByPath } from '../media-types.ts';
import type { HostedSite, HostFiles } from './host-files.ts';

/** The `_headers` file that Netlify, Cloudflare Pages and others read at the root of what is uploaded. */
export function headersFile({ headers, base }: HostedSite): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const files = Object.entries(typesByPath).flatMap(([path, type]) => [
    base + path,
    `  Content-Type: ${type}`,
  ]);
  return [`${base}*`, ...lines, ...files, ''].join('\n');
}

/** For Netlify and Cloudflare Pages, where what is uploaded holds the site in a folder of its own. */
export const headersFiles = (site: HostedSite): HostFiles => ({ _headers: headersFile(site) });
