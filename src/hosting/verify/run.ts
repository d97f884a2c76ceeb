/**
 * `npm run verify-host -- https://the-site/`: which promises hold on a live site. Exit code 0: all; 1: one is broken; 2: the
 * site could not be read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './promises.ts';
import { told } from './telling.ts';
import { visit } from './visit.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';

function addressOf(given: string | undefined): URL {
  if (!given || !URL.canParse(given) || !/^https?:/.test(given))
    throw new Error('Say which site: npm run verify-host -- https://the-site/');
  return new URL(given.replace(/\/?$/, '/'));
}

try {
  const page = join(folder, '404.html');
  const built = existsSync(page) ? readFileSync(page, 'utf8') : undefined;
  const kept = judge(await visit(addressOf(process.argv[2]), built), new Date());
  console.log(told(kept));
  if (kept.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
