import { linesThatStay, unfitToCall } from '../../checks/facts/notices.ts';
import { momentInWords, spanOf } from '../../lib/moments.ts';
import { notice as schema, type NoticeData } from '../../schemas/notice.ts';
import type { Elsewhere } from '../checks/elsewhere.ts';
import { tried, type Told } from '../checks/trial.ts';
import { fileWith } from '../edit/entry-file.ts';
import { formOf, type EntryForm } from '../forms/entry-form.ts';
import type { Content } from '../reading/content.ts';
import { renewedBy, standingIn, type Known } from './renewal.ts';

/** The names of the contacts that may be called in place of another, and of those that another may be called for. */
export function contactsToChoose({ site, names }: Content): {
  instead: string[];
  standsFor: string[];
} {
  const label = ({ id }: { id: string }) => names.label('contacts', id);
  const { contacts } = site.entries;
  const staying = linesThatStay(site);
  return {
    instead: contacts.filter((one) => unfitToCall(one, site) === undefined).map(label),
    standsFor: contacts
      .filter(({ id, data }) => data.phone && !data.prefix && !staying.includes(id))
      .map(label),
  };
}

/** A name for a new notice that no other has. */
export function freeId(content: Content, from: string): string {
  const id = `notice-${/^\d{4}-\d{2}-\d{2}/.exec(from)?.[0] ?? 'new'}`;
  const taken = new Set(content.reading.entries.notices.map((one) => one.id));
  for (let number = 1; ; number++) {
    const one = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(one)) return one;
  }
}

/** The form of a notice, a new one in the file of the area. */
export const formOfNotice = (content: Content, id: string): EntryForm =>
  formOf(content, 'notices', id, content.layers.at(-1)!.name)!;

/** The text of the file of notices once one says something. */
export const textWith = ({ text, shape, id }: EntryForm, value: object): string =>
  fileWith(text, shape, id, { value });

export type NoticeTrial = {
  told: Told[];
  elsewhere: Elsewhere[];
  /** The notice, where it is as it must be. */
  data?: NoticeData | undefined;
  /** The one that it renews, which needs two people. */
  renews?: Known | undefined;
};

const wrong = (path: string, message: string): Told => ({ severity: 'wrong', path, message });

/** What the checks say of a notice as it is typed, and what only this moment can tell. */
export function triedNotice(
  content: Content,
  id: string,
  value: Partial<NoticeData>,
  now: Date,
  isSaving: boolean,
): NoticeTrial {
  const { file, layer } = formOfNotice(content, id);
  const { notices } = content.reading.entries;
  const typing = { collection: 'notices', id, file, layer: layer.name, value } as const;
  const { told, elsewhere } = tried(content, typing, isSaving);
  const isKnown = (contact: string | undefined) =>
    contact === undefined || content.site.byId('contacts', contact) !== undefined;
  const unknown = (['instead', 'standsFor'] as const).filter((key) => !isKnown(value[key]));
  const own = unknown.map((key) =>
    wrong(
      key,
      'There is no contact of this name. Type a part of it, then choose one from the list.',
    ),
  );
  const { data } = schema.safeParse(value);
  if (data && spanOf(data).until <= now.getTime())
    own.push(wrong('until', 'This is past already: write when it is to go.'));
  const standing = standingIn(notices, now);
  if (standing)
    own.push(
      wrong(
        '',
        `A notice stands until ${momentInWords(standing.data.until)}. Take it down first, or let it stand longer.`,
      ),
    );
  return {
    told: [
      ...own,
      ...told.filter(
        ({ path, severity }) => severity === 'wrong' && !(unknown as string[]).includes(path),
      ),
    ],
    elsewhere,
    data,
    renews: data && renewedBy(data, notices),
  };
}

export const isSound = ({ told, elsewhere, data }: NoticeTrial): boolean =>
  data !== undefined &&
  elsewhere.length === 0 &&
  told.every(({ severity }) => severity !== 'wrong');
