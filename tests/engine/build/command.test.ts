import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { run } from '../../../src/build/command.ts';

it.each([true, false])('a command that cannot start is told as one that failed', async (isSeen) => {
  const { isRight, said } = await run(['no-such-command'], undefined, isSeen);
  expect(isRight).toBe(false);
  expect(said).toMatch(/^no-such-command: .*ENOENT\n$/);
});

it.each([
  ['found nothing', 'console.log("a")', { isRight: true, said: 'a\n' }],
  ['found something', 'console.error("b"); process.exit(1)', { isRight: false, said: 'b\n' }],
])('a command that %s is told whole', async (_, script, told) => {
  expect(await run([process.execPath, '-e', script], undefined, false)).toEqual(told);
});

const module = new URL('../../../src/build/command.ts', import.meta.url).href;
/** Runs a command that says it is there, and then does nothing for long. */
const parent = `
  const { endWith, run, tell } = await import(${JSON.stringify(module)});
  const wait = 'console.log("up"); setTimeout(() => console.log("late"), 5000)';
  await endWith(tell([run([process.execPath, '-e', wait], undefined, true)]));`;

it.each(['SIGTERM', 'SIGHUP'] as const)(
  'what runs ends with us on %s',
  async (signal) => {
    const started = spawn(process.execPath, ['--input-type=module', '-e', parent], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(started, 'exit');
    // Both hold the pipe open: it ends with the last of them.
    const said = readAll(started.stdout);
    await once(started.stdout, 'readable');
    started.kill(signal);
    expect(await said).toBe('up\n');
    expect(await ended).toEqual([1, null]);
  },
  20_000,
);
