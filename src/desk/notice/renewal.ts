import { instantsOf, spanOf } from '../../lib/moments.ts';
import type { NoticeData } from '../../schemas/notice.ts';

/** A notice as an entry has it, as far as it is read here. */
export type Known = { id: string; data: NoticeData };

const oneWeek = 7 * 24 * 3_600_000;

export const isOver = ({ data }: Known, now: Date): boolean => spanOf(data).until <= now.getTime();

/** The notice that stands, or is to come; undefined where there is none. */
export const standingIn = (notices: readonly Known[], now: Date): Known | undefined =>
  notices
    .filter((one) => !isOver(one, now))
    .toSorted((a, b) => a.data.from.localeCompare(b.data.from))[0];

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The notice that a new one would renew: of the week before it, with the same words, or with the same contact to call in
 * place of the same. What puts one right that was taken down, and ends no later, renews nothing.
 */
export const renewedBy = (
  { words, instead, standsFor, from, until }: NoticeData,
  notices: readonly Known[],
): Known | undefined =>
  notices.find(({ data }) => {
    const isSame =
      plain(data.words) === plain(words) ||
      (data.instead === instead && data.standsFor === standsFor);
    const isNear = instantsOf(from).earliest - spanOf(data).until < oneWeek;
    const isPutRight = data.takenDown !== undefined && until <= data.until;
    return isSame && isNear && !isPutRight;
  });
