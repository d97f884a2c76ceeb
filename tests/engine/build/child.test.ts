import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const module = new URL('../../../src/build/child.ts', import.meta.url).href;
/** Starts a child that says it is there, and then does nothing for ever. */
const parent = `
  const { childOf } = await import(${JSON.stringify(module)});
  childOf(['-e', 'console.log("up"); setTimeout(() => console.log("late"), 5000)'], process.env);`;

it('what a command started ends with it, even if the command is killed', async () => {
  const started = spawn(process.execPath, ['--input-type=module', '-e', parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Both hold the pipe open: it ends with the last of them.
  const said = readAll(started.stdout);
  await once(started.stdout, 'readable');
  started.kill('SIGKILL');
  expect(await said).toBe('up\n');
}, 20_000);
