import { existsSync, readFileSync } from 'node:fs';
import type { Typing } from '../checks/trial.ts';
import { entryIn, fileWith, type EntryText, type Shape } from '../edit/entry-file.ts';
import { collections, type CollectionName } from '../../entries/collections.ts';
import type { Layer } from '../../entries/layers.ts';
import { entryOf, type Content } from '../reading/content.ts';
import { fileFor, shapeOf } from '../saving/place.ts';
import { controlFor, type Control } from './field.ts';
import { asBefore, fill, valueIn, type Typed } from './typed.ts';

/** The form of one entry: what it asks for, and what stands in the file now. */
export type EntryForm = {
  collection: CollectionName;
  id: string;
  control: Control;
  shape: Shape;
  layer: Layer;
  file: string;
  /** The text of the file; empty where there is none yet. */
  text: string;
  /** The entry as the file has it; undefined for a new one. */
  before?: EntryText;
};

const controls = new Map<CollectionName, Control>();

function controlOf(name: CollectionName): Control {
  const known = controls.get(name) ?? controlFor(collections[name].schema);
  controls.set(name, known);
  return known;
}

export const isCollection = (name: string): name is CollectionName =>
  Object.hasOwn(collections, name);

/**
 * The form of an entry; undefined where there is no such entry.
 * @param layerForNew the name of the layer in which a new entry is to stand
 */
export function formOf(
  content: Content,
  collection: CollectionName,
  id: string,
  layerForNew?: string,
): EntryForm | undefined {
  const entry = entryOf(content, collection, id);
  const unread = content.reading.unread.find(
    (one) => one.collection === collection && one.id === id,
  );
  const layer = content.layers.find(({ name, root }) =>
    entry ? name === entry.layer : unread ? unread.file.startsWith(root) : name === layerForNew,
  );
  if (!layer) return undefined;
  const file = entry?.file ?? unread?.file ?? fileFor(layer.root, collection, id);
  const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
  const shape = shapeOf(collection);
  const before = entry || unread ? entryIn(text, shape, id) : undefined;
  return {
    collection,
    id,
    control: controlOf(collection),
    shape,
    layer,
    file,
    text,
    ...(before && { before }),
  };
}

/** The boxes as they stand when nothing was typed yet. */
export function boxesOf({ control, before }: EntryForm, { names }: Content): Typed {
  const typed: Typed = new Map();
  fill(typed, control, '', before?.value, names);
  if (before?.body !== undefined) typed.set('body', [before.body.replace(/^\n+|\n+$/g, '')]);
  return typed;
}

/** The entry that boxes hold. */
export function entryTyped(form: EntryForm, typed: Typed, { names }: Content): EntryText {
  const value = asBefore(valueIn(typed, form.control, '', names), form.before?.value);
  if (form.shape !== 'above prose') return { value };
  const words = (typed.get('body')?.[0] ?? '').replaceAll('\r\n', '\n').replace(/^\n+|\s+$/g, '');
  const old = form.before?.body;
  const body = old !== undefined && old.replace(/^\n+|\s+$/g, '') === words ? old : `\n${words}\n`;
  return { value, body };
}

/** The same for the checks. */
export function typingOf(form: EntryForm, entry: EntryText): Typing {
  const { collection, id, file, layer, shape, text } = form;
  const typing = { collection, id, file, layer: layer.name, value: entry.value };
  return shape === 'above prose' ? { ...typing, text: fileWith(text, shape, id, entry) } : typing;
}
