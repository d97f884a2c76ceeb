import { dayInWords } from '../../lib/dates.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { nameOf } from '../forms/names.ts';
import { html, type Html } from '../views/html.ts';
import { factsHeld } from './facts-held.ts';
import type { Provider } from './providers.ts';
import { questionsOf } from './questions.ts';

/** Who asks, and when. */
export type Asking = { site: string; today: string };

const intro = (site: string) =>
  `The website ${site} says the following about you. Please put right what is wrong, and answer the questions. People in danger rely on it.`;
const care =
  'Please write no name of a person, and no address of a place to stay: we publish neither.';
const signs = ['Answered on (day)', 'By (your role, not your name)'];

const partsOf = ({ entries }: Provider) =>
  entries.map((entry) => ({
    title: nameOf(entry),
    kind: collections[entry.collection].one,
    facts: factsHeld(entry),
    questions: questionsOf(entry),
    checkedOn: (entry.data as { checkedOn: string }).checkedOn,
  }));

const style = `
  @page { size: A4; margin: 18mm }
  body { font: 11pt/1.45 system-ui, sans-serif; color: #111; background: #fff; max-width: 48rem; margin: 1rem auto; padding: 0 1rem }
  h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; break-after: avoid }
  table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #555; padding: 0.4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
  th[scope=row] { width: 25% } td:last-child { width: 30% } tr, li { break-inside: avoid }
  .line { border-bottom: 1px solid #555; height: 2rem } ol { padding-left: 1.4rem }
  @media (max-width: 30rem) { table, tbody, tr, th, td { display: block; width: auto !important } thead { display: none } }
`;

const answerLine = html`<div class="line"></div>`;

function part({
  title,
  kind,
  facts,
  questions,
  checkedOn,
}: ReturnType<typeof partsOf>[number]): Html {
  return html`<section>
    <h2>${title} (${kind})</h2>
    <p>Last checked on ${dayInWords(checkedOn)}.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">We say</th>
          <th scope="col">Right? If not, what holds</th>
        </tr>
      </thead>
      <tbody>
        ${facts.map(
          ({ label, words }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${words}</td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      questions.length > 0 &&
      html`<h3>Questions</h3>
        <ol>
          ${questions.map((one) => html`<li>${one}${answerLine}</li>`)}
        </ol>`
    }
  </section>`;
}

/** The sheet of a provider, ready to print. It asks nobody else for anything. */
export function sheetAsHtml(provider: Provider, { site, today }: Asking): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>Questions to ${provider.name}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <main>
          <h1>Questions to ${provider.name}</h1>
          <p>${intro(site)} Printed on ${dayInWords(today)}.</p>
          <p><strong>${care}</strong></p>
          ${partsOf(provider).map(part)}
          ${signs.map(
            (sign) =>
              html`<p>${sign}:</p>
                ${answerLine}`,
          )}
        </main>
      </body>
    </html> `.html;
}

/** The same as plain text, to send in a message. */
export function sheetAsText(provider: Provider, { site, today }: Asking): string {
  const parts = partsOf(provider).flatMap(({ title, kind, facts, questions, checkedOn }) => [
    '',
    `${title} (${kind})`.toUpperCase(),
    `Last checked on ${dayInWords(checkedOn)}.`,
    '',
    ...facts.flatMap(({ label, words }) => [`${label}: ${words}`, '  Right? ']),
    ...(questions.length > 0 ? ['', 'Questions'] : []),
    ...questions.flatMap((one, at) => [`${at + 1}. ${one}`, '   Answer: ']),
  ]);
  return [
    `Questions to ${provider.name}`,
    '',
    `${intro(site)} Written on ${dayInWords(today)}.`,
    care,
    ...parts,
    '',
    ...signs.map((sign) => `${sign}: `),
    '',
  ].join('\n');
}
