import type { Draft } from '../drafts/draft.ts';
import { dayInWords } from '../../lib/dates.ts';
import type { Person } from '../people/person.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

export const states: Record<Draft['state'], string> = {
  writing: 'Being written',
  waiting: 'Waiting for a second person',
  back: 'Sent back',
};

/** All changes that are not on the website yet. */
export function draftsPage(person: Person, drafts: readonly Draft[], isReached: boolean): string {
  const item = ({ id, author, state, why, on }: Draft) =>
    html`<li>
      <a href="/drafts/${id}">${why || `Changes by ${author}`}</a>
      <span class="optional">(${states[state]})</span><small>${author}, ${dayInWords(on)}</small>
    </li>`;
  return page(
    { title: 'Changes not on the website yet', person },
    html`${!isReached && html`<p class="notice">The shared copy cannot be reached just now. You see what this computer knows.</p>`}${
      drafts.length === 0
        ? html`<p>There are none. <a href="/everything/">Change a fact or a page</a></p>`
        : html`<ul class="list">
            ${drafts.map(item)}
          </ul>`
    }`,
  );
}

export type Logged = {
  on: string;
  title: string;
  why: string;
  author: string;
  approved: string;
  /** What whoever approved it said to it. */
  words: string;
};

/** Who changed what, when and why. */
export function logPage(person: Person, log: readonly Logged[], isWhole: boolean): string {
  const row = ({ on, title, why, author, approved, words }: Logged) =>
    html`<tr>
      <td data-head="Day">${dayInWords(on)}</td>
      <td data-head="What and why">${title}${why !== '' && html`<br />${why}`}</td>
      <td data-head="Who">${author}</td>
      <td data-head="Approved by">${approved}${words !== '' && html`<br />${words}`}</td>
    </tr>`;
  return page(
    { title: 'Log', person, isWide: true },
    html`<p>Who changed what the website says, when and why: the newest first.</p>
      ${!isWhole && html`<p class="notice">This copy of the project does not hold all of its history, so older changes are missing here.</p>`}
      <div class="scroll" tabindex="0" role="region" aria-label="Changes">
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">What and why</th>
              <th scope="col">Who</th>
              <th scope="col">Approved by</th>
            </tr>
          </thead>
          <tbody>
            ${log.map(row)}
          </tbody>
        </table>
      </div>`,
  );
}
