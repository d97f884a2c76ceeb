import type { Repository } from '../drafts/repository.ts';

/** How the history names that someone put up a notice by themselves. */
export const titleOfPutUp = (id: string) => `Put up the urgent notice ${id}`;

/** Who put up a notice by themselves; undefined where two people did, or it came another way. */
export async function putUpBy({ git, main }: Repository, id: string): Promise<string | undefined> {
  const log = await git([
    'log',
    '--first-parent',
    '-n',
    '1',
    `--grep=^${titleOfPutUp(id)}$`,
    '--format=%s%x1f%(trailers:key=Desk-Author,valueonly)',
    main,
  ]);
  return log.split('\x1f')[1]?.trim();
}
