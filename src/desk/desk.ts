import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allDrafts, draftFolder, type Draft } from './drafts/draft.ts';
import { openRepository, publishedFolder, type Repository } from './drafts/repository.ts';
import { readSettings, type Settings } from './people/settings.ts';
import { readerOf, type Content, type Reader } from './reading/content.ts';
import { typedStoreIn, type TypedStore } from './saving/typed-store.ts';

/** A desk that is open: where it keeps things, and what it reads with. */
export type Desk = {
  repository: Repository;
  settings: Settings;
  reader: Reader;
  typed: TypedStore;
  /** What this desk proves its own forms and its own visitors with. */
  secret: string;
  /** YYYY-MM-DD */
  today: string;
  /** The moment that it is, for what stands for some hours. */
  now(): Date;
  /** The area that is edited, where it was named. */
  area: string | undefined;
  /** What each person saw a moment ago. */
  views: Map<string, { view: View; at: number }>;
};

/** The content as one person sees it: with that person’s own changes. */
export type View = {
  /** The folder that the history is shown in. */
  folder: string;
  content: Content;
  draft?: Draft;
};

function secretIn(file: string): string {
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

type Choice = {
  content: string;
  area?: string | undefined;
  today: string;
  now?: () => Date;
  proxySecret?: string | undefined;
};

/**
 * Opens the desk for a folder of content.
 * @throws Error in plain words where that cannot be
 */
export async function openDesk({
  content,
  area,
  today,
  now = () => new Date(),
  proxySecret,
}: Choice): Promise<Desk> {
  const repository = await openRepository(content);
  mkdirSync(join(repository.desk, 'typed'), { recursive: true });
  return {
    repository,
    settings: readSettings(join(repository.desk, 'settings.yaml'), proxySecret),
    reader: readerOf(today, area),
    typed: typedStoreIn(join(repository.desk, 'typed')),
    secret: secretIn(join(repository.desk, 'secret')),
    today,
    now,
    area,
    views: new Map(),
  };
}

/** The folder of the content in a folder that shows the history. */
export const contentFolder = ({ repository }: Desk, folder: string): string =>
  join(folder, repository.content);

/** The content as it is published. */
export async function publishedView(desk: Desk, isFresh = false): Promise<View> {
  const folder = await publishedFolder(desk.repository);
  return { folder, content: desk.reader.content(contentFolder(desk, folder), isFresh) };
}

/** The content as it is in a draft. */
export async function draftView(desk: Desk, draft: Draft, isFresh = false): Promise<View> {
  const folder = await draftFolder(desk.repository, draft);
  return { folder, draft, content: desk.reader.content(contentFolder(desk, folder), isFresh) };
}

/** The draft that a person works on, if there is one. */
export async function ownDraft(desk: Desk, name: string): Promise<Draft | undefined> {
  const drafts = await allDrafts(desk.repository);
  return drafts.find(({ author, state }) => author === name && state !== 'waiting');
}

/** For so long, in milliseconds, what a person sees is not looked up again. */
const lookAgainAfter = 3000;

/** The content as a person sees it. */
export async function viewOf(desk: Desk, name: string, isFresh = false): Promise<View> {
  const known = desk.views.get(name);
  if (known && !isFresh && Date.now() - known.at < lookAgainAfter) return known.view;
  const draft = await ownDraft(desk, name);
  const view = await (draft ? draftView(desk, draft, isFresh) : publishedView(desk, isFresh));
  desk.views.set(name, { view, at: Date.now() });
  return view;
}

/** Has what everybody sees looked up again: something was written. */
export function forgetViews({ views, reader }: Desk): void {
  views.clear();
  reader.forget();
}
