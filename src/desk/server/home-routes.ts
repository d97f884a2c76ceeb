import type { Hono } from 'hono';
import { viewOf, type Desk } from '../desk.ts';
import { allDrafts } from '../drafts/draft.ts';
import { posted } from '../forms/moves.ts';
import { nameOf } from '../forms/names.ts';
import { entryOf, type Content } from '../reading/content.ts';
import type { Kept } from '../saving/typed-store.ts';
import { inWords } from '../../text/desk-en-GB.ts';
import { byProvider, doubtful, dueSoon, factsToCheck, unconfirmed } from '../reviews/due.ts';
import { saveChecks } from '../reviews/checked.ts';
import { noticeBox } from '../notice/home-box.ts';
import { inTurn } from '../saving/save.ts';
import { tokenBox } from '../views/layout.ts';
import { homePage } from '../views/home-page.ts';
import { html, type Html } from '../views/html.ts';
import type { Env } from './guard.ts';
import type { Context } from 'hono';

/** What the form is about in which something was typed. */
function calledOf(content: Content, { collection, id, pairs }: Kept): string {
  const entry = entryOf(content, collection, id);
  const typed = pairs.find(([name]) => name === 'name' || name === 'title')?.[1][0];
  return entry ? nameOf(entry) : typed || inWords(id);
}

/** The first page of the desk, and the checks that are saved on it. */
export function homeRoutes(app: Hono<Env>, desk: Desk): void {
  const home = async (context: Context<Env>, notice?: Html) => {
    const person = context.get('person');
    const [{ content }, drafts] = await Promise.all([
      viewOf(desk, person.name),
      allDrafts(desk.repository),
    ]);
    const facts = factsToCheck(content);
    return homePage({
      person,
      token: context.get('token'),
      today: desk.today,
      due: byProvider(dueSoon(facts, desk.today)),
      owner: content.reading.entries.area[0]?.data.owner.runBy,
      doubtful: doubtful(facts),
      unconfirmed: unconfirmed(facts),
      own: drafts.find(({ author, state }) => author === person.name && state !== 'waiting'),
      waiting: drafts.filter(({ state }) => state === 'waiting'),
      unsaved: desk.typed
        .all(person.name)
        .map((kept) => ({ ...kept, name: calledOf(content, kept) })),
      notice,
      urgent: await noticeBox(desk, person, tokenBox(context.get('token'))),
    });
  };
  app.get('/', async (context) => context.html(await home(context)));
  app.post('/checked', async (context) => {
    const typed = posted(await context.req.formData());
    const facts = typed.get('fact') ?? [];
    const [source, role] = ['source', 'role'].map((name) =>
      (typed.get(name)?.[0] ?? '').trim(),
    ) as [string, string];
    if (facts.length === 0 || source === '' || role === '')
      return context.html(
        await home(
          context,
          html`<p>
            <strong>Not saved.</strong> Tick at least one fact, and say where you looked and in what
            role.
          </p>`,
        ),
        422,
      );
    const count = await inTurn(() =>
      saveChecks(desk, context.get('person').name, facts, { source, role }),
    );
    if (count === 0) {
      const gone = html`<p><strong>Not saved.</strong> These facts are not there any more.</p>`;
      return context.html(await home(context, gone), 422);
    }
    return context.html(
      await home(
        context,
        html`<p>
          <strong>Saved: ${count} checked today.</strong> Their next review days are spread over the
          weeks around half a year from now.
        </p>`,
      ),
    );
  });
}
