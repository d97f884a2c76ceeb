import { plainText } from './plain-text.ts';

/** Names to look for in texts: there may be thousands, and as one pattern they take longer to compile than to find. */
export type Names = {
  /** The names by what their first word begins with, the longest first. */
  byStart: ReadonlyMap<string, readonly Name[]>;
  /** The letters that names begin with. */
  firsts: ReadonlySet<string>;
};
type Name = { name: string; words: string[] };

/** So many letters of the first word of a name are looked up. */
const mostOfStart = 4;

/** @param given names as they are written; each stands for itself with gaps of any width and in any number of lines */
export function namesOf(given: readonly string[]): Names {
  const names = [...new Set(given.map(plainText))].filter((name) => name !== '');
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ name, words: name.split(/\s+/) }));
  return {
    byStart: Map.groupBy(longestFirst, ({ name }) => name.match(/^\S*/)![0].slice(0, mostOfStart)),
    firsts: new Set(names.map((name) => name[0]!)),
  };
}

const isGap = /\s/;
const isInWord = /[\w-]/;

/** Where a name ends that begins at an offset; undefined where it does not stand there. */
function endOf({ words }: Name, text: string, index: number): number | undefined {
  let at = index;
  for (const [place, word] of words.entries()) {
    const start = at;
    while (place > 0 && at < text.length && isGap.test(text[at]!)) at++;
    if ((place > 0 && at === start) || !text.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return at < text.length && isInWord.test(text[at]!) ? undefined : at;
}

/** The longest name that stands at an offset; undefined where none does. */
function nameAt(text: string, index: number, { byStart }: Names): string | undefined {
  // What begins with a shorter word cannot be longer: its word ends where the longer one goes on.
  for (let length = mostOfStart; length > 0; length--)
    for (const one of byStart.get(text.slice(index, index + length)) ?? []) {
      const end = endOf(one, text, index);
      if (end !== undefined) return text.slice(index, end);
    }
  return undefined;
}

/** A text in which something else is put for each name. */
export function withNamesAs(text: string, names: Names, put: (name: string) => string): string {
  let made = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    if (!names.firsts.has(text[index]!)) continue;
    if (index > 0 && isInWord.test(text[index - 1]!)) continue;
    const name = nameAt(text, index, names);
    if (name === undefined) continue;
    made += text.slice(copied, index) + put(name);
    copied = index + name.length;
    index = copied - 1;
  }
  return copied === 0 ? text : made + text.slice(copied);
}
