import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
