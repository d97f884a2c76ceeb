import { readFileSync } from 'node:fs';
import { forgetViews, type Desk, type View } from '../desk.ts';
import { keep } from '../drafts/draft.ts';
import { fileWith } from '../edit/entry-file.ts';
import { entryTyped, formOf, type EntryForm } from '../forms/entry-form.ts';
import type { Control, Field } from '../forms/field.ts';
import { fill } from '../forms/fill.ts';
import { inside, type Typed } from '../forms/typed.ts';
import type { Content } from '../reading/content.ts';
import { loadOf } from '../reviews/load.ts';
import { nextReviewDay } from '../reviews/spread.ts';
import { draftToWriteIn } from '../saving/save.ts';
import { newlyWrong, undo, wrongIn } from '../saving/undo.ts';
import { writeInside } from '../saving/write-whole.ts';
import { askedFields, isAskedName } from './facts-held.ts';
import { slugOf, type Provider } from './providers.ts';

/** What can be answered of an entry: its facts, what is not sure, and how sure we are now. */
export type AskedForm = { prefix: string; form: EntryForm; control: Control };

/** Where the boxes of each entry stand in the one form of a provider. */
const prefixOf = (at: number) => `entry${at}`;

function onlyAsked(control: Control, keys: readonly string[]): Control {
  const some = (fields: readonly Field[]) => fields.filter(({ key }) => keys.includes(key));
  if (control.is === 'group') return { ...control, fields: some(control.fields) };
  if (control.is !== 'kinds') return control;
  const kinds = control.kinds.map((one) => ({ ...one, fields: some(one.fields) }));
  return { ...control, kinds };
}

/** The forms of all that the site says of a provider. */
export const formsFor = (content: Content, { entries }: Provider): AskedForm[] =>
  entries.flatMap(({ collection, id }, at) => {
    const form = formOf(content, collection, id);
    if (!form?.before || !isAskedName(collection)) return [];
    const keys = [...askedFields[collection], 'doubts', 'evidence'];
    return [{ prefix: prefixOf(at), form, control: onlyAsked(form.control, keys) }];
  });

/** The boxes of the whole form as they stand before anything is answered. */
export function boxesFor(forms: readonly AskedForm[], { names }: Content): Typed {
  const typed: Typed = new Map();
  for (const { prefix, form, control } of forms)
    fill(typed, control, prefix, form.before!.value, names);
  return typed;
}

/** The boxes of one entry, as its own form has them, with what was answered in the one form. */
function ownBoxes({ prefix, form, control }: AskedForm, typed: Typed, { names }: Content): Typed {
  const whole: Typed = new Map();
  fill(whole, form.control, '', form.before!.value, names);
  const asked: Typed = new Map();
  fill(asked, control, '', form.before!.value, names);
  for (const name of asked.keys()) whole.delete(name);
  for (const [name, value] of typed)
    if (name.startsWith(`${prefix}.`)) whole.set(name.slice(prefix.length + 1), value);
  return whole;
}

/** What each entry says with the answers, and whether that is something else than before. */
export const answered = (forms: readonly AskedForm[], typed: Typed, content: Content) =>
  forms.map((one) => {
    const entry = entryTyped(one.form, ownBoxes(one, typed, content), content);
    const { form, prefix } = one;
    const isChanged = fileWith(form.text, form.shape, form.id, entry) !== form.text;
    const isConfirmed = typed.has(inside(prefix, 'confirmed')) || isChanged;
    return { ...one, entry, isChanged, isConfirmed };
  });

/** Who answered: in what role, and on what day. */
export type Answering = { provider: string; role: string; on: string };

/** The answers as a source by themselves, in the layer of the area. */
function writeSource(view: View, { provider, role, on }: Answering): string {
  const id = `${slugOf(provider).slice(0, 40).replace(/-$/, '')}-answers-${on}`;
  const layer = view.content.layers.at(-1)!;
  const form = formOf(view.content, 'sources', id, layer.name)!;
  const value = { publisher: provider, title: `Answers to our questions, from: ${role}`, date: on };
  writeInside(form.layer.root, form.file, fileWith(form.text, form.shape, id, { value }));
  return id;
}

/**
 * Saves all answers of a provider at once in the draft of whoever enters them: each entry that was answered for has the
 * answers as its source and their day as its check. Nothing is kept where something would then be wrong.
 * @returns what would be wrong, each in a sentence; and how many entries were answered for
 */
export async function saveAnswers(
  desk: Desk,
  person: string,
  provider: Provider,
  typed: Typed,
  who: Omit<Answering, 'provider'>,
): Promise<{ wrong: string[]; count: number }> {
  const view = await draftToWriteIn(desk, person);
  const { content } = view;
  const all = answered(formsFor(content, provider), typed, content).filter(
    (one) => one.isConfirmed,
  );
  const before = wrongIn(desk, view);
  const days = loadOf(content);
  try {
    const source = writeSource(view, { ...who, provider: provider.name });
    for (const { form, entry, isChanged } of all) {
      const value = entry.value as Record<string, unknown>;
      const reviewBy = nextReviewDay(days, desk.today);
      days.push(reviewBy);
      const old = (value['sources'] ?? []) as { source: string }[];
      const says = isChanged ? 'What they put right.' : 'It is still right.';
      const sources = [...old.filter((one) => one.source !== source), { source, says }];
      const checked = { ...value, sources, checkedOn: who.on, newestSource: who.on, reviewBy };
      // A file of many was changed by the entry before.
      const text = readFileSync(form.file, 'utf8');
      const fresh = fileWith(text, form.shape, form.id, { ...entry, value: checked });
      writeInside(form.layer.root, form.file, fresh);
    }
    const wrong = newlyWrong(desk, view, before).map(
      ({ place, message }) => `In ${place}: ${message}`,
    );
    if (wrong.length > 0) {
      await undo(view);
      return { wrong, count: 0 };
    }
    await keep(view.folder, person, `Enter the answers of ${provider.name}, by ${who.role}`);
  } catch (error) {
    await undo(view);
    throw error;
  } finally {
    forgetViews(desk);
  }
  return { wrong: [], count: all.length };
}
