import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from './folders.ts';

/** Commands in place of those that reach another machine: they do the same here. */
const stubs = {
  // Options are pairs or -oName=value; then the host, then the command.
  ssh: 'while [ "${1#-}" != "$1" ]; do shift 2; done; shift; exec "$@"',
  rsync: 'for last; do :; done; mkdir -p "${last#*:}"; cp -r "$5" "$6" "${last#*:}"',
};

function build(above: string, day: string): string {
  for (const name of ['dist', 'hosting']) {
    mkdirSync(join(above, day, name), { recursive: true });
    writeFileSync(join(above, day, name, 'file'), day);
  }
  return join(above, day);
}

it('a deploy by ssh puts the first build in place, and exchanges it for each that follows', () => {
  const work = emptyFolder();
  const server = join(work, 'server');
  mkdirSync(server);
  for (const [name, text] of Object.entries(stubs)) {
    writeFileSync(join(work, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(work, name), 0o755);
  }
  const env = {
    PATH: `${work}:${process.env['PATH']}`,
    DEPLOY_HOST: 'web@server.example',
    DEPLOY_FOLDER: server,
    DEPLOY_KEY: 'key',
    DEPLOY_KNOWN_HOSTS: 'server.example key',
  };
  for (const day of ['one', 'two', 'three']) {
    execFileSync('.github/deploy-ssh', [build(work, day)], { env });
    for (const name of ['dist', 'hosting'])
      expect(readFileSync(join(server, name, 'file'), 'utf8')).toBe(day);
    // What was live is copied over by the next, never left to be served.
    expect(existsSync(join(server, 'old-dist'))).toBe(false);
  }
});
