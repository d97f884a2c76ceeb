import { sitesByName } from '../../text/address-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { unnamedTextOf } from './names.ts';
import { piecesOf } from './pieces.ts';
import type { Find } from './number-like.ts';
import { emailsIn } from './typed-email.ts';

/** What the addresses of sites end with. A word behind a stop without a gap has a capital, or is none of these. */
const endings =
  'com|org|net|uk|gov|edu|info|eu|ie|io|co|scot|wales|cymru|london|online|website|site|app|example|police|charity|ngo';
/** Such endings as are words too: the host before them is long. */
const wordsToo = 'help|support|me|link|page|chat|life|care|health';
const host = new RegExp(
  `(?<![\\w@/.-])(?:www\\.)?(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)+(?:${endings})(?![\\w-]|\\.\\w|@)(?:/[\\w/.-]*\\w/?)?|(?<![\\w@/.-])[a-z\\d-]{5,}\\.(?:${wordsToo})(?![\\w-]|\\.\\w|@)|(?<![\\w@/.-])(?:[A-Z\\d][A-Z\\d-]*\\.)+(?:${endings.toUpperCase()})(?![\\w-]|\\.\\w)|(?<![\\w@/.-])(?:[A-Za-z\\d][A-Za-z\\d-]*\\.)+(?:com|org|net|uk|gov)(?![\\w-]|\\.\\w|@)(?:/[\\w/.-]*\\w/?)?`,
  'g',
);
/** What people are called where they have an account. */
const account = /(?<![\w@.])@[a-z_][\w.]{2,}\w(?![\w@])/gi;
const mayHold = /\w\.[a-z]{2}|\.[A-Z]{2}|@/;

/** The address of a site, or of an account, that stands in words, where a link or a contact belongs. */
export function findSites(text: string): Find[] {
  if (!mayHold.test(text)) return [];
  const others = emailsIn(text);
  return [...text.matchAll(host), ...text.matchAll(account)]
    .map(({ 0: typed, index }) => ({ typed, index }))
    .filter(({ typed }) => !sitesByName.includes(typed.toLowerCase().replace(/^www\./, '')))
    .filter(({ index }) =>
      others.every((one) => index >= one.index + one.typed.length || index < one.index),
    );
}

export const typedSites: Rule = {
  name: 'typed addresses of sites',
  why: 'Nobody can follow an address that stands in words, and nobody sees here whether it still leads where it did.',
  scope: 'entry',
  *check(entry, site) {
    // A paper may be called as its site is.
    if (entry.collection === 'sources') return;
    for (const piece of piecesOf(entry))
      for (const { typed, index } of findSites(unnamedTextOf(piece, site)))
        if (!piece.isInLink?.(index))
          yield wrongAt(
            entry,
            piece.line(index),
            typed.startsWith('@')
              ? `“${typed}” is an account, and nobody here knows who answers there: name a contact with <Contact id="…" />`
              : `“${typed}” is the address of a site: ${
                  piece.isProse
                    ? 'write [what stands there](https://…)'
                    : 'say what the site is called. Its address goes into web'
                }`,
          );
  },
};
