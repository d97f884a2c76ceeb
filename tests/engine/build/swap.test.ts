import { spawn } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { exchange, isFree, liveAt, putBack, swap } from '../../../src/build/swap.ts';
import { emptyFolder } from './folders.ts';

function folderWith(above: string, name: string, content: string): string {
  const folder = join(above, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), content);
  return folder;
}

const pageOf = (folder: string) => readFileSync(join(folder, 'page.html'), 'utf8');

function twoFolders(): { next: string; live: string } {
  const above = emptyFolder();
  return { next: folderWith(above, 'next', 'new'), live: folderWith(above, 'live', 'old') };
}

describe('a swap in two steps that was cut off between them', () => {
  it('is undone: what was live is put back', () => {
    const { next, live } = twoFolders();
    renameSync(live, `${next}-old`);
    putBack(next, live);
    expect(pageOf(live)).toBe('old');
    expect(pageOf(next)).toBe('new');
  });

  it('is left as it is where the place is filled', () => {
    const { next, live } = twoFolders();
    folderWith(join(next, '..'), 'next-old', 'older');
    putBack(next, live);
    expect(pageOf(live)).toBe('old');
  });
});

describe('the place of a site', () => {
  it('is what a link leads to, whether anything stands there or not', () => {
    const { live } = twoFolders();
    const [link, empty] = [`${live}-link`, `${live}-empty`];
    symlinkSync(live, link);
    symlinkSync('live-nothing', empty);
    expect(liveAt(link)).toBe(realpathSync(live));
    expect(liveAt(empty)).toBe(`${live}-nothing`);
    expect(liveAt(live)).toBe(realpathSync(live));
    expect(liveAt(`${live}-new`)).toBe(`${live}-new`);
  });
});

describe('swap', () => {
  it('puts the new folder in the place of the live one', () => {
    const { next, live } = twoFolders();
    swap(next, live);
    expect(pageOf(live)).toBe('new');
  });

  it('fills a place that is empty', () => {
    const above = emptyFolder();
    swap(folderWith(above, 'next', 'new'), join(above, 'live'));
    expect(pageOf(join(above, 'live'))).toBe('new');
  });

  it('leaves the live folder as it is where there is nothing new', () => {
    const { live } = twoFolders();
    expect(() => swap(join(live, '../nothing'), live)).toThrow();
    expect(pageOf(live)).toBe('old');
  });

  it('has a whole folder in the place at each moment, where the system can exchange two', async (test) => {
    const { next, live } = twoFolders();
    if (!exchange(next, live))
      return test.skip('This system has no command that exchanges folders.');
    // Reads on and on, in a process of its own, until it is told to stop.
    const reader = `
      const { readFileSync, existsSync } = require('node:fs');
      const seen = new Set();
      process.stdout.write('reading ');
      while (!existsSync(${JSON.stringify(`${live}-stop`)}))
        for (let i = 0; i < 100; i++)
          try { seen.add(readFileSync(${JSON.stringify(join(live, 'page.html'))}, 'utf8')); }
          catch ({ code }) { seen.add(code); }
      process.stdout.write([...seen].sort().join());`;
    const child = spawn(process.execPath, ['-e', reader], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said = readAll(child.stdout);
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    for (let turn = 0; turn < 40; turn++) swap(next, live);
    writeFileSync(`${live}-stop`, '');
    expect(await said).toBe('reading new,old');
  });
});

describe('a place', () => {
  it.each([
    ['that is not there', () => join(emptyFolder(), 'live'), true],
    ['that is empty', () => emptyFolder(), true],
    ['that holds a build', () => folderWith(emptyFolder(), 'live', 'old'), true],
    ['that holds something else', () => folderWith(emptyFolder(), 'live', 'old') + '/..', false],
  ])('%s is free for a build: %s', (_, place, free) => {
    expect(isFree(place(), 'page.html')).toBe(free);
  });
});
