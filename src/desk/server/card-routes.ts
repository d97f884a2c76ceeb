import type { Hono } from 'hono';
import { hasCard, inserted, neededBy, type NameWithCard } from '../cards/asked.ts';
import { cards } from '../cards/card.ts';
import { viewOf, type Desk } from '../desk.ts';
import type { Content } from '../reading/content.ts';
import { cardShown, noCard } from '../views/card.ts';
import type { Env } from './guard.ts';

/** What is written into the page for what somebody typed; undefined where there is nothing of this name. */
function valueOf({ names, site }: Content, name: NameWithCard, typed: string): string | undefined {
  const prop = neededBy(name)?.prop;
  if (!prop) return '';
  if (prop.kind === 'word') return prop.pattern.test(typed) ? typed : undefined;
  if (prop.kind !== 'id') return typed;
  const id = names.id(prop.of, typed);
  return site.byId(prop.of, id) ? id : undefined;
}

/** Shows a fact as readers would see it, before a writer puts it into a page. */
export function cardRoutes(app: Hono<Env>, desk: Desk): void {
  app.get('/card/:name', async (context) => {
    const name = context.req.param('name');
    if (!hasCard(name)) return context.notFound();
    const { content } = await viewOf(desk, context.get('person').name);
    const value = valueOf(content, name, (context.req.query('is') ?? '').trim());
    const { entries } = content.reading;
    const facts = { entries, today: desk.today, now: desk.now() };
    const card = value === undefined ? undefined : cards[name](facts, value);
    if (card) return context.html(cardShown(card, inserted(name, value)));
    const isWithoutPhone = name === 'Phone' && value !== undefined;
    const words = isWithoutPhone
      ? 'This contact has no number: put in Contact instead.'
      : 'There is nothing of this name: choose one of the list.';
    return context.html(noCard(words));
  });
}
