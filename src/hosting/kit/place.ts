import { basename, dirname, join } from 'node:path';

/** The folder of the files for hosts, beside a site: `hosting` beside `dist`, and `name-hosting` beside any other name. */
export function kitFolder(site: string): string {
  const name = basename(site);
  return join(dirname(site), name === 'dist' ? 'hosting' : `${name}-hosting`);
}

/** A file that every kit holds, by which a folder is known as one. */
export const kitSign = 'nginx.conf';
