import { sentencesOf } from '../../lib/readability.ts';
import { sexedPartners, sexedWords } from '../../text/words-not-to-use-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { isAllowed } from './exceptions.ts';
import { piecesOf } from './pieces.ts';

const pronouns = new RegExp(`(?<![\\w'-])(?:${sexedWords.join('|')})(?![\\w-])(?! Majesty)`, 'gi');

/** Most texts name no sex. */
const mayName = new RegExp(`${pronouns.source}|husband|boyfriend|wife|girlfriend`, 'i');

/** What somebody says may name a sex. Quotation marks go, with what they hold; offsets stay. */
const withoutQuotes = (text: string) =>
  text.replace(/“[^”]*”|"[^"]*"/g, (quote) => quote.replace(/[^\n]/g, ' '));

function assumptions(text: string): { typed: string; index: number; instead: string }[] {
  const inPronouns = [...text.matchAll(pronouns)].map((match) => ({
    typed: match[0],
    index: match.index,
    instead:
      'write “they”, “them” or “the person who hurts you”, or put a quote in quotation marks',
  }));
  if (!/\byour (?:ex-|former )?(?:husband|boyfriend|wife|girlfriend)\b/i.test(text))
    return inPronouns;
  const inPartners = sentencesOf(text).flatMap((sentence) =>
    sexedPartners
      .filter(([, other]) => !other.test(sentence.text))
      .flatMap(([one]) => [...sentence.text.matchAll(one)])
      .map((match) => ({
        typed: match[0],
        index: sentence.index + match.index,
        instead: 'write “your partner”, or name both',
      })),
  );
  return [...inPronouns, ...inPartners];
}

export const sex: Rule = {
  name: 'no sex taken for granted',
  why: 'Anyone can be a victim, and anyone can hurt: a reader who is left out closes the page.',
  scope: 'entry',
  *check(entry, site) {
    if (entry.collection === 'sources') return;
    for (const { text, line } of piecesOf(entry).filter((piece) => mayName.test(piece.text)))
      for (const { index, typed, instead } of assumptions(withoutQuotes(text)))
        if (!isAllowed(site, entry, typed))
          yield wrongAt(entry, line(index), `“${typed}” assumes a sex: ${instead}`);
  },
};
