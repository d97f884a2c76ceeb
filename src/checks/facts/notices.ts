import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { momentInWords, spanOf } from '../../lib/moments.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';

type Notice = Entry<'notices'>;

/** Whether a contact is there for people in a place to stay alone. */
const isOfPlaceToStay = (id: string, { entries }: Site) => {
  const services = entries.services.filter(({ data }) => data.contacts.includes(id));
  return services.length > 0 && services.every(({ data }) => data.kind === 'safe-accommodation');
};

/** Why nobody may be sent to a contact for some hours; undefined where everyone may. */
export function unfitToCall(contact: Entry<'contacts'>, site: Site): string | undefined {
  const { phone, prefix, evidence, toConfirm, reviewBy } = contact.data;
  if (!phone || prefix) return 'has no number to call';
  if (contact.id === site.entries.area[0]?.data.emergency) return 'is for danger now';
  if (evidence === 'low' || toConfirm.length > 0) return 'is not confirmed';
  if (reviewBy < site.today) return `was to be checked by ${reviewBy}`;
  if (isOfPlaceToStay(contact.id, site)) return 'is the line of a place to stay';
  return undefined;
}

/** The ids of the contacts that stand on every page whatever happens: nothing is put in their place. */
export const linesThatStay = ({ entries }: Site): string[] =>
  entries.area.flatMap(({ data }) => [
    data.emergency,
    ...data.anytime.map(({ contact }) => contact),
  ]);

function* wrongContacts(notice: Notice, site: Site): Iterable<Problem> {
  const { instead, standsFor } = notice.data;
  const contact = site.byId('contacts', instead);
  const unfit = contact && unfitToCall(contact, site);
  if (unfit)
    yield wrongAt(
      notice,
      ['instead'],
      `${notice.id}: instead: "${instead}" ${unfit}: name a confirmed contact with a number, for example a line for day and night`,
    );
  if (standsFor === undefined) return;
  if (standsFor === instead)
    yield wrongAt(
      notice,
      ['standsFor'],
      `${notice.id}: standsFor: "${standsFor}" cannot stand for itself: name another contact in instead, or take this line out`,
    );
  if (linesThatStay(site).includes(standsFor))
    yield wrongAt(
      notice,
      ['standsFor'],
      `${notice.id}: standsFor: the number of "${standsFor}" stays on every page: take this line out, and say in the words what is wrong with it`,
    );
}

const isOver = ({ data }: Notice, today: string) => (data.takenDown ?? data.until) < today;

export const notices: Rule = {
  name: 'urgent notices',
  why: 'A notice is read by everyone at once, and believed: it sends them to a number that is sure, and there is one at a time.',
  scope: 'site',
  *check(site) {
    const all = site.entries.notices.toSorted((a, b) => a.data.from.localeCompare(b.data.from));
    for (const [index, notice] of all.entries()) {
      if (isOver(notice, site.today)) {
        yield oddAt(
          notice,
          ['until'],
          `${notice.id} is over: take it out once nobody asks about it any more`,
        );
        continue;
      }
      yield* wrongContacts(notice, site);
      const other = all
        .slice(0, index)
        .find((one) => spanOf(one.data).until > spanOf(notice.data).from);
      if (other)
        yield wrongAt(
          notice,
          ['from'],
          `${notice.id}: from: "${other.id}" stands until ${momentInWords(other.data.until)}: take that down first, or begin later`,
        );
    }
  },
};
