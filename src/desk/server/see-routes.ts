import type { Hono } from 'hono';
import { join, relative } from 'node:path';
import type { Desk, View } from '../desk.ts';
import { fileWith } from '../edit/entry-file.ts';
import { entryTyped, type EntryForm } from '../forms/entry-form.ts';
import type { Typed } from '../forms/typed.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { seeBase, siteToSee, type SiteToSee } from '../see/site-to-see.ts';
import { pagesTouched } from '../see/touched.ts';
import type { Seen } from '../views/see-frames.ts';
import { refusal } from '../views/plain-pages.ts';
import type { Env } from './guard.ts';

const sites = new WeakMap<Desk, SiteToSee>();

/** The site that a desk shows before anything is saved. */
export function siteOfDesk(desk: Desk): SiteToSee {
  const site =
    sites.get(desk) ?? siteToSee(join(desk.repository.desk, 'see'), desk.today, desk.area);
  sites.set(desk, site);
  return site;
}

/** Shows the site with what is typed. Gives the page to look at, and all that it touches. */
export async function seen(
  desk: Desk,
  view: View,
  form: EntryForm,
  typed: Typed,
  entry: AnyEntry,
): Promise<Seen & { pages: string[] }> {
  const pages = pagesTouched(view.content, entry);
  const text = fileWith(form.text, form.shape, form.id, entryTyped(form, typed, view.content));
  const { root } = view.content;
  const path = pages[0]!;
  const mark = await siteOfDesk(desk).show(root, relative(root, form.file), text, path);
  return { path, mark, pages };
}

/** Shows the site with a draft. */
export const draftSeen = async (desk: Desk, view: View, path: string): Promise<Seen> => ({
  path,
  mark: await siteOfDesk(desk).showAll(view.content.root, path),
});

/** Pages of the site as they would be. Nothing runs in them: they are there to be looked at. */
export function seeRoutes(app: Hono<Env>, desk: Desk): void {
  app.get(`${seeBase}/*`, async (context) => {
    const path = new URL(context.req.url).pathname.slice(seeBase.length);
    const mark = context.req.query('of');
    if (mark !== undefined && !siteOfDesk(desk).isShown(mark))
      return context.html(
        refusal('Other changes are shown now. Ask to see these again.', context.get('person')),
        409,
      );
    const answer = await siteOfDesk(desk).answer(path);
    if (!answer)
      return context.html(
        refusal(
          'There is nothing to look at yet. Press “See it” on a form.',
          context.get('person'),
        ),
        404,
      );
    const type = answer.headers.get('content-type') ?? '';
    // The server that builds these pages would also show the project’s own files.
    if (!/^(?:text\/html|text\/css|image\/|font\/)/.test(type)) return context.notFound();
    context.header(
      'Content-Security-Policy',
      "sandbox allow-same-origin; default-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'none'; frame-ancestors 'self'",
    );
    return context.body(await answer.arrayBuffer(), answer.status as 200, { 'Content-Type': type });
  });
}
