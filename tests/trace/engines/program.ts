import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program stands, of the first name that is on this machine; undefined where none is. */
export function programPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

/** A program that runs. */
export type Program = {
  process: ChildProcess;
  /** Waits for a line of its error output and gives what the pattern caught. */
  says(pattern: RegExp): Promise<string>;
  /** Waits for it to end by itself, and ends it if it does not. */
  ended(limit?: number): Promise<void>;
};

/** Starts a program, whose output is kept to wait for. */
export function startProgram(path: string, args: string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(path, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const killWithUs = () => child.kill();
  process.once('exit', killWithUs);
  void end.then(() => process.off('exit', killWithUs));
  let output = '';
  const take = (chunk: Buffer) => (output += String(chunk));
  child.stdout.on('data', take);
  child.stderr.on('data', take);

  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const fail = () => reject(new Error(`${path} did not start: ${output.slice(-500)}`));
      const timer = setTimeout(fail, 60_000);
      const look = () => {
        const found = output.match(pattern);
        if (!found) return;
        clearTimeout(timer);
        resolve(found[1] ?? found[0]);
      };
      child.stderr.on('data', look);
      child.stdout.on('data', look);
      child.once('close', fail);
      child.once('error', fail);
      look();
    });

  const ended = async (limit = 30_000) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    await end;
    clearTimeout(timer);
  };
  return { process: child, says, ended };
}
