import { existsSync, readFileSync } from 'node:fs';
import type { Typing } from '../checks/trial.ts';
import { yamlValue } from '../edit/yaml-edit.ts';
import { plainLines } from '../edit/line-ends.ts';
import { entryIn, fileWith, type EntryText, type Shape } from '../edit/entry-file.ts';
import { collections, type CollectionName } from '../../entries/collections.ts';
import type { Layer } from '../../entries/layers.ts';
import { entryOf, type Content } from '../reading/content.ts';
import { fileFor, shapeOf } from '../saving/place.ts';
import { controlFor, type Control } from './field.ts';
import { asBefore, withUnasked } from './as-before.ts';
import { fill } from './fill.ts';
import { withAllLines, withMarks } from './translations.ts';
import type { Typed } from './typed.ts';
import { valueIn } from './typed-value.ts';

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
  /** What the layers below say where this record says nothing. */
  below: Record<string, unknown>;
};

const controls = new Map<CollectionName, Control>();

/** How the entries of a collection are asked for. */
export function controlOf(name: CollectionName): Control {
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
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const shape = shapeOf(collection);
  const before = entry || unread ? entryIn(text, shape, id) : undefined;
  return {
    below: belowOf(content, collection, layer),
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

/** What the layers below a layer say of a record, of which each layer gives the fields that it has. */
function belowOf(
  content: Content,
  collection: CollectionName,
  layer: Layer,
): Record<string, unknown> {
  if (!('record' in collections[collection].place)) return {};
  const below = content.layers.slice(0, content.layers.indexOf(layer));
  const texts = below
    .map(({ root }) => fileFor(root, collection, collection))
    .filter((file) => existsSync(file))
    .map((file) => yamlValue(readFileSync(file, 'utf8')) as Record<string, unknown>);
  return Object.assign({}, ...texts) as Record<string, unknown>;
}

/** The boxes as they stand when nothing was typed yet. */
export function boxesOf({ collection, control, before }: EntryForm, content: Content): Typed {
  const { names } = content;
  const typed: Typed = new Map();
  fill(typed, control, '', before?.value, names);
  if (before?.body !== undefined) typed.set('body', [before.body.replace(/^\n+|\n+$/g, '')]);
  return withAllLines(collection, typed, content);
}

/** A value without lists that are empty because another layer fills them. */
function withoutFilledBelow({ below, before }: EntryForm, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const old = (before?.value ?? {}) as object;
  const isBelow = ([key, one]: [string, unknown]) =>
    Array.isArray(one) && one.length === 0 && !(key in old) && key in below;
  return Object.fromEntries(Object.entries(value).filter((field) => !isBelow(field)));
}

/** The entry that boxes hold. */
export function entryTyped(form: EntryForm, typed: Typed, content: Content): EntryText {
  const { names } = content;
  const old = form.before?.value;
  const asked = asBefore(valueIn(typed, form.control, '', names), old);
  const marked = withMarks(form.collection, form.id, asked ?? {}, content);
  const value = withUnasked(withoutFilledBelow(form, marked), old);
  if (form.shape !== 'above prose') return { value };
  const trimmed = (text: string) => text.replace(/^\n+|\s+$/g, '');
  const words = trimmed((typed.get('body')?.[0] ?? '').replaceAll('\r\n', '\n'));
  const prose = form.before?.body;
  const body = prose !== undefined && trimmed(prose) === words ? prose : `\n${words}\n`;
  return { value, body };
}

/** The same for the checks. */
export function typingOf(form: EntryForm, entry: EntryText): Typing {
  const { collection, id, file, layer, shape, text } = form;
  const { replaces: _, ...value } = { ...form.below, ...(entry.value as Record<string, unknown>) };
  const typing = { collection, id, file, layer: layer.name, value };
  return shape === 'above prose'
    ? { ...typing, text: plainLines(fileWith(text, shape, id, entry)) }
    : typing;
}
