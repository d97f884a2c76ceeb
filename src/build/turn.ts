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
    if (codeOf(error) !== 'EPERM') return false;
  }
  return !mark.includes(' ') || mark === markOf(id);
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Puts a mark that stands beside in its place, in one step. Throws EEXIST where one is there. */
function put(beside: string, file: string, mark: string): void {
  try {
    linkSync(beside, file);
  } catch (error) {
    if (!cannotLink.includes(codeOf(error))) throw error;
    writeFileSync(file, mark, { flag: 'wx' });
  }
}

/** Leaves a mark of which nobody reads half, and none stays where the disk is full. False where one is there. */
function leaveMark(file: string): boolean {
  const own = `${file}-${process.pid}`;
  const mark = markOf(process.pid);
  try {
    writeFileSync(own, mark);
    put(own, file, mark);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The mark of who has the turn; undefined where it was given back a moment ago. Throws where it cannot be read. */
function markIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Error(
      `${file} is there, and cannot be read (${codeOf(error)}): remove it once no build runs, then build again.`,
      { cause: error },
    );
  }
}

/** Takes a dead mark away. One that somebody left in its place meanwhile is put back. Throws where it cannot go. */
function clear(file: string, dead: string): void {
  const aside = `${file}-dead-${process.pid}`;
  try {
    renameSync(file, aside);
    try {
      const mark = readFileSync(aside, 'utf8');
      if (mark !== dead) put(aside, file, mark);
    } finally {
      rmSync(aside, { force: true });
    }
  } catch (error) {
    // Another process was quicker: the next look tells.
    if (['ENOENT', 'EEXIST'].includes(codeOf(error))) return;
    throw new Error(
      `${file} was left by a build that ended, and cannot go (${codeOf(error)}): remove it, then build again.`,
      { cause: error },
    );
  }
}

/**
 * Waits until no other process on this machine has its turn, and takes it. A turn whose process ended without giving it
 * back is free.
 * @param file the mark of the turn, which holds the number of the process that has it
 * @param onWait is told once which process this one waits for
 * @returns gives the turn back, unless somebody else has it by now
 * @throws Error in plain words where the mark of another cannot be read, or that of an ended one cannot go
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
  return () => {
    if (markIn(file) === markOf(process.pid)) rmSync(file, { force: true });
  };
}
