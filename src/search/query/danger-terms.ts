import { isGroup, partsOf } from './danger-rules.ts';

type Word = { text: string; isOpenBefore: boolean; isOpenAfter: boolean };
type Piece = Word | { group: string };
type Row<Part> = { term: string; parts: Part[] };

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

const isWordPiece = (piece: Piece): piece is Word => !('group' in piece);

/** Whether words stand in a row from a place on. */
function areAt(words: string[], from: number, row: Word[]): boolean {
  for (let place = 0; place < row.length; place++)
    if (from + place >= words.length || !isWord(words[from + place]!, row[place]!)) return false;
  return true;
}

/** Where pieces that begin at a place end, in each way that they can; nowhere if they are not there. */
function endsOf(words: string[], from: number, pieces: Piece[], found: Found): number[] {
  return pieces.reduce(
    (ends, piece) =>
      ends.flatMap((at) => {
        if (isWordPiece(piece)) return areAt(words, at, [piece]) ? [at + 1] : [];
        return (found.get(piece.group) ?? []).flatMap(([start, end]) =>
          start === at ? [end] : [],
        );
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
 * @param terms all others; both as `readRules` gives them, which has looked them over
 */
export function termFinder(
  groups: Record<string, string>,
  terms: string[],
): (words: string[]) => Found {
  const isRead = new Set<string>();
  /** Rows of words by the key of their first word; rows by the first group that they name; terms of all that was typed. */
  const plain = new Map<string, Row<Word>[]>();
  const mixed = new Map<string, Row<Piece>[]>();
  const whole: Row<Piece>[] = [];
  const holders = new Map<string, string[]>();

  /** Reads a term once. */
  const read = (term: string): void => {
    const parts = term.replace(/^=/, '').split('_').map(pieceOf);
    const named = parts.flatMap((piece) => (isWordPiece(piece) ? [] : piece.group));
    if (isGroup(term) || isRead.has(term)) return;
    isRead.add(term);
    if (term.startsWith('=')) whole.push({ term, parts });
    else if (named[0]) push(mixed, named[0], { term, parts });
    else {
      const row = parts.filter(isWordPiece);
      push(plain, keyOf(row[0]!), { term, parts: row });
    }
  };
  for (const [name, list] of Object.entries(groups))
    for (const term of partsOf(list)) {
      read(term);
      push(holders, term, name);
    }
  terms.forEach(read);

  const add = (term: string, from: number, to: number, found: Found): void => {
    push(found, term, [from, to]);
    for (const group of holders.get(term) ?? []) add(group, from, to, found);
  };
  const isAllOf = (words: string[], parts: Piece[], found: Found): boolean =>
    words.every((_, place) => endsOf(words, place, parts, found).includes(place + 1));

  return (words) => {
    const found: Found = new Map();
    for (let place = 0; place < words.length; place++)
      for (const key of [words[place]!, `${words[place]!.slice(0, letters)}*`, ''])
        for (const { term, parts } of plain.get(key) ?? [])
          if (areAt(words, place, parts)) add(term, place, place + parts.length, found);
    for (const [group, rows] of mixed)
      if (found.has(group))
        for (const { term, parts } of rows)
          for (let place = 0; place < words.length; place++)
            for (const end of endsOf(words, place, parts, found)) add(term, place, end, found);
    for (const { term, parts } of whole)
      if (words.length > 0 && isAllOf(words, parts, found)) add(term, 0, words.length, found);
    return found;
  };
}
