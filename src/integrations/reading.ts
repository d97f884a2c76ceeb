import { contentLayers } from '../entries/environment.ts';
import { readEntries, type Reading } from '../entries/read.ts';

let known: Reading | undefined;

/** The content as it is read: once for all that a build does with it. */
export const theReading = (): Reading => (known ??= readEntries(contentLayers()));

/** Has the content read again when it is next asked for. */
export function readAgain(): void {
  known = undefined;
}
