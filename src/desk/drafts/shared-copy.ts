import { branchOf } from './draft.ts';
import { gitIn } from './git.ts';
import { folderOfDraft, type Repository } from './repository.ts';

/** For so long, in milliseconds, something may take to reach the shared copy. */
const patience = 8000;

/** Git for what goes over the line: it never asks for a password, and gives up where nobody answers. */
const overTheLine = (folder: string) =>
  gitIn(
    folder,
    {
      SSH_AUTH_SOCK: process.env['SSH_AUTH_SOCK'],
      GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=5',
    },
    patience,
  );

/** What became of something that was sent: it is there, somebody else was quicker, its rules forbid it, or nobody answered. */
export type Sent = 'sent' | 'refused' | 'not taken' | 'unreached';

/**
 * Sends a commit to a branch of the shared copy; where there is none, all is well.
 * @param from a branch or a commit; empty takes the branch away
 */
export async function send({ top, remote }: Repository, from: string, to: string): Promise<Sent> {
  if (!remote) return 'sent';
  try {
    await overTheLine(top)(['push', '--quiet', remote, `${from}:refs/heads/${to}`]);
    return 'sent';
  } catch (error) {
    if (/\[rejected\]|non-fast-forward|fetch first/.test(String(error))) return 'refused';
    return /\[remote rejected\]/.test(String(error)) ? 'not taken' : 'unreached';
  }
}

/** Sends a branch to the shared copy. Returns whether that went well; where there is no shared copy it does. */
export const sendOut = async (repository: Repository, branch: string): Promise<boolean> =>
  (await send(repository, branch, branch)) === 'sent';

type Ref = { commit: string; branch: string };

async function drafts({ git }: Repository, below: string): Promise<Ref[]> {
  const list = await git(['for-each-ref', '--format=%(objectname) %(refname)', below]);
  return list
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [commit, name] = line.split(' ') as [string, string];
      return { commit, branch: name.slice(name.indexOf('desk/')) };
    });
}

const isIn = (repository: Repository, older: string, newer: string): Promise<boolean> =>
  repository.git(['merge-base', '--is-ancestor', older, newer]).then(
    () => true,
    () => false,
  );

/** Moves a branch on to what the shared copy has; the folder that shows it follows. */
async function follow(repository: Repository, branch: string, to: string): Promise<void> {
  const { git, top } = repository;
  const current = (await git(['symbolic-ref', '--short', '-q', 'HEAD']).catch(() => '')).trim();
  const folder = branch === current ? top : folderOfDraft(repository, branch);
  if (folder) await gitIn(folder)(['merge', '--quiet', '--ff-only', to]);
  else await git(['update-ref', `refs/heads/${branch}`, to]);
}

/** Takes over what others did with drafts, and sends what could not be sent before. */
async function bringTogether(repository: Repository, before: readonly Ref[]): Promise<boolean> {
  const { git, remote } = repository;
  const [here, there] = await Promise.all([
    drafts(repository, 'refs/heads/desk/'),
    drafts(repository, `refs/remotes/${remote}/desk/`),
  ]);
  let isReached = true;
  for (const { commit, branch } of here) {
    const theirs = there.find((one) => one.branch === branch)?.commit;
    const was = before.find((one) => one.branch === branch)?.commit;
    if (theirs === commit) continue;
    if (theirs && (await isIn(repository, commit, theirs)))
      await follow(repository, branch, theirs);
    else if (theirs && (await isIn(repository, theirs, commit)))
      isReached = (await sendOut(repository, branch)) && isReached;
    else if (!theirs && was === commit) {
      // Its author threw it away on another machine, and nothing was added here.
      const folder = folderOfDraft(repository, branch);
      if (folder) await git(['worktree', 'remove', '--force', folder]);
      await git(['branch', '--quiet', '-D', branch]);
    } else if (!theirs && (await isWaiting(repository, branch)))
      isReached = (await sendOut(repository, branch)) && isReached;
  }
  return isReached;
}

/** Whether its author has sent a draft: until then it is on this machine alone. */
async function isWaiting({ git }: Repository, branch: string): Promise<boolean> {
  const message = await git(['log', '-1', '--format=%B', branch]);
  return /^Desk-State: waiting$/m.test(message);
}

/** Gets what others sent to the shared copy. Returns whether it could be reached. */
export async function fetchAll(repository: Repository): Promise<boolean> {
  const { git, remote, main, top } = repository;
  if (!remote) return true;
  const before = await drafts(repository, `refs/remotes/${remote}/desk/`);
  try {
    await overTheLine(top)(['fetch', '--quiet', '--prune', remote]);
  } catch {
    return false;
  }
  const tipOf = async (ref: string) => (await git(['rev-parse', ref])).trim();
  const there = await tipOf(`${remote}/${main}`).catch(() => undefined);
  const here = await tipOf(main);
  if (there && there !== here && (await isIn(repository, here, there)))
    await follow(repository, main, there);
  return bringTogether(repository, before);
}

/** Takes a draft from the shared copy. */
export const takeBack = async (repository: Repository, id: string): Promise<void> => {
  const known = await drafts(repository, `refs/remotes/${repository.remote}/desk/`);
  if (known.some(({ branch }) => branch === branchOf(id))) await send(repository, '', branchOf(id));
};
