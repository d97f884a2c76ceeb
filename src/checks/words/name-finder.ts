import { plainText } from './plain-text.ts';

/** Names to look for in texts: there may be thousands, and as one pattern they take longer to compile than to find. */
export type Names = {
  /** The names by what their first word begins with, the longest first. */
  byStart: ReadonlyMap<string, readonly Name[]>;
  /** The letters that names begin with. */
  firsts: ReadonlySet<string>;
};
type Name = { name: string; pattern?: RegExp };

/** So many letters of the first word of a name are looked up. */
const mostOfStart = 4;

/** @param given names as they are written; each stands for itself with gaps of any width and in any number of lines */
export function namesOf(given: readonly string[]): Names {
  const names = [...new Set(given.map(plainText))].filter((name) => name !== '');
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => ({ name }));
  return {
    byStart: Map.groupBy(longestFirst, ({ name }) => name.match(/^\S*/)![0].slice(0, mostOfStart)),
    firsts: new Set(names.map((name) => name[0]!)),
  };
}

function patternOf(name: string): RegExp {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`${words}(?![\\w-])`, 'y');
}

/** The longest name that stands at an offset; undefined where none does. */
function nameAt(text: string, index: number, { byStart }: Names): string | undefined {
  // What begins with a shorter word cannot be longer: its word ends where the longer one goes on.
  for (let length = mostOfStart; length > 0; length--)
    for (const one of byStart.get(text.slice(index, index + length)) ?? []) {
      const pattern = (one.pattern ??= patternOf(one.name));
      pattern.lastIndex = index;
      const [typed] = pattern.exec(text) ?? [];
      if (typed !== undefined) return typed;
    }
  return undefined;
}

const isInWord = /[\w-]/;

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
