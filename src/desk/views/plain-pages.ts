import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';
import type { Person } from '../people/person.ts';

/** A page that says no, and why. */
export const refusal = (words: string, person?: Person): string =>
  page(
    { title: 'That did not work', person },
    html`<p>${words}</p>
      <p><a href="/">To the start of the desk</a></p>`,
  );

/** A page that says one thing and leads on. */
export const message = (person: Person, title: string, body: Html): string =>
  page({ title, person }, body);

/** Asks who is there, where no sign-on says so. */
export const askName = (token: string): string =>
  page(
    { title: 'Who are you?' },
    html`<form method="post" action="/name">
      ${tokenBox(token)}
      <p class="hint" id="name-hint">
        Your name stands beside each change that you make, so that others know whom to ask. It is
        not shown on the website.
      </p>
      <div class="field">
        <label for="name">Your name</label
        ><input
          id="name"
          name="name"
          autocomplete="name"
          required
          maxlength="80"
          aria-describedby="name-hint"
        />
      </div>
      <p><button>Go to the desk</button></p>
    </form>`,
  );
