import { spawnSync } from 'node:child_process';

/**
 * Builds the site in a process of its own, from the folder of the project.
 * @param env variables of the build beside those of this process, for example CONTENT_DIR and OUT_DIR
 * @param wrapper command and arguments to start the build under; nothing by default
 * @param nodeFlags flags for the Node of the build
 * @returns wall time in seconds, start of Node included. Throws with the end of the output if the build fails.
 */
export function astroBuild(
  env: Record<string, string>,
  wrapper: string[] = [],
  nodeFlags: string[] = [],
): number {
  const build = ['src/build/run.ts'];
  const [command, ...args] = [...wrapper, process.execPath, ...nodeFlags, ...build] as [string];
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(`The build failed.\n${stdout?.slice(-2000)}${stderr?.slice(-4000)}`, {
      cause: error,
    });
  return seconds;
}
