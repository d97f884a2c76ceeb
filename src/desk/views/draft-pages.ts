import type { Elsewhere } from '../checks/elsewhere.ts';
import type { EntryChange } from '../drafts/changes.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Clash } from '../drafts/update.ts';
import type { Names } from '../forms/names.ts';
import type { Person } from '../people/person.ts';
import { changeTable } from './change-table.ts';
import { clashForm, draftForms } from './draft-forms.ts';
import { states } from './draft-lists.ts';
import { html, type Html } from './html.ts';
import { page } from './layout.ts';
import { elsewhereItem } from './summary.ts';
import { seeFrames, type Seen } from './see-frames.ts';

export type TouchedPage = { path: string; name: string };

/** What changes in one entry, with what the entry is called. */
export type NamedChange = { change: EntryChange; name: string };

export type DraftPage = {
  person: Person;
  token: string;
  draft: Draft;
  changes: NamedChange[];
  /** What this person may do with it. */
  may: { send: boolean; approve: boolean; publish: boolean };
  /** What was just typed as the reason. */
  why?: string;
  /** What the second person just typed beside their approval. */
  remark?: string;
  clashes?: Clash[];
  wrong?: Elsewhere[];
  /** What is to be put right, as it was just typed for its author. */
  words?: string;
  /** The names of what its fields name. */
  names: Names;
  notice?: Html | undefined;
  /** The pages that it touches, by path and name. */
  touched?: TouchedPage[];
  /** A page as it would be, once someone asked for it. */
  see?: Seen | undefined;
};

/** More pages than this stand behind a line that opens them, so that what is to be done is in sight. */
const mostInSight = 12;

/** The pages of the site that a draft touches, and the one that is looked at as it would be. */
function touchedPages({ draft, touched = [], see }: DraftPage): Html | false {
  if (touched.length === 0) return false;
  const link = ({ path, name }: TouchedPage) =>
    html`<a href="/drafts/${draft.id}?see=${encodeURIComponent(path)}#see-title">${name}</a>
      <span class="optional">${path}</span>`;
  const list = html`<ul class="paths">
    ${touched.map((one) => html`<li>${link(one)}${see?.path === one.path && ' (shown below)'}</li>`)}
  </ul>`;
  const isLong = touched.length > mostInSight;
  return html`<h2>Pages that this touches (${touched.length})</h2>
    <p class="hint">Choose one to see it as it would be. The first takes up to a minute.</p>
    ${
      isLong
        ? html`<details ${see && html` open`}>
            <summary>Show all ${touched.length} pages</summary>
            ${list}
          </details>`
        : list
    }${see && seeFrames(see)}`;
}

/** One draft: what changes, field by field, and what can be done with it. */
export function draftPage(shown: DraftPage, act = 'send'): string {
  const { draft, person, changes, wrong = [] } = shown;
  const isOwn = draft.author === person.name;
  const body = html`${shown.notice && html`<div class="notice" role="status">${shown.notice}</div>`}
    <p>By ${draft.author}. ${states[draft.state]}.</p>
    ${draft.why !== '' && html`<p>Why: ${draft.why}</p>`}${draft.words !== '' && html`<p class="notice"><strong>Sent back:</strong> ${draft.words}</p>`}
    ${clashForm(shown, act)}${
      wrong.length > 0 &&
      html`<section class="summary">
        <h2>To put right first</h2>
        <ul>
          ${wrong.map(elsewhereItem)}
        </ul>
      </section>`
    }
    <h2>What changes</h2>
    ${changes.length === 0 ? html`<p>Nothing.</p>` : changes.map(({ change, name }) => changeTable(change, name, shown.names, isOwn))}${touchedPages(shown)}${draftForms(shown)}`;
  return page({ title: 'These changes', person, isWide: true }, body);
}
