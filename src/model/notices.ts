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

const notOver = remembered(({ entries, now }: Facts): Notice[] =>
  entries.notices
    .map(({ id, data }) => {
      const { words, instead, standsFor } = data;
      const { from, until } = spanOf(data);
      return {
        id,
        words,
        instead,
        standsFor,
        from,
        until,
        fromInWords: momentInWords(data.from),
        untilInWords: momentInWords(data.until),
        isOn: now !== undefined && from <= now.getTime(),
      };
    })
    .filter(({ until }) => now !== undefined && now.getTime() < until)
    .toSorted((a, b) => a.from - b.from),
);

/** The notice to show: the first that is not over at the moment of the build; none where that is not known. */
export const urgentNotice = (facts: Facts): Notice | undefined => notOver(facts)[0];
