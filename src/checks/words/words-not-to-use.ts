import {
  leftovers as leftoverWords,
  victimOrSurvivor,
  wordsNotToUse,
} from '../../text/words-not-to-use-en-GB.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import { isAllowed } from './exceptions.ts';
import { unnamedTextOf } from './names.ts';
import { piecesOf } from './pieces.ts';
import { textsOf } from './texts.ts';

/** What any of some patterns may find: one look at a text takes far less time than one for each. */
const anyOf = (patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
const mayHoldWords = anyOf([...wordsNotToUse.map(({ pattern }) => pattern), victimOrSurvivor]);
const mayBeLeft = anyOf(leftoverWords);

export const notToUse: Rule = {
  name: 'words not to use',
  why: 'Words that blame, shock, label or promise too much cost the trust of the person who reads them.',
  scope: 'entry',
  *check(entry, site) {
    if (entry.collection === 'sources') return;
    let isRepeated = false;
    for (const piece of piecesOf(entry)) {
      const text = unnamedTextOf(piece, site).replaceAll('\n', ' ');
      if (!mayHoldWords.test(text)) continue;
      for (const { pattern, why, instead } of wordsNotToUse) {
        for (const { 0: typed, index } of text.matchAll(pattern))
          if (!isAllowed(site, entry, typed))
            yield wrongAt(entry, piece.line(index), `do not write “${typed}”, ${why}: ${instead}`);
      }
      for (const { 0: typed, index } of text.matchAll(victimOrSurvivor)) {
        if (isRepeated && !isAllowed(site, entry, typed))
          yield wrongAt(
            entry,
            piece.line(index),
            `“${typed}” stands here more than once: write “you” after the first`,
          );
        isRepeated = true;
      }
    }
  },
};

export const leftovers: Rule = {
  name: 'notes to self',
  why: 'What was meant to be filled in later is read by visitors, and may name someone.',
  scope: 'entry',
  *check(entry) {
    // What people type is theirs, whatever it is.
    if (entry.collection === 'asked') return;
    for (const { text, line } of textsOf(entry).filter((one) => mayBeLeft.test(one.text)))
      for (const pattern of leftoverWords) {
        const match = text.match(pattern);
        if (match)
          yield oddAt(
            entry,
            line(match.index!),
            `“${match[0]}” looks like a note to yourself, or words that only fill a place: finish it, or take it out`,
          );
      }
  },
};
