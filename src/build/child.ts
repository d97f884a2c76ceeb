import { spawn, type ChildProcess } from 'node:child_process';

const endsWithParent = new URL('./ends-with-parent.ts', import.meta.url).href;

/**
 * Starts Node on a script. It ends when we do, even if we are killed.
 * @param args the script and what it is given
 * @param options `cwd` is where it runs, where we do by default; `log` an open file that takes what it says, which it
 *   says where we do by default
 */
export const childOf = (
  args: string[],
  { env, cwd, log }: { env: NodeJS.ProcessEnv; cwd?: string; log?: number },
): ChildProcess =>
  spawn(process.execPath, ['--import', endsWithParent, ...args], {
    env,
    cwd,
    stdio:
      log === undefined ? ['inherit', 'inherit', 'inherit', 'ipc'] : ['ignore', log, log, 'ipc'],
  });
