import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nearest } from '../lib/suggest.ts';

/** A folder of content. What stands in a later layer replaces what an earlier one has under the same id, or adds to it. */
export type Layer = { name: string; root: string };

/** The folder of what is true everywhere, and that of the areas, below the root of a content in two layers. */
export const coreFolder = 'core';
export const areasFolder = 'areas';

/** A folder as the one layer of a whole content. */
export const layerAt = (root: string): Layer => ({ name: basename(root), root });

/** Whether a root holds a core and areas; any other is one whole content by itself. */
export const isLayered = (root: string): boolean => existsSync(join(root, areasFolder));

/** The names of the areas below a root, sorted; none where it is one whole content. */
export function areasIn(root: string): string[] {
  if (!isLayered(root)) return [];
  return readdirSync(join(root, areasFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}

function chosenOf(names: string[], chosen: string | undefined, root: string): string {
  const folder = join(root, areasFolder);
  if (names.length === 0)
    throw new Error(`${folder} holds no area yet: "npm run new-area -- NAME" makes one.`);
  if (chosen === undefined && names.length > 1)
    throw new Error(`${folder} holds ${names.join(', ')}: say which, as in AREA=${names[0]}.`);
  const name = chosen ?? names[0]!;
  if (names.includes(name)) return name;
  throw new Error(
    `AREA is "${name}", and ${folder} holds ${names.join(', ')}. Did you mean AREA=${nearest(name, names)}?`,
  );
}

/**
 * The layers of a content, the one that others build upon first.
 * @param root a folder that holds a core and areas, or one whole content
 * @param chosen the name of an area; with one area none need be named
 * @throws Error that names the areas where none of them can be chosen
 */
export function layersIn(root: string, chosen?: string): Layer[] {
  if (isLayered(root)) {
    const name = chosenOf(areasIn(root), chosen, root);
    return [layerAt(join(root, coreFolder)), layerAt(join(root, areasFolder, name))];
  }
  if (chosen !== undefined)
    throw new Error(`AREA is "${chosen}", but ${root} holds no areas: leave AREA out.`);
  return [layerAt(root)];
}
