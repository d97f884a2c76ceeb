import type { Told } from './trial.ts';

/** What the checks say of a box that is empty and must not be. */
const asksToFill = /^(?:Fill this in|Fill in at least|Choose one)\b/;

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Parts what is wrong from boxes that are only not filled in yet: nobody is told of those before they want to save.
 * @param value what the boxes hold
 * @param before what the file has: a box that was filled, and is empty now, is told at once
 */
export function partedFromOpen(
  told: readonly Told[],
  value: unknown,
  before: unknown,
): { told: Told[]; open: number } {
  const isOpen = ({ path, message }: Told) =>
    asksToFill.test(message) && isEmpty(valueAt(value, path)) && isEmpty(valueAt(before, path));
  const left = told.filter((one) => !isOpen(one));
  return { told: left, open: told.length - left.length };
}
