import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codings, type Coding } from './codings.ts';
import { inlineBodies, responseHeaders } from './headers.ts';
import { mediaTypeOf } from './media-types.ts';

/** A file of the site: its bytes as they stand, and in each coding in which it has a copy. */
export type BuiltFile = { type: string; body: Buffer; packed: Partial<Record<Coding, Buffer>> };

/** One build: its files by their addresses below the base, without the first slash; its page for a missing one. */
export type BuiltSite = {
  files: Map<string, BuiltFile>;
  missing: BuiltFile;
  headers: Record<string, string>;
};

/** What tells one build in a folder from the next. Undefined where there is none. */
function markOf(folder: string): string | undefined {
  const page = statSync(join(folder, '404.html'), { throwIfNoEntry: false });
  return page && `${page.dev} ${page.ino} ${page.mtimeMs} ${page.ctimeMs}`;
}

/** Paths of the files below a folder. Links are left out: they could lead out of the site. */
const filesBelow = (folder: string, above = ''): string[] =>
  readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
    const path = above + entry.name;
    if (entry.isDirectory()) return filesBelow(folder, `${path}/`);
    return entry.isFile() ? path : [];
  });

function readSite(folder: string, base: string): BuiltSite {
  if (!markOf(folder)) throw new Error(`${folder} holds no built site. Run "npm run build" first.`);
  const names = new Set(filesBelow(folder));
  const isCopy = (name: string) =>
    Object.values(codings).some(
      (end) => name.endsWith(end) && names.has(name.slice(0, -end.length)),
    );
  const read = (name: string): BuiltFile => ({
    type: mediaTypeOf(name),
    body: readFileSync(join(folder, name)),
    packed: Object.fromEntries(
      Object.entries(codings)
        .filter(([, end]) => names.has(name + end))
        .map(([coding, end]) => [coding, readFileSync(join(folder, name + end))]),
    ),
  });
  const files = new Map(
    [...names]
      .filter((name) => !isCopy(name))
      .map((name): [string, BuiltFile] => [name.replace(/(^|\/)index\.html$/, '$1'), read(name)]),
  );
  const missing = files.get('404.html')!;
  files.delete('404.html');
  return { files, missing, headers: responseHeaders(inlineBodies(missing.body.toString()), base) };
}

/**
 * The build that stands in a folder, whole and in memory: a link out of it, or a change to it, is never served.
 * @param folder the built site
 * @param base the path that it is published under, with a slash at both ends
 * @returns gives the build that is there now, which is read anew when another took its place; while there is none, or
 * half of one, the last. Throws at first where there is none.
 */
export function buildIn(folder: string, base: string): () => BuiltSite {
  let mark = markOf(folder);
  let site = readSite(folder, base);
  return () => {
    const now = markOf(folder);
    if (now === undefined || now === mark) return site;
    try {
      const next = readSite(folder, base);
      // Another build may have taken the place midway: then what was read is of two.
      if (markOf(folder) === now) [mark, site] = [now, next];
    } catch {
      // Somebody works on the folder by hand: it is read again at the next request.
    }
    return site;
  };
}
