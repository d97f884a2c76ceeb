import { branchOf, type Draft } from './draft.ts';
import { isLocked } from './locks.ts';
import { gitIn } from './git.ts';
import { signedBy, type Repository } from './repository.ts';
import { send, takeBack } from './shared-copy.ts';

const unreached =
  'The shared copy, from which the website is built, does not answer. Nothing was put on the website, and nothing is lost. Try again in a few minutes.';
const refused =
  'Somebody else put something on the website at the same moment. Nothing was changed. Look again, then try again.';
const notTaken =
  'The shared copy, from which the website is built, does not take it from this desk. Nothing was put on the website, and nothing is lost. Ask whoever looks after the desk.';
const whyNot = { refused, unreached, 'not taken': notTaken };
const inTheWay =
  'Somebody is at work on the same files in the folder of the project, and has not finished. Ask them to commit or undo that, then approve again.';

const locked =
  'Another program is at work on the history of the project just now. Nothing was put on the website. Try again in a minute. If it stays so, ask whoever looks after the desk to look for a file in its .git folder whose name ends in .lock.';

/** Who approved a draft, and what they said to it, if anything. */
export type Approval = { by: string; words: string };

/**
 * Puts a draft, which is up to date and right, into what the site is built from: first into the shared copy, where there
 * is one, then here.
 * @param approval by a second person, where there is one
 * @throws Error in plain words where the shared copy does not take it, or files of the project stand in the way; nothing
 *   is changed then
 */
export async function publish(
  repository: Repository,
  draft: Draft,
  title: string,
  why: string,
  approval: Approval | undefined,
): Promise<void> {
  const { git, top, main } = repository;
  const before = (await git(['rev-parse', main])).trim();
  const tree = (await git(['rev-parse', `${branchOf(draft.id)}^{tree}`])).trim();
  const signs = [
    `Desk-Author: ${draft.author}`,
    ...(approval ? [`Desk-Approved: ${approval.by}`] : []),
    ...(approval?.words ? [`Desk-Words: ${approval.words.replace(/\s+/g, ' ')}`] : []),
  ];
  const message = [title, why, signs.join('\n')].filter(Boolean).flatMap((part) => ['-m', part]);
  const made = await git([
    ...signedBy(approval?.by ?? draft.author),
    'commit-tree',
    tree,
    '-p',
    before,
    '-p',
    branchOf(draft.id),
    ...message,
  ]);
  const commit = made.trim();
  const branch = (await git(['symbolic-ref', '--short', '-q', 'HEAD']).catch(() => '')).trim();
  // Files in the project’s folder follow, unless somebody is at work on the same ones there.
  const showIn = (flags: string[]) => gitIn(top)(['read-tree', ...flags, '-m', before, commit]);
  // A file that was written again as it was is no work of anybody.
  await gitIn(top)(['update-index', '-q', '--refresh']).catch(() => '');
  if (branch === main)
    await showIn(['-n', '-u']).catch((error: unknown) => {
      throw new Error(isLocked(error) ? locked : inTheWay);
    });
  const sent = await send(repository, commit, main);
  if (sent !== 'sent') throw new Error(whyNot[sent]);
  try {
    if (branch === main) await showIn(['-u']);
    await git(['update-ref', `refs/heads/${main}`, commit, before]);
  } catch (error) {
    // What the shared copy has is taken over here when somebody next looks at the changes.
    if (!repository.remote) throw new Error(isLocked(error) ? locked : inTheWay, { cause: error });
  }
}

/** Takes a draft away with all that is in it. */
export async function throwAway(repository: Repository, draft: Draft): Promise<void> {
  const { git, remote, desk } = repository;
  await git(['worktree', 'remove', '--force', `${desk}/drafts/${draft.id}`]).catch(() => undefined);
  await git(['branch', '--quiet', '-D', branchOf(draft.id)]);
  if (remote) await takeBack(repository, draft.id);
}
