import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { areasFolder, coreFolder, isLayered } from '../../entries/layers.ts';
import { wrong, type Problem } from '../../entries/problem.ts';
import type { Rule } from '../rule.ts';
import { guides, isLeftByMachine } from './known-names.ts';

const message = `nothing is read here. Move it into ${coreFolder}/ if it is true in every area, or into ${areasFolder}/ and the folder of its area`;

type IsRead = (name: string, isFolder: boolean) => boolean;

const strays = (folder: string, isRead: IsRead): Problem[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => !isLeftByMachine(one.name) && !guides.includes(one.name))
    .filter((one) => !isRead(one.name, one.isDirectory()))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name }) => wrong(join(folder, name), 1, message));

export const besideLayers: Rule = {
  name: 'nothing beside the core and the areas',
  why: 'What stands beside them belongs to no layer: it is never published, and nobody is told.',
  scope: 'files',
  *check(root): Iterable<Problem> {
    const parent = dirname(root);
    // Each area is read with the core, which tells it once.
    if (basename(root) !== coreFolder || !isLayered(parent)) return;
    const layers = [coreFolder, areasFolder];
    yield* strays(parent, (name, isFolder) => isFolder && layers.includes(name));
    yield* strays(join(parent, areasFolder), (_, isFolder) => isFolder);
  },
};
