import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site is, in words: how long it took, how many pages, how large. */
export function costOf(folder: string, milliseconds: number): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  const [seconds, megabytes] = [milliseconds / 1000, bytes / 1_000_000].map((value) =>
    value.toFixed(1),
  );
  return `${pages} pages, ${megabytes} MB, in ${seconds} seconds`;
}
