import { branchOf, type Draft } from './draft.ts';
import { gitIn, signedBy, type Repository } from './repository.ts';

/**
 * Puts a draft, which is up to date and right, into what the site is built from.
 * @param approvedBy a second person, where there is one
 * @throws Error in plain words where files of the project stand in the way
 */
export async function publish(
  { git, top, main }: Repository,
  draft: Draft,
  title: string,
  why: string,
  approvedBy: string | undefined,
): Promise<void> {
  const before = (await git.revparse([main])).trim();
  const tree = (await git.revparse([`${branchOf(draft.id)}^{tree}`])).trim();
  const signs = [
    `Desk-Author: ${draft.author}`,
    ...(approvedBy ? [`Desk-Approved: ${approvedBy}`] : []),
  ];
  const message = [title, why, signs.join('\n')].filter(Boolean).flatMap((part) => ['-m', part]);
  const made = await git.raw([
    ...signedBy(approvedBy ?? draft.author),
    'commit-tree',
    tree,
    '-p',
    before,
    '-p',
    branchOf(draft.id),
    ...message,
  ]);
  const commit = made.trim();
  const branch = (await git.raw(['symbolic-ref', '--short', '-q', 'HEAD']).catch(() => '')).trim();
  // Files in the project’s folder follow, unless somebody is at work on the same ones there.
  if (branch === main)
    await gitIn(top)
      .raw(['read-tree', '-u', '-m', before, commit])
      .catch(() => {
        throw new Error(
          'Somebody is at work on the same files in the folder of the project, and has not finished. Ask them to commit or undo that, then approve again.',
        );
      });
  await git.raw(['update-ref', `refs/heads/${main}`, commit, before]);
}

/** Sends a branch to the shared copy. Returns whether that went well; where there is no shared copy it does. */
export async function sendOut({ git, remote }: Repository, branch: string): Promise<boolean> {
  if (!remote) return true;
  return git.raw(['push', '--quiet', remote, `${branch}:${branch}`]).then(
    () => true,
    () => false,
  );
}

/** Gets what others sent to the shared copy. Returns whether it could be reached. */
export async function fetchAll({ git, remote, main, top }: Repository): Promise<boolean> {
  if (!remote) return true;
  try {
    await git.raw(['fetch', '--quiet', '--prune', remote]);
    const [here, there] = [await git.revparse([main]), await git.revparse([`${remote}/${main}`])];
    const isBehind =
      here !== there &&
      (await git.raw(['merge-base', main, `${remote}/${main}`])).trim() === here.trim();
    const branch = (
      await git.raw(['symbolic-ref', '--short', '-q', 'HEAD']).catch(() => '')
    ).trim();
    if (isBehind && branch === main)
      await gitIn(top).raw(['merge', '--quiet', '--ff-only', `${remote}/${main}`]);
    else if (isBehind)
      await git.raw(['update-ref', `refs/heads/${main}`, there.trim(), here.trim()]);
    return true;
  } catch {
    return false;
  }
}

/** Takes a draft away with all that is in it. */
export async function throwAway(repository: Repository, draft: Draft): Promise<void> {
  const { git, remote, desk } = repository;
  await git
    .raw(['worktree', 'remove', '--force', `${desk}/drafts/${draft.id}`])
    .catch(() => undefined);
  await git.raw(['branch', '--quiet', '-D', branchOf(draft.id)]);
  if (remote)
    await git.raw(['push', '--quiet', remote, `:${branchOf(draft.id)}`]).catch(() => undefined);
}
