import type { Context, Hono } from 'hono';
import { answered, boxesFor, formsFor, saveAnswers, type AskedForm } from '../ask/answers.ts';
import { providersIn, type Provider } from '../ask/providers.ts';
import { sheetAsHtml, sheetAsText } from '../ask/sheet.ts';
import { tried } from '../checks/trial.ts';
import { viewOf, type Desk } from '../desk.ts';
import { typingOf } from '../forms/entry-form.ts';
import { moved, posted } from '../forms/moves.ts';
import { inside, type Typed } from '../forms/typed.ts';
import { valueIn } from '../forms/typed-value.ts';
import type { Content } from '../reading/content.ts';
import { inTurn } from '../saving/save.ts';
import { answersPage, askPage, type AnswersPage } from '../views/ask-pages.ts';
import { html } from '../views/html.ts';
import { message, refusal } from '../views/plain-pages.ts';
import type { Env } from './guard.ts';

type Asked = { content: Content; provider: Provider; forms: AskedForm[] };

/** What is typed for each provider is kept under a name that no collection has. */
const keptAs = 'answers';

function dayTyped(typed: Typed, names: Content['names']): string {
  const value = valueIn(typed, { is: 'day' }, 'on', names);
  return typeof value === 'string' ? value : '';
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What is not as it must be, by the box beside which it is said. */
function toldOf(desk: Desk, { content, forms }: Asked, typed: Typed): Map<string, string[]> {
  const told = new Map<string, string[]>();
  const tell = (path: string, words: string) => told.set(path, [...(told.get(path) ?? []), words]);
  const role = typed.get('role')?.[0]?.trim() ?? '';
  const on = dayTyped(typed, content.names);
  if (role === '') tell('role', 'Say in what role they answered.');
  if (!isDay(on) || on > desk.today)
    tell('on', 'Write the day of their answer: day, month and year, not in the future.');
  for (const { prefix, form, entry, isChanged } of answered(forms, typed, content)) {
    if (!isChanged) continue;
    for (const { severity, path, message: words } of tried(content, typingOf(form, entry), false)
      .told)
      if (severity === 'wrong') tell(inside(prefix, path), words);
  }
  return told;
}

/** The nearest box that a form has for each place at which something is said. */
function byBox(told: ReadonlyMap<string, string[]>, known: ReadonlySet<string>) {
  const found = new Map<string, string[]>();
  for (const [path, words] of told) {
    let at = path;
    while (at !== '' && !known.has(at)) at = at.split('.').slice(0, -1).join('.');
    found.set(at, [...(found.get(at) ?? []), ...words]);
  }
  return found;
}

/** Asks providers, and takes their answers in one go. */
export function askRoutes(app: Hono<Env>, desk: Desk): void {
  async function asked(context: Context<Env>): Promise<Asked | undefined> {
    const { content } = await viewOf(desk, context.get('person').name);
    const provider = providersIn(content).find(({ id }) => id === context.req.param('provider'));
    return provider && { content, provider, forms: formsFor(content, provider) };
  }
  const gone = (context: Context<Env>) =>
    context.html(refusal('There is nobody of this name to ask.', context.get('person')), 404);
  const asking = ({ content }: Asked) => {
    const [area] = content.reading.entries.area;
    return { site: area ? new URL(area.data.siteUrl).host : '', today: desk.today };
  };
  const show = (
    context: Context<Env>,
    { content, provider, forms }: Asked,
    typed: Typed,
    more: Partial<AnswersPage> = {},
  ) => {
    const shown = {
      person: context.get('person'),
      token: context.get('token'),
      provider,
      forms,
      names: content.names,
      typed,
      told: new Map<string, string[]>(),
      wrong: [] as string[],
      ...more,
    };
    const { told } = shown;
    if (told.size === 0) return answersPage(shown);
    const plain = answersPage({ ...shown, told: new Map() });
    const known = new Set([...plain.matchAll(/data-error="([^"]*)"/g)].map(([, path]) => path!));
    const beside = byBox(told as Map<string, string[]>, known);
    return answersPage({
      ...shown,
      told: beside,
      wrong: [...shown.wrong, ...(beside.get('') ?? [])],
    });
  };

  app.get('/ask/', async (context) => {
    const { content } = await viewOf(desk, context.get('person').name);
    return context.html(askPage(context.get('person'), providersIn(content)));
  });
  app.get('/ask/:provider/sheet', async (context) => {
    const found = await asked(context);
    return found ? context.html(sheetAsHtml(found.provider, asking(found))) : gone(context);
  });
  app.get('/ask/:provider/text', async (context) => {
    const found = await asked(context);
    return found ? context.text(sheetAsText(found.provider, asking(found))) : gone(context);
  });
  app.get('/ask/:provider', async (context) => {
    const found = await asked(context);
    if (!found) return gone(context);
    const kept = desk.typed.find(context.get('person').name, keptAs, found.provider.id);
    const typed = kept ? new Map(kept.pairs) : boxesFor(found.forms, found.content);
    const notice = kept && html`<p>This is what you typed, and did not save.</p>`;
    return context.html(show(context, found, typed, { notice }));
  });
  app.post('/ask/:provider', async (context) => {
    const found = await asked(context);
    if (!found) return gone(context);
    const person = context.get('person');
    const typed = posted(await context.req.formData());
    const change = moved(typed, typed.get('do')?.[0] ?? '');
    desk.typed.keep(person.name, keptAs, found.provider.id, change?.typed ?? typed);
    if (change) return context.html(show(context, found, change.typed, { focus: change.focus }));
    const told = toldOf(desk, found, typed);
    if (told.size > 0 || typed.get('do')?.[0] !== 'save') {
      const notice =
        told.size > 0 &&
        html`<p>
          <strong>Not saved yet.</strong> Put right what is marked below, then save again.
        </p>`;
      return context.html(
        show(context, found, typed, { told, notice: notice || undefined }),
        told.size > 0 ? 422 : 200,
      );
    }
    const who = { role: typed.get('role')![0]!.trim(), on: dayTyped(typed, found.content.names) };
    const { wrong, count } = await inTurn(() =>
      saveAnswers(desk, person.name, found.provider, typed, who),
    );
    if (wrong.length > 0) return context.html(show(context, found, typed, { wrong }), 422);
    desk.typed.forget(person.name, keptAs, found.provider.id);
    return context.html(
      message(
        person,
        'Answers saved',
        html`<p>
          ${count} ${count === 1 ? 'fact has' : 'facts have'} their answers as a source now. They
          are not on the website yet.
          <a href="/drafts/mine">See all your changes, and send them for approval</a>
        </p>`,
      ),
    );
  });
}
