import type { AnyEntry } from '../../entries/entry.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { fieldTextsOf } from './field-texts.ts';

/** A sign that joins two pictures, or that some scripts need between their letters. */
const joined =
  /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Gurmukhi}\p{Mark}])[\u200c\u200d]/gu;
const unseen =
  /(?<=\p{L})[\ufe00-\ufe0f]|[\ue000-\uf8ff]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\u3164\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]/u;
const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** A word with letters of two scripts that look alike. */
const mixed =
  /(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])(?=[\p{L}]*\p{Script=Latin})\p{L}{2,}/u;

/** Letters that stand for others in formulas and circles: a screen reader reads them one by one, or not at all. */
const dressed = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]/u;
/** Marks piled on one letter, which run over the lines above and below. */
const piled = /\p{Script=Latin}\p{M}{3,}/u;
/** Letters that were saved as UTF-8 and read as another code: ’ as â€™, é as Ã©, £ as Â£. */
const misread =
  /\u00e2(?:\u20ac|\u0080).|\u00c3[\u0080-\u00bf\u0192\u201a-\u203a\u2122]|\u00c2[\u00a0-\u00bf]/u;

/** Signs that keep a number or an English word whole in a line from right to left; a rule of its own judges translations. */
const isolates = /[\u2066\u2068\u2069]/g;
const isTranslation = ({ collection }: AnyEntry, path: PropertyKey[]) =>
  (collection === 'languages' && path[0] === 'words') ||
  (collection === 'firstWords' && path[0] === 'translations');

/** A sign in a text that no eye sees; undefined where there is none. */
function unseenIn(text: string): string | undefined {
  const [sign] = text.replace(joined, '').match(unseen) ?? [];
  return (
    sign &&
    `a sign that nobody sees (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) stands here: type these words anew, without copying them`
  );
}

/** What a text holds that no eye sees, or that passes for another letter; undefined where there is nothing. */
export function hiddenIn(text: string): string | undefined {
  if (/^[\n\x20-\x7e]*$/.test(text)) return undefined;
  const hidden = unseenIn(text);
  if (hidden) return hidden;
  const [wrongly] = text.match(misread) ?? [];
  if (wrongly)
    return `“${wrongly}” is a letter that was saved wrongly: type it anew, and save the file as UTF-8`;
  const [strange] = text.match(dressed) ?? text.match(piled) ?? [];
  if (strange) return `“${strange}” is no plain letter: type the word anew, without copying it`;
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
      const found = isTranslation(entry, path)
        ? unseenIn(value.replace(isolates, ''))
        : hiddenIn(value);
      if (found) yield wrongAt(entry, path, found);
    }
    for (const { text, line } of inProse(entry)) {
      const found = hiddenIn(text);
      if (found) yield wrongAt(entry, line, found);
    }
  },
};
