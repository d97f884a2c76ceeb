import { vocabulary, type VocabularyName } from '../../components/mdx/vocabulary.ts';
import { namesWithCard } from '../cards/asked.ts';
import type { Shown } from '../forms/box.ts';
import { cardBox, insertButton } from './card.ts';
import { html, type Html } from './html.ts';

/**
 * The words of a page, as text, with what may be put into them.
 * @param names what may be put in, in the order in which it is offered
 */
export function bodyBox({ typed, told }: Shown, names: readonly VocabularyName[]): Html {
  const items = names.map((name) => html`<li>${insertButton(name, vocabulary[name].hint)}</li>`);
  return html`<div class="field" data-path="body">
    <label for="body" id="body-label">Words of the page</label>
    <p class="hint" id="body-hint">
      ## starts a heading, - an item of a list, **two stars** make words bold. Leave an empty line
      between paragraphs.
    </p>
    <details class="insert">
      <summary>Put a fact or a box in</summary>
      <ul>
        ${items}
      </ul>
      ${cardBox(namesWithCard)}
    </details>
    <textarea
      id="body"
      name="body"
      rows="24"
      aria-describedby="body-hint body-error"
      spellcheck="true"
    >
${typed.get('body')?.[0] ?? ''}</textarea>
    <p class="reads" id="grade" aria-live="off"></p>
    <p class="error" id="body-error" data-error="body">
      ${(told.get('body') ?? []).map((one) => html`<span>${one}</span> `)}
    </p>
  </div>`;
}
