import { expect, it } from 'vitest';
import { partedFromOpen } from '../../../../src/desk/checks/still-open.ts';

const fillIn = { severity: 'wrong', path: 'when.0.from', message: 'Fill this in.' } as const;
const wrong = { severity: 'wrong', path: 'phone', message: 'Write the number.' } as const;

it.each([
  ['a box that nobody has filled in', {}, undefined, 1],
  ['an item that was just added', { when: [{}] }, { when: [] }, 1],
  ['a box that was emptied', { when: [{}] }, { when: [{ from: '09:00' }] }, 0],
  ['a box with something in it', { when: [{ from: 'nine' }] }, undefined, 0],
])('of %s is told what is right', (_, value, before, open) => {
  const parted = partedFromOpen([fillIn, wrong], value, before);
  expect(parted.open).toBe(open);
  expect(parted.told).toEqual(open === 1 ? [wrong] : [fillIn, wrong]);
});
