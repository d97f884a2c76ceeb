import { vocabulary, type Word } from '../../components/mdx/vocabulary.ts';
import type { Shown } from '../forms/box.ts';
import { html, type Html } from './html.ts';

/** What is put into a page by a name of the vocabulary, with a mark where the writer goes on. */
export function inserted(name: string, { props, holds }: Word): string {
  const needed = Object.entries(props ?? {})
    .filter(([, prop]) => prop.needed)
    .map(([key]) => ` ${key}=""`)
    .join('');
  if (holds === 'nothing') return `<${name}${needed} />`;
  return holds === 'words'
    ? `<${name}${needed}></${name}>`
    : `<${name}${needed}>\n\n\n\n</${name}>`;
}

const hintOf = (word: Word & { hint?: string }) => word.hint;

/** The words of a page, as text, with what may be put into them. */
export function bodyBox({ typed, told }: Shown): Html {
  const items = Object.entries(vocabulary).map(([name, word]: [string, Word]) => {
    const hint = hintOf(word);
    return html`<li>
      <button type="button" data-insert="${inserted(name, word)}">
        <code>${name}</code>${hint !== undefined && html` ${hint}`}
      </button>
    </li>`;
  });
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
