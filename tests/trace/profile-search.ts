import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';
import { readMozLz4 } from './mozlz4.ts';

/** How a gzip stream without a name or comment begins; with the time and two bytes more, its head is ten bytes long. */
const gzipStart = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);
const gzipHead = 10;

/** What stands in the gzip streams of a file, and in streams inside those: caches keep pages as they were sent. */
function gunzipped(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(gzipStart); at >= 0; at = bytes.indexOf(gzipStart, at + 1)) {
    try {
      // Unlike gunzip, inflate does not mind what a cache writes after the end of a stream.
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 50_000_000 };
      const text = inflateRawSync(bytes.subarray(at + gzipHead), options);
      found.push(text, ...gunzipped(text));
    } catch {
      // Those four bytes stood there by chance.
    }
  }
  return found;
}

/** A file as it is on disk, and unpacked where it is packed in a way that browsers use. */
function views(file: string): Buffer[] {
  const bytes = readFileSync(file);
  const session = readMozLz4(bytes);
  return [bytes, ...gunzipped(bytes), ...(session ? [session] : [])];
}

const forms = (text: string) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];

/**
 * Looks through every file of a profile, as UTF-8 and as UTF-16.
 * @param folder the profile, of a browser that is closed
 * @param wanted texts to look for, by what they are
 * @returns by the same names, the files that hold any of the texts
 */
export function filesHolding<Kind extends string>(
  folder: string,
  wanted: Record<Kind, string[]>,
): Record<Kind, string[]> {
  const kinds = Object.keys(wanted) as Kind[];
  const needles = new Map(kinds.map((kind) => [kind, wanted[kind].flatMap(forms)]));
  const found = Object.fromEntries(kinds.map((kind) => [kind, [] as string[]])) as Record<
    Kind,
    string[]
  >;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const seen = views(file);
    for (const kind of kinds)
      if (needles.get(kind)!.some((needle) => seen.some((view) => view.includes(needle))))
        found[kind].push(relative(folder, file));
  }
  return found;
}
