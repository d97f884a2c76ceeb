import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { kitFolder } from '../hosting/kit/place.ts';
import { putBack } from './swap.ts';

/** What the names of folders begin with in which builds for a place work, beside it. */
export const prefixOf = (live: string) => `.${basename(live)}-next-`;

/** What builds that were killed left behind. The site that one of them had taken down is put back first. */
export function removeRemains(live: string): void {
  const remains = readdirSync(dirname(live)).filter((name) => name.startsWith(prefixOf(live)));
  for (const folder of remains.map((name) => join(dirname(live), name))) {
    putBack(join(folder, 'site'), live);
    putBack(kitFolder(join(folder, 'site')), kitFolder(live));
    try {
      rmSync(folder, { recursive: true, maxRetries: 5 });
    } catch (error) {
      // What somebody else left may stay: the new site is worth more than a tidy folder.
      console.error(`${folder} was left by a build and cannot go: ${(error as Error).message}`);
    }
  }
}
