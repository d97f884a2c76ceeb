import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { piecesOf, type Named } from '../words/pieces.ts';

/** Whether a name shows the number of a contact. */
const shows = ({ name, given }: Named, contact: string, site: Site) =>
  (name === 'Phone' || name === 'Contact') &&
  site.byId('contacts', given['id'] ?? '')?.id === contact;
/** A contact that is not there, or that nobody can call, is told as such. */
function isThere(id: string, site: Site): boolean {
  const contact = site.byId('contacts', id);
  return contact?.data.phone !== undefined && !contact.data.prefix;
}

function* missing(page: Entry<'pages'>, area: Entry<'area'>, site: Site): Iterable<Problem> {
  const { emergency, helpline } = area.data;
  const named = piecesOf(page).flatMap((piece) => piece.named);
  const told = (what: string, remedy: string) =>
    wrongAt(page, ['role'], `this page is there for ${what}, and does not show it: ${remedy}`);
  if (page.data.role === 'emergency') {
    if (
      isThere(emergency, site) &&
      !named.some((one) => one.name === 'Emergency' || shows(one, emergency, site))
    )
      yield told('the number for danger now', 'put <Emergency> back at its top');
    if (!named.some(({ name }) => name === 'SilentSolution'))
      yield told('the call without speaking too', 'put <SilentSolution /> back');
  }
  if (
    page.data.role === 'helpline' &&
    isThere(helpline, site) &&
    !named.some((one) => shows(one, helpline, site))
  )
    yield told('the helpline', 'put <Contact id="local-helpline" /> back at its top');
}

export const rolePages: Rule = {
  name: 'what a page is there for',
  why: 'Every page leads to the one for danger now and to that of the helpline: each must show what it is there for.',
  scope: 'site',
  *check(site) {
    const [area] = site.entries.area;
    if (!area) return;
    for (const page of site.entries.pages) yield* missing(page, area, site);
  },
};
