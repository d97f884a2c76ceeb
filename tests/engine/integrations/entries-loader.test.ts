import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAgain } from '../../../src/integrations/reading.ts';
import { contentFolder, goodArea } from '../checks/content-folder.ts';

type Kept = { id: string; data: { name?: string }; filePath: string };

/** The loaders of some collections of a folder, with the stores that they fill and the events that they hear. */
async function loaded(
  folder: string,
  names: ('area' | 'contacts' | 'glossary' | 'pages')[],
  isBuild = false,
) {
  vi.stubEnv('CONTENT_DIR', folder);
  // A reading outlives the tests of a file that asked for one.
  readAgain();
  const { entriesOf } = await import('../../../src/integrations/entries-loader.ts');
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const errors: string[] = [];
  const stores = new Map(names.map((name) => [name, new Map<string, Kept>()]));
  for (const name of names) {
    const kept = stores.get(name)!;
    const context = {
      ...(!isBuild && { watcher }),
      config: { root: pathToFileURL(`${process.cwd()}/`) },
      logger: { error: (told: string) => errors.push(told) },
      generateDigest: (data: unknown) => JSON.stringify(data),
      store: {
        keys: () => [...kept.keys()],
        set: (entry: Kept) => kept.set(entry.id, entry) && true,
        delete: (id: string) => kept.delete(id),
        clear: () => kept.clear(),
      },
    };
    await entriesOf(name).load(context as unknown as LoaderContext);
  }
  const hear = (file: string) => watcher.emit('all', 'change', file);
  const write = (name: string, text: string | undefined) => {
    const file = join(folder, name);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    hear(file);
  };
  return { stores, write, hear, errors };
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  // What was imported knows a folder that is gone, and other files of tests would go on with it.
  vi.resetModules();
  readAgain();
});

const contact = goodArea['contacts/vale-helpline.yaml']!;
const renamed = (name: string) => contact.replace('Vale County Helpline', name);

describe('while an editor works on the content', () => {
  const start = async () => {
    const { stores, ...rest } = await loaded(contentFolder(goodArea), [
      'area',
      'contacts',
      'pages',
    ]);
    return { contacts: stores.get('contacts')!, pages: stores.get('pages')!, ...rest };
  };

  it('a page bears the place of its file, from which its prose is rendered', async () => {
    const { pages } = await start();
    expect(pages.get('beds')!.filePath).toMatch(/pages\/beds\.mdx$/);
  });

  it('each change is shown, however soon it follows another', async () => {
    const { contacts, write } = await start();
    write('contacts/vale-helpline.yaml', renamed('The first name'));
    await Promise.resolve();
    write('contacts/vale-helpline.yaml', renamed('The second name'));
    expect(contacts.get('vale-helpline')!.data.name).toBe('The second name');
  });

  it('what is new comes, and what is gone goes', async () => {
    const { contacts, write } = await start();
    write('contacts/new.yaml', renamed('A new line'));
    expect(contacts.has('new')).toBe(true);
    await Promise.resolve();
    write('contacts/new.yaml', undefined);
    expect(contacts.has('new')).toBe(false);
  });

  it('what cannot be read stays as it was, and is told once', async () => {
    const { contacts, write, errors } = await start();
    write('contacts/vale-helpline.yaml', 'name: "open');
    expect(contacts.get('vale-helpline')!.data.name).toBe('Vale County Helpline');
    expect(errors).toEqual([
      expect.stringMatching(
        /vale-helpline\.yaml:1 {2}a quotation mark, a colon or a bracket is missing/,
      ),
    ]);
  });

  it('what changes elsewhere is nothing to it', async () => {
    const { contacts, hear } = await start();
    contacts.clear();
    hear(join(contentFolder({}), 'contacts/vale-helpline.yaml'));
    expect(contacts.size).toBe(0);
  });
});

it('a build, which asks the reader itself, has Astro keep nothing', async () => {
  const { stores } = await loaded(contentFolder(goodArea), ['contacts'], true);
  expect(stores.get('contacts')!.size).toBe(0);
});
