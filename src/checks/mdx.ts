import { blank, neutralWord } from './names.ts';

/** Words that visitors read, and the line in the file where they start. No sentence goes on past the end of one. */
export type Piece = { text: string; line: number };

const end = '\u0000';
/** Stands for a line break inside a tag, where it parts no paragraphs. */
const inTag = '\u0001';
const breaks = (text: string) => text.replace(/[^\n]/g, '');
const breaksInTag = (tag: string) => breaks(tag).replaceAll('\n', inTag);
const word = (text: string) => neutralWord + breaksInTag(text);

/** The line in the file of an offset in a text that starts at a line. */
export const lineAt = (text: string, index: number, firstLine: number) =>
  firstLine + text.slice(0, index).split('\n').length - 1;

/** A body without its comments; offsets stay. */
export const withoutComments = (body: string) => body.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);

/** Facts and foreign words as one word each; words inside other tags stay, and a box ends a sentence. */
function withoutTags(body: string): string {
  return body
    .replace(/<(?:Phone|Hours|Term|Law|Source|Figure)\b[^>]*\/>/g, word)
    .replace(/<Language\b[^>]*>[\s\S]*?<\/Language>/g, word)
    .replace(/<\/?(?:Source|Law)\b[^>]*>/g, breaksInTag)
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => end + breaksInTag(tag));
}

/** Marks where a heading, a list item, a table cell or a paragraph starts or ends. */
const withEnds = (text: string) =>
  text
    .replace(/^[ \t]*#{1,6} +(.*)$/gm, `${end}$1${end}`)
    .replace(/^[ \t]*(?:[-*+]|\d+[.)]|>) +/gm, end)
    .replace(/^[ \t]*\|[-: |]+\|[ \t]*$/gm, end)
    .replace(/^[ \t]*\|.*$/gm, (row) => row.replaceAll('|', end))
    .replace(/\n[ \t]*(?=\n)/g, `\n${end}`);

const withoutMarks = (text: string) =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[*`]|(?<!\w)_+|_+(?!\w)/g, '');

/** The prose of an MDX body, piece by piece. */
export function mdxPieces(body: string, bodyLine: number): Piece[] {
  let line = bodyLine;
  const parted = withEnds(withoutTags(withoutComments(body)));
  const text = withoutMarks(parted).replaceAll(inTag, '\n');
  return text.split(end).flatMap((part) => {
    const start = line + breaks(part.slice(0, part.search(/\S|$/))).length;
    line += breaks(part).length;
    return part.trim() ? [{ text: part.trim(), line: start }] : [];
  });
}
