import type { Elsewhere } from '../checks/elsewhere.ts';
import type { Told } from '../checks/trial.ts';
import { idOf } from '../forms/box.ts';
import { labelOf } from '../../text/desk-en-GB.ts';
import { html, type Html } from './html.ts';

/** The nearest box that a form has for a place in an entry. */
function boxFor(path: string, known: ReadonlySet<string>): string {
  for (let at = path; at !== ''; at = at.split('.').slice(0, -1).join('.'))
    if (known.has(at)) return at;
  return '';
}

/** Findings by the box beside which they are shown; those without a box stand under the empty name. */
export function byBox(told: readonly Told[], boxes: Html): Map<string, string[]> {
  const known = new Set([...boxes.html.matchAll(/data-error="([^"]*)"/g)].map(([, path]) => path!));
  const found = new Map<string, string[]>();
  for (const { path, message } of told) {
    const box = boxFor(path, known);
    found.set(box, [...(found.get(box) ?? []), message]);
  }
  return found;
}

const words: Record<Told['severity'], string> = {
  wrong: '',
  due: 'Waiting: ',
  odd: 'Look at this: ',
};

/** What is to be put right in another form, with the way there. */
export const elsewhereItem = ({ place, at, message }: Elsewhere): Html =>
  html`<li>In ${at === undefined ? place : html`<a href="${at}">${place}</a>`}: ${message}</li>`;

const nameOfField = (path: string) =>
  labelOf(path.split('.').findLast((one) => !/^\d+$/.test(one)) ?? '');

/** Everything that is to be put right, with a link to each box. */
export function summary(
  told: readonly Told[],
  elsewhere: readonly Elsewhere[],
  known: string,
  isShown: boolean,
  nameOf = nameOfField,
): Html {
  const paths = new Set([...known.matchAll(/data-error="([^"]*)"/g)].map(([, path]) => path!));
  const item = ({ path, message, severity, line }: Told) => {
    const box = boxFor(path, paths);
    const place =
      path === '' ? '' : path === 'body' ? `Words, line ${line ?? 1}: ` : `${nameOf(path)}: `;
    return box === ''
      ? html`<li>${words[severity]}${place}${message}</li>`
      : html`<li>
          <a href="#${box === 'body' ? 'body' : `${idOf(box)}-error`}"
            >${words[severity]}${place}${message}</a
          >
        </li>`;
  };
  const list = [...told.map(item), ...elsewhere.map(elsewhereItem)];
  return html`<section
    class="summary"
    id="summary"
    tabindex="-1"
    aria-labelledby="summary-title"
    ${(!isShown || list.length === 0) && html` hidden`}
  >
    <h2 id="summary-title">To put right or look at</h2>
    <ul id="summary-list">
      ${list}
    </ul>
  </section>`;
}
