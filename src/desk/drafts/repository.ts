import { appendFileSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gitIn, type Git } from './git.ts';
import { removeLocks } from './locks.ts';

/** The history that the content stands in, and the folder in which the desk keeps its own things. */
export type Repository = {
  git: Git;
  /** Its top folder, an absolute path. */
  top: string;
  /** The folder of the content below it, with forward slashes; empty where the two are one. */
  content: string;
  /** The branch that the site is built from. */
  main: string;
  /** The folder of the desk, which the history does not know. */
  desk: string;
  /** The name of the shared copy, where there is one. */
  remote?: string;
};

/** Who a change is written down as. */
export const signedBy = (name: string) => {
  const clean = name.replace(/[<>\n\r"]/g, ' ').trim();
  return ['-c', `user.name=${clean}`, '-c', 'user.email=desk@localhost'];
};

function hide(top: string, gitFolder: string): void {
  const file = join(resolve(top, gitFolder), 'info', 'exclude');
  mkdirSync(join(file, '..'), { recursive: true });
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!/^\/\.desk\/$/m.test(text))
    appendFileSync(file, `${text && !text.endsWith('\n') ? '\n' : ''}/.desk/\n`);
}

/**
 * Opens the history that a folder of content stands in.
 * @throws Error in plain words where there is none, and what git says where it cannot tell
 */
export async function openRepository(contentFolder: string): Promise<Repository> {
  if (!existsSync(contentFolder)) throw new Error(`There is no folder ${contentFolder}.`);
  const folder = realpathSync(contentFolder);
  const git = gitIn(folder);
  const said = (args: string[]) => git(args).catch(() => '');
  const isInside = await git(['rev-parse', '--is-inside-work-tree']).catch((error: Error) => {
    if (/not a git repository/i.test(error.message)) return 'false';
    throw error;
  });
  if (isInside.trim() !== 'true')
    throw new Error(
      `${contentFolder} is in no git repository, and the desk keeps every change in one. Run "git init" there, and commit the content.`,
    );
  const top = realpathSync((await git(['rev-parse', '--show-toplevel'])).trim());
  const branch = (await said(['symbolic-ref', '--short', '-q', 'HEAD'])).trim();
  const main = branch.startsWith('desk/') || branch === '' ? 'main' : branch;
  if ((await said(['rev-parse', '--verify', '--quiet', `refs/heads/${main}`])) === '')
    throw new Error(
      `The branch ${main} has no commit, and the desk publishes into it. Check out the branch that the website is built from, and commit the content there.`,
    );
  const atTop = gitIn(top);
  const remotes = (await atTop(['remote'])).split('\n').filter(Boolean);
  const desk = join(top, '.desk');
  mkdirSync(desk, { recursive: true });
  hide(top, (await atTop(['rev-parse', '--git-common-dir'])).trim());
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  return {
    git: atTop,
    top,
    content: relative(top, folder).split(sep).join('/'),
    main,
    desk,
    ...(remote && { remote }),
  };
}

/**
 * A folder that shows a branch or a commit, made where it is not there yet. What was written in it and not kept is
 * left as it is.
 */
export async function folderFor(
  repository: Repository,
  name: string,
  ref: string,
): Promise<string> {
  const { git, desk } = repository;
  const folder = join(desk, name);
  if (existsSync(join(folder, '.git'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  await git(['worktree', 'prune']);
  const isBranch = ref.startsWith('desk/');
  await git(['worktree', 'add', '--quiet', ...(isBranch ? [] : ['--detach']), folder, ref]);
  return folder;
}

/** The folder that shows a draft, by the name of its branch; undefined where there is none. */
export function folderOfDraft({ desk }: Repository, branch: string): string | undefined {
  const folder = join(desk, 'drafts', branch.slice('desk/'.length));
  return existsSync(join(folder, '.git')) ? folder : undefined;
}

/** The content as it is published, in a folder that nobody writes in. */
export async function publishedFolder(repository: Repository): Promise<string> {
  const { main } = repository;
  const folder = await folderFor(repository, 'published', main);
  const tips = await gitIn(folder)(['rev-parse', `refs/heads/${main}`, 'HEAD']);
  const [wanted, there] = tips.trim().split('\n') as [string, string];
  if (wanted !== there) {
    removeLocks(folder);
    await gitIn(folder)(['checkout', '--quiet', '--force', '--detach', wanted]);
  }
  return folder;
}
