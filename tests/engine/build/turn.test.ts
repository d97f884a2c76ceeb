import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { takeTurn } from '../../../src/build/turn.ts';
import { emptyFolder } from './folders.ts';

const nobody = () => expect.fail('It waited for nobody.');
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

it('a turn is marked with the process that has it, and free again once it is given back', async () => {
  const file = join(emptyFolder(), 'below', 'turn');
  const giveBack = await takeTurn(file, nobody);
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  expect(readdirSync(dirname(file))).toEqual(['turn']);
  giveBack();
  expect(existsSync(file)).toBe(false);
});

it('who comes second waits, is told once for whom, and has the next turn', async () => {
  const file = join(emptyFolder(), 'turn');
  const order: string[] = [];
  const giveBack = await takeTurn(file, nobody);
  const second = takeTurn(file, (other) => {
    order.push(`waits for ${other === process.pid}`);
    // Longer than one look, so that it looks twice.
    setTimeout(() => (order.push('given back'), giveBack()), 500);
  });
  const giveSecondBack = await second;
  order.push('taken');
  giveSecondBack();
  expect(order).toEqual(['waits for true', 'given back', 'taken']);
});

it.each([
  ['has ended', () => String(ended())],
  ['has ended, and whose number another process has now', () => `${process.pid} 1`],
  ['was killed before it had written who it is', () => ''],
  ['left what is no number', () => 'site'],
])('a turn whose process %s is free', async (_, mark) => {
  const file = join(emptyFolder(), 'turn');
  writeFileSync(file, mark());
  const giveBack = await takeTurn(file, nobody);
  expect(readdirSync(dirname(file))).toEqual(['turn']);
  giveBack();
});

it('a mark that cannot be read is told, and not waited for', async () => {
  const file = join(emptyFolder(), 'turn');
  mkdirSync(file);
  await expect(takeTurn(file, nobody)).rejects.toThrow(
    `${file} is there, and cannot be read (EISDIR): remove it once no build runs, then build again.`,
  );
  expect(readdirSync(dirname(file))).toEqual(['turn']);
});

it('a mark that cannot go is told, and not tried again and again', async () => {
  const file = join(emptyFolder(), 'turn');
  writeFileSync(file, String(ended()));
  // Nothing can be put where a folder is.
  mkdirSync(`${file}-dead-${process.pid}`);
  await expect(takeTurn(file, nobody)).rejects.toThrow(
    `${file} was left by a build that ended, and cannot go (EISDIR): remove it, then build again.`,
  );
});

it('a turn that another process has by now is not given back', async () => {
  const file = join(emptyFolder(), 'turn');
  const giveBack = await takeTurn(file, nobody);
  writeFileSync(file, '1');
  giveBack();
  expect(readFileSync(file, 'utf8')).toBe('1');
});
