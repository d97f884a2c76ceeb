import { hasCard, inserted, neededBy, type NameWithCard } from '../cards/asked.ts';
import type { Card } from '../cards/card.ts';
import type { VocabularyName } from '../../components/mdx/vocabulary.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { listOf } from '../forms/box.ts';
import { html, type Html } from './html.ts';

const wordsOf = (name: NameWithCard) => {
  const prop = neededBy(name)?.prop;
  return prop?.kind === 'choice' ? prop.words : undefined;
};

const listFor = (name: NameWithCard) => {
  const prop = neededBy(name)?.prop;
  if (prop?.kind === 'id') return listOf(prop.of);
  return wordsOf(name) && `words-${name}`;
};

/** What is asked of a writer before a card can be shown; undefined where nothing is. */
function questionOf(name: NameWithCard): string | undefined {
  const prop = neededBy(name)?.prop;
  if (!prop) return undefined;
  if (prop.kind === 'id') return `Which ${collections[prop.of].one}?`;
  return prop.hint.replace(/^./, (letter) => letter.toUpperCase());
}

/** The button that puts a name of the vocabulary in; where it shows a fact, its card is shown first. */
export function insertButton(name: VocabularyName, hint: string): Html {
  const asked =
    hasCard(name) &&
    html` data-card="/card/${name}" data-question="${questionOf(name)}" data-list="${listFor(name)}"`;
  return html`<button type="button" data-insert="${inserted(name)}" ${asked}>
    <code>${name}</code> ${hint}
  </button>`;
}

/** Where the card of a fact is shown before it is put in; the script of the desk opens it below a button. */
export const cardBox = (names: readonly NameWithCard[]): Html =>
  html`<div id="card" class="card" role="group" aria-label="What is put in" hidden>
      <div id="card-asked">
        <label for="card-value"></label>
        <input id="card-value" autocomplete="off" />
      </div>
      <div id="card-shown" role="status"></div>
      <p class="moves">
        <button type="button" id="card-put">Put it in</button>
        <button type="button" id="card-leave">Leave it</button>
      </p>
    </div>
    ${names.map((name) => {
      const words = wordsOf(name);
      return (
        words &&
        html`<datalist id="words-${name}">
          ${words.map((one) => html`<option value="${one}"></option>`)}
        </datalist>`
      );
    })}`;

/** A card, with the words that are put into the page for it. */
export function cardShown({ title, lines }: Card, words: string): string {
  const line = ([label, text]: Card['lines'][number]) =>
    html`<p>${label !== '' && html`<strong>${label}:</strong> `}${text}</p>`;
  return html`<div data-words="${words}">
    ${title !== '' && html`<p><strong>${title}</strong></p>`}${lines.map(line)}
  </div>`.html;
}

/** What stands in place of a card where there is none. */
export const noCard = (words: string): string => html`<p>${words}</p>`.html;
