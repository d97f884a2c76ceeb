import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentLayers, today } from '../entries/environment.ts';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();

/**
 * A mark for what some folders hold: six letters, the same for the same names and bytes, another for any other.
 * @param folders looked through with all that is below them
 * @param more whatever else makes a difference
 */
export function markOf(folders: string[], ...more: string[]): string {
  const hash = createHash('sha256').update(more.join('\n'));
  for (const folder of folders)
    for (const file of filesBelow(folder))
      hash.update(`\n${relative(folder, file)}\n`).update(readFileSync(file));
  return hash.digest('base64url').slice(0, 6);
}

let mark: string | undefined;

/** The mark that every page of this build carries, so that a page in view can tell its own kind from any other. */
export const buildMark = (): string =>
  (mark ??= markOf(
    ['src', ...contentLayers().map(({ root }) => root)],
    today,
    process.env['BASE_PATH'] ?? '',
    // What the site is built with changes its style and its scripts too.
    readFileSync('package-lock.json', 'utf8'),
  ));
