import { publishedView, type Desk } from '../desk.ts';
import type { Person } from '../people/person.ts';
import { html, type Html } from '../views/html.ts';
import { putUpBy } from './log.ts';
import { isOver, standingIn } from './renewal.ts';
import { isAsked, noticeInWords } from './standing-view.ts';

/**
 * What the first page says of urgent notices: the one that stands, and one that a person put up alone for whoever has
 * not said yet that they have seen it, even once it is over.
 */
export async function noticeBox(desk: Desk, person: Person, token: Html): Promise<Html> {
  const { content } = await publishedView(desk);
  const { notices } = content.reading.entries;
  const now = desk.now();
  const standing = standingIn(notices, now);
  const boxes: Html[] = [];
  for (const one of notices) {
    if (one !== standing && one.data.seen !== undefined) continue;
    const author = one.data.seen === undefined ? await putUpBy(desk.repository, one.id) : undefined;
    const isToSee = isAsked(person, one, author);
    if (one !== standing && !isToSee) continue;
    const ask =
      isToSee &&
      person.isSignedOn &&
      html`<form method="post" action="/notice/seen">
        ${token}<input type="hidden" name="id" value="${one.id}" />
        <p><button>I have seen it</button></p>
      </form>`;
    boxes.push(
      html`<section class="notice">
        <h2>Urgent notice${isOver(one, now) && ', now over'}</h2>
        ${noticeInWords(one, content.names, now)}${isToSee && html`<p>${author} put it up alone, and nobody else has seen it yet.</p>`}${ask}
        ${one === standing && html`<p><a href="/notice/">Take it down, or let it stand longer</a></p>`}
      </section>`,
    );
  }
  return html`${boxes}`;
}
