import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../entries/collections.ts';
import { contentLayers } from '../entries/environment.ts';
import { readAgain, theReading } from './reading.ts';

let isForgotten = false;

/** Every collection hears of each change, one right after the other: the first has the content read again. */
function forget(): void {
  if (isForgotten) return;
  readAgain();
  isForgotten = true;
  queueMicrotask(() => (isForgotten = false));
}

/** Puts a collection into the store as it now is. What cannot be read just now stays as it was. */
function fill(name: CollectionName, { store, config, generateDigest }: LoaderContext): void {
  const { entries, unread } = theReading();
  const gone = new Set(store.keys());
  for (const { id, data, file, body } of entries[name]) {
    gone.delete(id);
    const filePath = relative(fileURLToPath(config.root), resolve(file));
    const told = { data, ...(body && { body: body.text }) };
    store.set({ id, filePath, ...told, digest: generateDigest(told) });
  }
  const kept = unread.filter(({ collection }) => collection === name);
  if (kept.some(({ id }) => id === undefined)) return;
  for (const id of gone) if (!kept.some((one) => one.id === id)) store.delete(id);
}

/**
 * Loads a collection for Astro, while an editor works on the content, from the reader that all else takes entries from, so
 * that the two cannot differ. A build asks that reader itself.
 */
export function entriesOf(name: CollectionName) {
  return {
    name: 'entries',
    load: (context) => {
      const { watcher } = context;
      if (!watcher) {
        context.store.clear();
        return Promise.resolve();
      }
      fill(name, context);
      const roots = contentLayers().map(({ root }) => resolve(root) + sep);
      watcher.add(roots);
      watcher.on('all', (_, changed) => {
        if (!roots.some((root) => resolve(changed).startsWith(root))) return;
        forget();
        fill(name, context);
        if (name !== 'area') return;
        for (const { file, line, message } of theReading().problems)
          context.logger.error(`${file}:${line}  ${message}`);
      });
      return Promise.resolve();
    },
  } satisfies Loader;
}
