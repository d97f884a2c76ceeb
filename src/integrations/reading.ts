import { contentLayers, today } from '../entries/environment.ts';
import type { AnyEntry, Body } from '../entries/entry.ts';
import { keepReading, keptReading } from '../entries/kept-reading.ts';
import { readProse } from '../entries/prose.ts';
import { readEntries, type Entries, type Reading } from '../entries/read.ts';
import { remembered, type Facts } from '../model/facts.ts';

/** The content as it is read: once for all that a build does with it. */
export const theReading = (): Reading => keptReading() ?? keepReading(readEntries(contentLayers()));

const factsOf = remembered((entries: Entries): Facts => ({ entries, today }));

/** What the functions of the model answer from, of the content as it is read. */
export const theFactsRead = (): Facts => factsOf(theReading().entries);

/** Has the content read again when it is next asked for. */
export function readAgain(): void {
  keepReading(undefined);
}

/** Prose whose tree is made again each time that it is asked for. */
const treeless = (file: string, text: string): Body => ({
  text,
  get tree() {
    const read = readProse(file, text);
    if (!('body' in read)) throw new Error(read.message);
    return read.body.tree;
  },
});

const asTold = <One extends AnyEntry>(entry: One): One =>
  entry.body ? { ...entry, body: treeless(entry.file, entry.body.text) } : { ...entry };

/**
 * Lets go of what only checks need: the trees of prose, and all that they remember of each entry. Of fifty times the
 * content that is more than a gigabyte, which bundling and rendering would have to stand beside.
 */
export function forgetTrees(): void {
  const reading = theReading();
  const entries = Object.entries(reading.entries).map(
    ([collection, list]: [string, AnyEntry[]]) => [collection, list.map(asTold)],
  );
  keepReading({
    ...reading,
    entries: Object.fromEntries(entries) as unknown as Entries,
    leftOut: reading.leftOut.map(asTold),
  });
}
