import { spawn } from 'node:child_process';

/** Whether a command found nothing, and what it said, unless that was seen already. */
export type Told = { isRight: boolean; said: string };

/** What asks us to end without asking our children: a terminal asks them by itself. */
const ends = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command of this machine or of a package, which ends when we are asked to. One that cannot start was not right, and
 * is told with why.
 * @param area what AREA says to it
 * @param isSeen whether what it says is seen as it says it; otherwise it is told in the end
 */
export function run(
  [name, ...args]: readonly string[],
  area: string | undefined,
  isSeen: boolean,
): Promise<Told> {
  const isColoured = !isSeen && process.stdout.isTTY;
  // A shell finds the commands of packages on Windows too; nothing that was typed needs one.
  const child = spawn(name!, args, {
    stdio: isSeen ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(area !== undefined && { AREA: area }),
      ...(isColoured && { FORCE_COLOR: '1' }),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const end = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ends) process.on(signal, end);
  return new Promise<Told>((resolve) => {
    child
      .on('error', ({ message }) => resolve({ isRight: false, said: `${name}: ${message}\n` }))
      .on('close', (code) => resolve({ isRight: code === 0, said }));
  }).finally(() => {
    for (const signal of ends) process.off(signal, end);
  });
}

/** Tells what some commands said, each as a whole and as soon as those before it have ended. Resolves to whether all were right. */
export async function tell(running: readonly Promise<Told>[]): Promise<boolean> {
  let isRight = true;
  for (const one of running) {
    const told = await one;
    process.stdout.write(told.said);
    isRight &&= told.isRight;
  }
  return isRight;
}

/** Ends with a fault where something was not right, or could not be looked at, which is said in one line. */
export async function endWith(isRight: Promise<boolean>): Promise<void> {
  try {
    if (!(await isRight)) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
