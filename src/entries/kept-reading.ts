import type { Reading } from './read.ts';

/**
 * Where the reading is kept. Loaders of content, and pages once they are bundled, have instances of their own of every file
 * that they import: what all of them see is the process alone, so there it stands, under a name that no other code has.
 */
const kept = globalThis as { [name: symbol]: Reading | undefined };
const name = Symbol.for('the reading of the content');

/** The content as it was read; undefined before it is first asked for, or where it is to be read again. */
export const keptReading = (): Reading | undefined => kept[name];

/** Has a reading stand for the content from now on. Returns it. */
export function keepReading<Kept extends Reading | undefined>(reading: Kept): Kept {
  kept[name] = reading;
  return reading;
}
