import { html, type Html } from '../views/html.ts';
import type { Shown } from './box.ts';
import type { Control } from './field.ts';
import { inside, isBoxOf } from './typed.ts';

type Kinds = Control & { is: 'kinds' };

/** What is typed in boxes that the chosen kind has not: it stays in the form, for when another kind is chosen. */
export function ofOtherKinds(
  { typed }: Shown,
  { kinds: all }: Kinds,
  word: string,
  above: string,
): Html {
  const pathsOf = (kinds: typeof all) =>
    kinds.flatMap(({ fields }) => fields.map(({ key }) => inside(above, key)));
  const shown = new Set(pathsOf(all.filter((one) => one.word === word)));
  const hidden = pathsOf(all).filter((path) => !shown.has(path));
  const kept = [...typed].filter(([name]) => hidden.some((path) => isBoxOf(path, name)));
  return html`${kept.map(([name, values]) => values.map((one) => html`<input type="hidden" name="${name}" value="${one}" />`))}`;
}
