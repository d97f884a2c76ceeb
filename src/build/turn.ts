import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const pause = 200;

const isAlive = (id: number) => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

function takenBy(file: string): number | undefined {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    // It was given back a moment ago.
    return 0;
  }
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
  for (let other = takenBy(file); other !== undefined; other = takenBy(file)) {
    if (other > 0 && !isAlive(other)) rmSync(file, { force: true });
    else {
      if (other > 0 && !told) onWait(other);
      told ||= other > 0;
      await setTimeout(pause);
    }
  }
  return () => rmSync(file, { force: true });
}
