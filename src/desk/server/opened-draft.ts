import type { Context } from 'hono';
import { collections } from '../../text/desk-en-GB.ts';
import { draftView, publishedView, type Desk, type View } from '../desk.ts';
import { baseOf, changesBetween, type EntryChange } from '../drafts/changes.ts';
import { allDrafts, branchOf, type Draft } from '../drafts/draft.ts';
import { needsSecond } from '../drafts/second-person.ts';
import { nameOf } from '../forms/names.ts';
import type { Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../reading/content.ts';
import { pagesTouched } from '../see/touched.ts';
import { draftPage, type DraftPage } from '../views/draft-pages.ts';
import type { Env } from './guard.ts';

export type Opened = { draft: Draft; view: View; changes: EntryChange[]; touched: string[] };

export async function openDraft(desk: Desk, id: string): Promise<Opened | undefined> {
  const draft = (await allDrafts(desk.repository)).find((one) => one.id === id);
  if (!draft) return undefined;
  const view = await draftView(desk, draft, true);
  const base = await baseOf(desk.repository, branchOf(id));
  const changes = await changesBetween(
    desk.repository,
    base,
    branchOf(id),
    view.folder,
    view.content.layers,
  );
  return { draft, view, changes, touched: await pagesOfDraft(desk, view, changes) };
}

/** What a person may do with a draft: nobody approves what is their own, or without a sign-on. */
export function rightsTo(
  person: Person,
  draft: Draft,
  changes: readonly EntryChange[],
): DraftPage['may'] {
  const isOwn = person.name.toLowerCase() === draft.author.toLowerCase();
  const isSigned = person.isSignedOn && person.may.has('edit');
  return {
    send: isOwn && draft.state !== 'waiting',
    approve: !isOwn && draft.state === 'waiting' && person.isSignedOn && person.may.has('approve'),
    publish: isOwn && isSigned && changes.every((change) => needsSecond(change) === undefined),
  };
}

export const nameOfChange = ({ content }: View, { collection, id, before }: EntryChange) => {
  const entry = entryOf(content, collection, id);
  const old = before?.value as { name?: string; title?: string } | undefined;
  return entry ? nameOf(entry) : (old?.name ?? old?.title ?? id);
};

export const titleOf = (view: View, changes: readonly EntryChange[]) =>
  changes.length === 1
    ? `${changes[0]!.after ? 'Change' : 'Take out'} the ${collections[changes[0]!.collection].one} ${nameOfChange(view, changes[0]!)}`
    : `Change ${changes.length} facts`;

/** Whose word holds for each field that both changed, as it was chosen; undefined where nothing was. */
export function choiceIn(typed: Typed) {
  const chosen = new Map(
    [...typed].flatMap(([name, [value]]) =>
      name.startsWith('clash-') ? [[value!, typed.get(`take-${name.slice(6)}`)?.[0]] as const] : [],
    ),
  );
  if (chosen.size === 0) return undefined;
  return (collection: string, id: string, path: string) =>
    chosen.get(`${collection} ${id} ${path}`) === 'theirs' ? 'theirs' : 'mine';
}

/** The pages of the site that a draft touches, those of what it takes out too. */
async function pagesOfDraft(
  desk: Desk,
  view: View,
  changes: readonly EntryChange[],
): Promise<string[]> {
  const before = (await publishedView(desk)).content;
  const pages = changes.flatMap(({ collection, id }) => {
    const [now, old] = [view.content, before].map((content) => ({
      content,
      entry: entryOf(content, collection, id),
    }));
    return [now, old].flatMap((one) => (one?.entry ? pagesTouched(one.content, one.entry) : []));
  });
  return [...new Set(pages)];
}

/** The page of a draft as it stands. */
export function draftShown(
  context: Context<Env>,
  { draft, view, changes, touched }: Opened,
  more: Partial<DraftPage> = {},
  act?: string,
): string {
  const shown = {
    person: context.get('person'),
    token: context.get('token'),
    draft,
    touched: touched.map((path) => ({ path, name: view.content.names.label('page', path) })),
    changes: changes.map((change) => ({ change, name: nameOfChange(view, change) })),
    names: view.content.names,
    may: rightsTo(context.get('person'), draft, changes),
    ...more,
  };
  return draftPage(shown, act);
}
