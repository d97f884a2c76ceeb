import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { files, siteFolder } from './built-site.ts';

const folder = () => siteFolder(files);

function preview(args: string[], base = '/') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/hosting/preview.ts', ...args],
    { env: { PATH: process.env['PATH'], BASE_PATH: base }, encoding: 'utf8', timeout: 20_000 },
  );
  return { status, stdout, lines: stderr.trim().split('\n') };
}

async function portInUse(): Promise<string> {
  const other = createServer();
  onTestFinished(() => void other.close());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  return String((other.address() as AddressInfo).port);
}

describe('a preview that cannot start says why in one line', () => {
  it.each([
    ['a port that is none', ['--port', 'abc'], '/', '--port abc is no port'],
    ['a port beyond the last', ['--port', '70000'], '/', '--port 70000 is no port'],
    ['a port below the first', ['--port=-1'], '/', '--port -1 is no port'],
    ['an option that it does not know', ['--prot', '1'], '/', "Unknown option '--prot'"],
    [
      'an address of another machine',
      ['--host', '192.0.2.1', '--port', '0'],
      '/',
      'no such address',
    ],
    ['a folder without a site', ['--folder', 'src'], '/', 'Run "npm run build" first.'],
    ['a folder that is not there', ['--folder', 'nowhere'], '/', 'Run "npm run build" first.'],
    ['a path that is none', [], '/a b/', 'write it as /help/'],
  ])('with %s', (_, args, base, told) => {
    const { status, lines } = preview(['--folder', folder(), ...args], base);
    expect(lines).toEqual([expect.stringContaining(told)]);
    expect(status).toBe(1);
  });

  it('with a port in use', async () => {
    const port = await portInUse();
    const { status, lines } = preview(['--folder', folder(), '--port', port]);
    expect(lines).toEqual([
      `Cannot serve at 127.0.0.1:${port}: that port is in use: stop what runs there, or run "npm run preview -- --port" with another.`,
    ]);
    expect(status).toBe(1);
  });
});
