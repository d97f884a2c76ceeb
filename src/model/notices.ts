import { momentInWords, spanOf } from '../lib/moments.ts';
import type { NoticeData } from '../schemas/notice.ts';
import { remembered, type Facts } from './facts.ts';

/** A notice that stands, or is the next to stand. */
export type Notice = Pick<NoticeData, 'words' | 'instead' | 'standsFor'> & {
  id: string;
  /** Its first and last instant, in milliseconds since 1970. */
  from: number;
  until: number;
  /** Both in words, by the clock in London. */
  fromInWords: string;
  untilInWords: string;
  /** Whether it stands at the moment of the build; else it is still to come. */
  isOn: boolean;
};

type Item = Facts['entries']['notices'][number];

const isSame = ({ data: a }: Item, { data: b }: Item) =>
  a.words === b.words && a.instead === b.instead && a.standsFor === b.standsFor;

/** Notices in the order of their hours. One that goes on as it is, because it was renewed, is one. */
function inTurn(items: readonly Item[]) {
  const standing: { item: Item; last: Item; from: number; until: number }[] = [];
  for (const item of items.toSorted((a, b) => a.data.from.localeCompare(b.data.from))) {
    const { from, until } = spanOf(item.data);
    const before = standing.at(-1);
    if (before && from <= before.until && isSame(item, before.item))
      Object.assign(before, { last: item, until });
    else standing.push({ item, last: item, from, until });
  }
  return standing;
}

const notOver = remembered(({ entries, now }: Facts): Notice[] =>
  inTurn(entries.notices)
    .filter(({ until }) => now !== undefined && now.getTime() < until)
    .map(({ item: { id, data }, last, from, until }) => ({
      id,
      words: data.words,
      instead: data.instead,
      standsFor: data.standsFor,
      from,
      until,
      fromInWords: momentInWords(data.from),
      untilInWords: momentInWords(last.data.until),
      isOn: from <= now!.getTime(),
    })),
);

/** The notice to show: the first that is not over at the moment of the build; none where that is not known. */
export const urgentNotice = (facts: Facts): Notice | undefined => notOver(facts)[0];
