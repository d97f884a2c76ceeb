import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const pause = 200;
/** What disks say on which a file has one name alone. */
const cannotLink = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** When a process began, as Linux counts it: a number that is given anew after a restart is another's. Elsewhere nothing. */
function startOf(id: number): string {
  try {
    // What stands in brackets is the name of the program, and may hold anything.
    const [, after = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(/\) (?=[^)]*$)/);
    return after.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const markOf = (id: number) => `${id} ${startOf(id)}`;

/** Whether the process that left a mark is still there. A mark that is no such is nobody's. */
function isAlive(mark: string): boolean {
  const id = Number(mark.split(' ')[0]);
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !mark.includes(' ') || mark === markOf(id);
}

/**
 * Leaves a mark in one step, so that nobody reads half of one, and none stays where the disk is full. False where one is
 * there.
 */
function leaveMark(file: string): boolean {
  const own = `${file}-${process.pid}`;
  const mark = markOf(process.pid);
  const isLeft = (leave: () => void) => {
    try {
      leave();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  };
  try {
    writeFileSync(own, mark);
    return isLeft(() => linkSync(own, file));
  } catch (error) {
    if (!cannotLink.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return isLeft(() => writeFileSync(file, mark, { flag: 'wx' }));
  } finally {
    rmSync(own, { force: true });
  }
}

/** The mark of who has the turn; undefined where it was given back a moment ago. */
function markIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Takes a dead mark away. One that somebody left in its place meanwhile is put back. */
function clear(file: string, dead: string): void {
  const aside = `${file}-dead-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== dead) linkSync(aside, file);
  } catch {
    // Another process was quicker: the next look tells.
  }
  rmSync(aside, { force: true });
}

/**
 * Waits until no other process has its turn, and takes it. A turn whose process ended without giving it back is free.
 * @param file the mark of the turn, which holds the number of the process that has it
 * @param onWait is told once which process this one waits for
 * @returns gives the turn back
 */
export async function takeTurn(
  file: string,
  onWait: (process: number) => void,
): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!leaveMark(file)) {
    const mark = markIn(file);
    if (mark === undefined) continue;
    if (!isAlive(mark)) {
      clear(file, mark);
      continue;
    }
    if (!told) onWait(Number(mark.split(' ')[0]));
    told = true;
    await setTimeout(pause);
  }
  return () => rmSync(file, { force: true });
}
