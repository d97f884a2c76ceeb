import { spawn, type ChildProcess } from 'node:child_process';

const endsWithParent = new URL('./ends-with-parent.ts', import.meta.url).href;

/**
 * Starts Node on a script. It says what it says where we do, and ends when we do, even if we are killed.
 * @param args the script and what it is given
 */
export const childOf = (args: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--import', endsWithParent, ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
