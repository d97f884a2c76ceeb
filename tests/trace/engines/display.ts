import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { programPath } from './program.ts';

const run = promisify(execFile);

/** A display of our own, on which keys can be pressed as on a keyboard without disturbing anyone's screen. */
export type Display = {
  /** What programs that draw on it need in their environment. */
  env: NodeJS.ProcessEnv;
  /** Presses keys in the browser's window, for example `alt+Left`; left out where no xdotool is. */
  press?: (keys: string) => Promise<void>;
  stop(): void;
};

/** The window of the browser: the widest of those that have a name. */
async function widestWindow(env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', '.+'], { env });
  let widest = { id: '', width: 0 };
  for (const id of stdout.trim().split('\n')) {
    const { stdout: geometry } = await run('xdotool', ['getwindowgeometry', '--shell', id], {
      env,
    });
    const width = Number(geometry.match(/WIDTH=(\d+)/)?.[1]);
    if (width > widest.width) widest = { id, width };
  }
  return widest.id;
}

/** Starts Xvfb; undefined where it is not installed. */
export async function startDisplay(): Promise<Display | undefined> {
  const path = programPath('Xvfb');
  if (!path) return undefined;
  const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const server = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]!.once('data', (chunk) => resolve(String(chunk).trim()));
    server.once('close', () => reject(new Error('Xvfb did not start')));
  });
  const stop = () => void server.kill();
  process.once('exit', stop);
  const env: NodeJS.ProcessEnv = { ...process.env, DISPLAY: `:${number}` };
  delete env['WAYLAND_DISPLAY'];
  if (!programPath('xdotool')) return { env, stop };
  const press = async (keys: string) => {
    const window = await widestWindow(env);
    await run('xdotool', ['windowfocus', '--sync', window, 'key', '--clearmodifiers', keys], {
      env,
    });
  };
  return { env, press, stop };
}
