import { html, type Html } from './html.ts';

/** A page as it would be; `mark` says of which content, so that nobody sees what somebody else looks at. */
export type Seen = { path: string; mark: string };

/** The real page with what is not published yet, at the width of a phone and wide. */
export function seeFrames({ path, mark }: Seen): Html {
  const from = `/see${path}?of=${mark}`;
  return html`<section class="see" aria-labelledby="see-title">
    <h2 id="see-title" tabindex="-1">How ${path === '/' ? 'the first page' : path} looks</h2>
    <p class="hint">This is the real page with these changes. It is not on the website yet.</p>
    <div class="frames">
      <div>
        <h3>On a phone</h3>
        <iframe title="The page on a phone" src="${from}" class="phone"></iframe>
      </div>
      <div>
        <h3>Wide</h3>
        <div class="shrunk">
          <iframe title="The page on a wide screen" src="${from}" class="screen"></iframe>
        </div>
      </div>
    </div>
  </section>`;
}
