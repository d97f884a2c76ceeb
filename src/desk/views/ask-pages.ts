import { dayInWords } from '../../lib/dates.ts';
import { collections } from '../../text/desk-en-GB.ts';
import type { AskedForm } from '../ask/answers.ts';
import type { Provider } from '../ask/providers.ts';
import { questionsOf } from '../ask/questions.ts';
import { group, row, type Shown } from '../forms/box.ts';
import { fieldsOf } from '../forms/boxes.ts';
import { namedIn } from '../forms/named.ts';
import { nameOf, type Names } from '../forms/names.ts';
import { day } from '../forms/plain-boxes.ts';
import { inside, type Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';

/** Everyone who can be asked. */
export function askPage(person: Person, providers: readonly Provider[]): string {
  const item = ({ id, name, entries }: Provider) => {
    const count = entries.flatMap(questionsOf).length;
    const questions = count === 1 ? '1 question' : `${count} questions`;
    return html`<li>
      <a href="/ask/${id}">${name}</a
      ><small>${entries.map(nameOf).join(', ')}. ${questions}.</small>
      <a href="/ask/${id}/sheet">Sheet to print<span class="unseen"> for ${name}</span></a>
      <a href="/ask/${id}/text">As text<span class="unseen"> for ${name}</span></a>
    </li>`;
  };
  return page(
    { title: 'Ask those who know', person },
    html`<p>
        Send each service its sheet: what we say of it, and what we do not know, as questions. Then
        open its name and enter the answers in one go.
      </p>
      <ul class="list">
        ${providers.map(item)}
      </ul>`,
  );
}

export type AnswersPage = {
  person: Person;
  token: string;
  provider: Provider;
  forms: AskedForm[];
  names: Names;
  typed: Typed;
  told: ReadonlyMap<string, readonly string[]>;
  wrong: readonly string[];
  notice?: Html | undefined;
  focus?: string | undefined;
};

/** The form of one entry without the choice of its kind, which no answer changes. */
function boxes(shown: Shown, { prefix, form, control }: AskedForm): Html {
  if (control.is === 'group') return fieldsOf(shown, control.fields, prefix);
  if (control.is !== 'kinds') return html``;
  const word = (form.before!.value as Record<string, unknown>)[control.key];
  const fields = control.kinds.find((one) => one.word === word)?.fields ?? [];
  const kept = html`<input
    type="hidden"
    name="${inside(prefix, control.key)}"
    value="${String(word)}"
  />`;
  return html`${kept}${fieldsOf(shown, fields, prefix)}`;
}

function answersOf(shown: Shown, asked: AskedForm, { entries }: Provider): Html {
  const { prefix, form } = asked;
  const entry = entries.find(
    ({ collection, id }) => collection === form.collection && id === form.id,
  )!;
  const questions = questionsOf(entry);
  const tick = inside(prefix, 'confirmed');
  return html`<details class="asked" ${questions.length > 0 && html` open`}>
    <summary>
      ${nameOf(entry)} (${collections[entry.collection].one}), checked on
      ${dayInWords((entry.data as { checkedOn: string }).checkedOn)}
    </summary>
    ${
      questions.length > 0 &&
      html`<h2>We asked about ${nameOf(entry)}</h2>
        <ol>
          ${questions.map((one) => html`<li>${one}</li>`)}
        </ol>`
    }
    <p>
      <label class="tick"
        ><input
          type="checkbox"
          name="${tick}"
          value="yes"
          ${shown.typed.has(tick) && html` checked`}
        />
        They answered for this: what stands below is right</label
      >
    </p>
    ${boxes(shown, asked)}
  </details>`;
}

/** Where all answers of a provider are entered at once. */
export function answersPage(shownAs: AnswersPage): string {
  const { person, token, provider, forms, names, typed, told, wrong, focus } = shownAs;
  const shown: Shown = { typed, told, focus };
  const named = new Set(forms.flatMap(({ control }) => [...namedIn(control)]));
  const role = row(
    shown,
    {
      path: 'role',
      key: 'role',
      label: html`In what role did they answer?`,
      hint: 'A role, not a name. For example: manager of the service.',
    },
    html`<input
      id="f-role"
      name="role"
      maxlength="80"
      value="${typed.get('role')?.[0] ?? ''}"
      aria-describedby="f-role-hint f-role-error"
    />`,
  );
  const on = day(
    shown,
    { path: 'on', key: 'on', label: html`On what day?`, hint: 'The day of their answer.' },
    undefined,
  );
  const body = html`${shownAs.notice && html`<div class="notice" role="status">${shownAs.notice}</div>`}
    ${
      wrong.length > 0 &&
      html`<section class="summary" role="alert">
        <h2>Not saved: this would then be wrong</h2>
        <ul>
          ${wrong.map((one) => html`<li>${one}</li>`)}
        </ul>
      </section>`
    }
    <p>
      <a href="/ask/${provider.id}/sheet">Sheet to print</a>,
      <a href="/ask/${provider.id}/text">as text</a>
    </p>
    <form method="post" action="/ask/${provider.id}" novalidate>
      <button name="do" value="check" class="first" tabindex="-1" aria-hidden="true">Check</button>
      ${tokenBox(token)}
      ${group(shown, { path: 'who', key: 'who', label: html`Who answered` }, html`${role}${on}`)}
      ${forms.map((one) => answersOf(shown, one, provider))}
      <div class="acts">
        <button name="do" value="save" class="main">Save all answers</button>
      </div>
    </form>
    ${[...named].map((of) => html`<datalist id="names-${of}">${names.all(of).map((one) => html`<option value="${one}"></option>`)}</datalist>`)}`;
  return page({ title: `Answers of ${provider.name}`, person }, body);
}
