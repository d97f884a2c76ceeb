import { extname } from 'node:path';

/** What a file is whose ending says nothing. */
export const otherType = 'application/octet-stream';

/** What files are, by their endings. A host may know an ending by another name, or not at all. */
export const typesByEnding: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  // Parts of the search index, packed already.
  '.pagefind': otherType,
  '.pf_index': otherType,
  '.pf_meta': otherType,
};

/** Files that are not what their endings say, by their paths below the base of the site. */
export const typesByPath: Record<string, string> = {
  'campaigns/calendar.ics': 'text/calendar; charset=utf-8',
  'campaigns/feed.xml': 'application/rss+xml; charset=utf-8',
  'about/changes/feed.xml': 'application/rss+xml; charset=utf-8',
};

/** The media type of a file, by its path below the base of the site. */
export const mediaTypeOf = (path: string): string =>
  typesByPath[path] ?? typesByEnding[extname(path)] ?? otherType;

/** Other names that hosts give to what is the same to a browser. */
const sameTo: Record<string, string> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml',
  'image/vnd.microsoft.icon': 'image/x-icon',
  'binary/octet-stream': otherType,
};

/**
 * Whether a host calls a file what it is: by the same name or one that means the same, in UTF-8 where it says how it is
 * written.
 * @param sent a Content-Type as it came
 * @param path of the file, below the base of the site
 */
export function isCalledRight(sent: string | undefined, path: string): boolean {
  const parts = (type: string) => type.toLowerCase().split(/\s*;\s*(?:charset=)?/);
  const [name = '', charset = 'utf-8'] = parts(sent ?? '');
  const [meant] = parts(mediaTypeOf(path));
  return (sameTo[name] ?? name) === meant && charset.replace(/"/g, '') === 'utf-8';
}
