import { plainText } from './plain-text.ts';

/**
 * Names to look for in texts, word by word: there may be thousands that begin with the same one, and each would be tried at
 * each place.
 */
type Node = {
  /** What may follow a word that others follow. */
  next: Map<string, Node>;
  /** The last words of names. */
  last: Set<string>;
};

export type Names = {
  root: Node;
  /** The letters that names begin with. */
  firsts: ReadonlySet<string>;
};

const emptyNode = (): Node => ({ next: new Map(), last: new Set() });

/** @param given names as they are written; each stands for itself with gaps of any width and in any number of lines */
export function namesOf(given: readonly string[]): Names {
  const root = emptyNode();
  const firsts = new Set<string>();
  for (const name of given) {
    const words = plainText(name).split(/\s+/).filter(Boolean);
    const last = words.pop();
    if (last === undefined) continue;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? emptyNode();
      node.next.set(word, next);
      node = next;
    }
    node.last.add(last);
    firsts.add((words[0] ?? last)[0]!);
  }
  return { root, firsts };
}

const isInWord = /[\w-]/;
const word = /\S+/y;
const gap = /\s+/y;

function found(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/** Where the longest name ends that goes on at an offset with what a node holds; undefined where none does. */
function endOf(text: string, index: number, { next, last }: Node): number | undefined {
  const typed = found(word, text, index);
  const after = next.get(typed);
  const between = after ? found(gap, text, index + typed.length) : '';
  // What has more words is longer.
  const longer =
    after && between ? endOf(text, index + typed.length + between.length, after) : undefined;
  if (longer !== undefined) return longer;
  for (let length = last.size > 0 ? typed.length : 0; length > 0; length--)
    if (!isInWord.test(typed[length] ?? '') && last.has(typed.slice(0, length)))
      return index + length;
  return undefined;
}

/** A text in which something else is put for each name. */
export function withNamesAs(text: string, names: Names, put: (name: string) => string): string {
  let made = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    if (!names.firsts.has(text[index]!)) continue;
    if (index > 0 && isInWord.test(text[index - 1]!)) continue;
    const end = endOf(text, index, names.root);
    if (end === undefined) continue;
    made += text.slice(copied, index) + put(text.slice(index, end));
    copied = end;
    index = end - 1;
  }
  return copied === 0 ? text : made + text.slice(copied);
}
