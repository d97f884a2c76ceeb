import { basename } from 'node:path';

/** A folder of content. What stands in a later layer replaces what an earlier one has under the same id, or adds to it. */
export type Layer = { name: string; root: string };

/** A folder as the one layer of a whole content. */
export const layerAt = (root: string): Layer => ({ name: basename(root), root });
