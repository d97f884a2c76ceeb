import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A lock that is older than this, in milliseconds, belongs to nobody: git holds one for moments. */
const stale = 10_000;

const looked = new Set<string>();

/**
 * Removes the locks of git that a kill in the middle of a save left behind. Nobody but the desk writes in its folders,
 * so those are left over that stand there when it first looks; later ones may be of a save that runs beside.
 * @param folder a folder that shows the history
 * @param branch the branch that it shows, if it shows one
 */
export function removeLocks(folder: string, branch?: string): void {
  const file = join(folder, '.git');
  if (!existsSync(file)) return;
  const pointer = readFileSync(file, 'utf8').match(/^gitdir: (.+)$/m)?.[1];
  if (!pointer) return;
  const own = resolve(folder, pointer.trim());
  const locks = ['index.lock', 'HEAD.lock'].map((name) => join(own, name));
  // The folder stands in .git/worktrees; branches stand beside that.
  if (branch) locks.push(join(own, '../..', 'refs/heads', `${branch}.lock`));
  const isFirst = !looked.has(folder);
  looked.add(folder);
  for (const lock of locks) {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > stale || (isFirst && age >= 0)) rmSync(lock, { force: true });
  }
}

/** Whether git failed because another program is at work on the history, or was stopped in the middle. */
export const isLocked = (error: unknown): boolean => /\.lock'/.test(String(error));
