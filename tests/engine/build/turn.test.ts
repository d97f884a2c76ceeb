import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeTurn } from '../../../src/build/turn.ts';
import { emptyFolder } from './folders.ts';

const nobody = () => expect.fail('It waited for nobody.');
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

it('a turn is marked with the process that has it, and free again once it is given back', async () => {
  const file = join(emptyFolder(), 'below', 'turn');
  const giveBack = await takeTurn(file, nobody);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
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

it('a turn whose process has ended is free', async () => {
  const file = join(emptyFolder(), 'turn');
  writeFileSync(file, String(ended()));
  (await takeTurn(file, nobody))();
});
