import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Typed } from '../forms/typed.ts';
import { writeWhole } from './write-whole.ts';

/** What someone typed and has not saved: it outlives a reload and a crash. */
export type Kept = {
  collection: string;
  id: string;
  pairs: [string, string[]][];
  /** When it was typed, as ISO time. */
  at: string;
};

export type TypedStore = {
  keep(person: string, collection: string, id: string, typed: Typed): void;
  find(person: string, collection: string, id: string): Kept | undefined;
  all(person: string): Kept[];
  forget(person: string, collection: string, id: string): void;
};

/** What stands in the boxes that the desk needs for itself is not kept. */
const own = /^(?:do|token)$/;
const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** @param folder where it is kept, a file for each form */
export function typedStoreIn(folder: string): TypedStore {
  const folderOf = (person: string) => join(folder, nameOf(person));
  const fileOf = (person: string, collection: string, id: string) =>
    join(folderOf(person), `${nameOf(`${collection}/${id}`)}.json`);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return {
    keep(person, collection, id, typed) {
      const file = fileOf(person, collection, id);
      mkdirSync(dirname(file), { recursive: true });
      const pairs = [...typed].filter(([name]) => !own.test(name));
      const kept: Kept = { collection, id, pairs, at: new Date().toISOString() };
      writeWhole(file, JSON.stringify(kept));
    },
    find(person, collection, id) {
      const file = fileOf(person, collection, id);
      return existsSync(file) ? read(file) : undefined;
    },
    all(person) {
      if (!existsSync(folderOf(person))) return [];
      return readdirSync(folderOf(person))
        .filter((name) => name.endsWith('.json'))
        .map((name) => read(join(folderOf(person), name)));
    },
    forget: (person, collection, id) => rmSync(fileOf(person, collection, id), { force: true }),
  };
}
