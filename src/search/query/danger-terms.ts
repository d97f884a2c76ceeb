import { isGroup, partsOf } from './danger-rules.ts';

type Word = { text: string; isOpenBefore: boolean; isOpenAfter: boolean };
type Piece = Word | { group: string };

/** Where terms and groups stand in words: for each the places where it begins and, after its last word, ends. */
type Found = Map<string, [from: number, to: number][]>;

function wordOf(part: string): Word {
  const text = part.replace(/\*/g, '');
  return { text, isOpenBefore: part.startsWith('*'), isOpenAfter: part.endsWith('*') };
}

const pieceOf = (part: string): Piece => (isGroup(part) ? { group: part } : wordOf(part));

function isWord(typed: string, { text, isOpenBefore, isOpenAfter }: Word): boolean {
  if (isOpenBefore) return isOpenAfter ? typed.includes(text) : typed.endsWith(text);
  return isOpenAfter ? typed.startsWith(text) : typed === text;
}

/** The letters by which words that are only begun are found. */
const letters = 2;

/** The key under which a row is found, by the word that it begins with. */
const keyOf = ({ text, isOpenBefore, isOpenAfter }: Word) =>
  isOpenBefore ? '' : isOpenAfter ? `${text.slice(0, letters)}*` : text;

/** Where pieces that begin at a place end, in each way that they can; nowhere if they are not there. */
function endsOf(words: string[], from: number, pieces: Piece[], found: Found): number[] {
  return pieces.reduce(
    (ends, piece) =>
      ends.flatMap((at) => {
        if ('group' in piece)
          return (found.get(piece.group) ?? []).flatMap(([start, end]) =>
            start === at ? [end] : [],
          );
        return at < words.length && isWord(words[at]!, piece) ? [at + 1] : [];
      }),
    [from],
  );
}

/** Adds to a list of a map. */
function push<Key, One>(lists: Map<Key, One[]>, key: Key, ...more: One[]): void {
  const list = lists.get(key);
  if (list) list.push(...more);
  else lists.set(key, more);
}

/**
 * Reads terms and groups and makes the function that finds them in words. What cannot be there is never looked at: rows
 * are found by the word or the group that they begin with, groups by the terms that they hold.
 * @param groups terms by the name of their group; a group may name those before it
 * @param terms all others
 * @throws where a term names a group that is not there, or a group holds a row that names one
 */
export function termFinder(
  groups: Record<string, string>,
  terms: string[],
): (words: string[]) => Found {
  const pieces = new Map<string, Piece[]>();
  /** Rows of words by the key of their first word; rows that name a group; terms of all that was typed. */
  const plain = new Map<string, string[]>();
  const mixed: string[] = [];
  const whole: string[] = [];
  const holders = new Map<string, string[]>();

  const read = (term: string): void => {
    if (pieces.has(term)) return;
    const own = term.replace(/^=/, '').split('_').map(pieceOf);
    const named = own.flatMap((piece) => ('group' in piece ? piece.group : []));
    const missing = named.find((name) => !(name in groups));
    if (missing)
      throw new Error(`A rule of danger names the group ${missing}, which is not there.`);
    if (isGroup(term)) return;
    pieces.set(term, own);
    const [first] = own;
    if (term.startsWith('=')) whole.push(term);
    else if (named.length > 0 || !first || 'group' in first) mixed.push(term);
    else push(plain, keyOf(first), term);
  };
  for (const [name, list] of Object.entries(groups))
    for (const term of partsOf(list)) {
      read(term);
      if (mixed.includes(term) || whole.includes(term))
        throw new Error(`The group ${name} of danger holds ${term}. Write it into a rule instead.`);
      push(holders, term, name);
    }
  terms.forEach(read);

  const add = (term: string, from: number, to: number, found: Found): void => {
    push(found, term, [from, to]);
    for (const group of holders.get(term) ?? []) add(group, from, to, found);
  };
  const findAt = (words: string[], place: number, term: string, found: Found): void => {
    for (const end of endsOf(words, place, pieces.get(term)!, found)) add(term, place, end, found);
  };
  const isAllOf = (words: string[], term: string, found: Found): boolean =>
    words.every((_, place) => endsOf(words, place, pieces.get(term)!, found).includes(place + 1));

  return (words) => {
    const found: Found = new Map();
    words.forEach((word, place) => {
      for (const key of [word, `${word.slice(0, letters)}*`, ''])
        for (const term of plain.get(key) ?? []) findAt(words, place, term, found);
    });
    for (const term of mixed)
      if (pieces.get(term)!.every((piece) => !('group' in piece) || found.has(piece.group)))
        words.forEach((_, place) => findAt(words, place, term, found));
    for (const term of whole)
      if (words.length > 0 && isAllOf(words, term, found)) add(term, 0, words.length, found);
    return found;
  };
}
