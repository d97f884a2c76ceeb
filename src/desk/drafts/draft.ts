import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isLocked, removeLocks } from './locks.ts';
import { gitIn } from './git.ts';
import { folderFor, signedBy, type Repository } from './repository.ts';

/** `writing`: its author works on it; `waiting`: for a second person; `back`: that person sent it back with words. */
export type DraftState = 'writing' | 'waiting' | 'back';

/** Changes that are not published yet: a branch whose name starts with `desk/`. */
export type Draft = {
  id: string;
  author: string;
  state: DraftState;
  /** What it is for, as its author said when sending it. */
  why: string;
  /** What the second person said who sent it back. */
  words: string;
  /** When it last changed, YYYY-MM-DD. */
  on: string;
  commit: string;
};

export const branchOf = (id: string) => `desk/${id}`;

const trailer = (message: string, name: string) =>
  message.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1];

/** What a message holds below its first line, without what the desk adds to it. */
const wordsOf = (message: string) =>
  message
    .split('\n')
    .slice(1)
    .filter((line) => !/^Desk-\w+: /.test(line))
    .join('\n')
    .trim();

async function readDraft({ git, main }: Repository, branch: string): Promise<Draft> {
  const log = await git(['log', '--format=%H%x1f%cs%x1f%B%x1e', `${main}..${branch}`]);
  const commits = log
    .split('\x1e')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [commit, on, message] = one.split('\x1f') as [string, string, string];
      return { commit, on, message };
    });
  const state = commits.find(({ message }) => trailer(message, 'Desk-State'));
  const sent = commits.find(({ message }) => trailer(message, 'Desk-State') === 'waiting');
  const first = commits.at(-1);
  return {
    id: branch.slice('desk/'.length),
    author: (first && trailer(first.message, 'Desk-Author')) ?? '',
    state: (trailer(state?.message ?? '', 'Desk-State') ?? 'writing') as DraftState,
    why: sent ? wordsOf(sent.message) : '',
    words: state && trailer(state.message, 'Desk-State') === 'back' ? wordsOf(state.message) : '',
    on: commits[0]?.on ?? '',
    commit: commits[0]?.commit ?? '',
  };
}

/** All drafts that are not published, those of other machines too, the newest first. */
export async function allDrafts(repository: Repository): Promise<Draft[]> {
  const { git, main, remote } = repository;
  const refs = ['refs/heads/desk/', ...(remote ? [`refs/remotes/${remote}/desk/`] : [])];
  const list = await git(['for-each-ref', '--no-merged', main, '--format=%(refname)', ...refs]);
  const names = list.split('\n').filter(Boolean);
  const here = new Set(
    names.filter((name) => name.startsWith('refs/heads/')).map((name) => name.slice(11)),
  );
  for (const name of names.filter((one) => one.startsWith('refs/remotes/'))) {
    const branch = name.slice(`refs/remotes/${remote}/`.length);
    if (here.has(branch)) continue;
    await git(['branch', '--quiet', branch, name]);
    here.add(branch);
  }
  const drafts = await Promise.all([...here].map((branch) => readDraft(repository, branch)));
  return drafts.toSorted((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
}

/** The folder of a draft. What a save that was killed left there unkept is kept now. */
export async function draftFolder(
  repository: Repository,
  { id, author }: Pick<Draft, 'id' | 'author'>,
): Promise<string> {
  const folder = await folderFor(repository, join('drafts', id), branchOf(id));
  removeLocks(folder, branchOf(id));
  const status = await gitIn(folder)(['status', '--porcelain']);
  if (status.trim() !== '')
    // While another save runs, it keeps this itself.
    await keep(folder, author, 'Keep what was being saved').catch((error: unknown) => {
      if (!isLocked(error)) throw error;
    });
  return folder;
}

/** Begins a draft from what is published. */
export async function beginDraft(repository: Repository, author: string): Promise<Draft> {
  const id = `${author
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)}-${randomBytes(3).toString('hex')}`;
  await repository.git(['branch', '--quiet', '--no-track', branchOf(id), repository.main]);
  const folder = await folderFor(repository, join('drafts', id), branchOf(id));
  await say(folder, author, 'Begin a draft', 'writing');
  return readDraft(repository, branchOf(id));
}

/** Keeps all that was written in the folder of a draft. */
export async function keep(folder: string, author: string, title: string): Promise<void> {
  const git = gitIn(folder);
  await git(['add', '--all', '.']);
  await git([
    ...signedBy(author),
    'commit',
    '--quiet',
    '--no-verify',
    '--allow-empty',
    '-m',
    title,
    '-m',
    `Desk-Author: ${author}`,
  ]);
}

/** Writes down what becomes of a draft, and why. */
export async function say(
  folder: string,
  who: string,
  title: string,
  state: DraftState,
  words = '',
): Promise<void> {
  const message = [
    title,
    words.trim().replace(/^Desk-/gm, ' Desk-'),
    `Desk-Author: ${who}\nDesk-State: ${state}`,
  ];
  await gitIn(folder)([
    ...signedBy(who),
    'commit',
    '--quiet',
    '--no-verify',
    '--allow-empty',
    '-m',
    message.filter(Boolean).join('\n\n'),
  ]);
}
