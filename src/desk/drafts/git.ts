import { execFile } from 'node:child_process';

/** Runs git with arguments. Resolves to what it wrote; throws what it said of why, where it ends with a fault. */
export type Git = (args: readonly string[]) => Promise<string>;

/** More than any file of the content or log of a draft, in bytes. */
const mostSaid = 64_000_000;

const asked = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, process.env[name]]));

/**
 * Git as the desk runs it in a folder: it never asks anything, and speaks English.
 * @param more what else it is told by the environment
 * @param patience for so long, in milliseconds, it may run; without it as long as it takes
 */
export const gitIn =
  (folder: string, more: NodeJS.ProcessEnv = {}, patience = 0): Git =>
  (args) =>
    new Promise((resolve, reject) => {
      const env = { ...asked(['PATH', 'HOME']), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...more };
      const settings = { cwd: folder, env, timeout: patience, maxBuffer: mostSaid };
      execFile('git', args, { ...settings, windowsHide: true }, (error, said, why) => {
        if (error) reject(new Error(why.trim() || error.message, { cause: error }));
        else resolve(said);
      });
    });
