import { contentLayers } from '../entries/environment.ts';
import { readEntries, type Reading } from '../entries/read.ts';

/**
 * Where the reading is kept. Astro runs loaders of content in a module runner, which has an instance of its own of this
 * file: what both see is the process alone, so there it stands, under a name that no other code has.
 */
const kept = globalThis as { [name: symbol]: Reading | undefined };
const name = Symbol.for('the reading of the content');

/** The content as it is read: once for all that a build does with it. */
export const theReading = (): Reading => (kept[name] ??= readEntries(contentLayers()));

/** Has the content read again when it is next asked for. */
export function readAgain(): void {
  kept[name] = undefined;
}
