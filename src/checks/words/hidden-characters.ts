import type { AnyEntry } from '../../entries/entry.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { fieldTextsOf } from './texts.ts';

/** A sign that joins two pictures, or that some scripts need between their letters. */
const joined =
  /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Gurmukhi}\p{Mark}])[\u200c\u200d]/gu;
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\u3164\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]/u;
const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** A word with letters of two scripts that look alike. */
const mixed =
  /(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])(?=[\p{L}]*\p{Script=Latin})\p{L}{2,}/u;

/** What a text holds that no eye sees, or that passes for another letter; undefined where there is nothing. */
export function hiddenIn(text: string): string | undefined {
  if (/^[\n\x20-\x7e]*$/.test(text)) return undefined;
  const [sign] = text.replace(joined, '').match(unseen) ?? [];
  if (sign)
    return `a sign that nobody sees (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) stands here: type these words anew, without copying them`;
  const [word] = (otherAlphabet.test(text) && text.match(mixed)) || [];
  return word && `“${word}” has letters of two alphabets that look alike: type it anew`;
}

type Shown = { text: string; line: number };
type Node = {
  type: string;
  value?: unknown;
  alt?: unknown;
  title?: unknown;
  children?: Node[];
  position?: { start: { line: number } } | undefined;
};

function* textsOf(node: Node): Iterable<Shown> {
  const line = node.position?.start.line ?? 1;
  for (const text of [node.value, node.alt, node.title])
    if (typeof text === 'string') yield { text, line };
  for (const child of node.children ?? []) yield* textsOf(child);
}

/** The texts of the prose. Where the file is sound as it stands, only a sign in code (&#8203;) could hide in them. */
const inProse = ({ body }: AnyEntry) =>
  body && (body.text.includes('&') || hiddenIn(body.text)) ? [...textsOf(body.tree as Node)] : [];

export const hiddenCharacters: Rule = {
  name: 'hidden characters',
  why: 'Signs that nobody sees break feeds and search, turn numbers round, and slip words past every other rule.',
  scope: 'entry',
  *check(entry) {
    for (const { value, path } of fieldTextsOf(entry)) {
      const found = hiddenIn(value);
      if (found) yield wrongAt(entry, path, found);
    }
    for (const { text, line } of inProse(entry)) {
      const found = hiddenIn(text);
      if (found) yield wrongAt(entry, line, found);
    }
  },
};
