import type { ProseNode } from '../../entries/entry.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { nodesIn } from './links-in.ts';

/** The line of the first “<” in a text, whose lines follow each other in the file. */
const lineOfSign = (node: Extract<ProseNode, { type: 'text' }>) =>
  (node.position?.start.line ?? 1) + node.value.split('<')[0]!.split('\n').length - 1;

/** Only comments, which reach no page. */
const isComment = (code: string) => /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(code);

/** Signs that mean something to who wrote them, and nothing where they stand. */
const signsThatShow =
  /^ *(?:[•·▪●◦‣➢] ?(?=\S)|\|.*\||:::|\[[ x]\] |#{1,6}(?! )(?=[\p{L}#]))|\*\*|==[^=\n]+==|\$\$/mu;

/** A line of fields with --- below it makes a heading of them. */
const isFieldAtTop = (node: ProseNode) =>
  node.type === 'text' &&
  /^(?:title|tabTitle|summary|audience|aliases|sources|checkedOn|reviewBy): /m.test(node.value);

const pictures =
  'a page has no pictures of its own: say it in words, or ask for a drawing in <EasyLine>';

export const nothingRuns: Rule = {
  name: 'nothing runs',
  why: 'Code in a page would run on the machine that builds the site, or on the phone of a visitor.',
  scope: 'entry',
  *check(entry) {
    if (!entry.body) return;
    for (const node of nodesIn(entry.body.tree)) {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'mdxjsEsm')
        yield wrongAt(
          entry,
          line,
          `“${node.value.split('\n')[0]!.slice(0, 40)}” is code: pages hold words and names of the guide alone. Start the line with another word`,
        );
      if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        !isComment(node.value)
      )
        yield wrongAt(
          entry,
          line,
          `{${node.value.slice(0, 30)}} is code: pages hold words and names of the guide alone. A brace as a sign is written \\{`,
        );
      if (node.type === 'image' || node.type === 'imageReference')
        yield wrongAt(entry, line, pictures);
      if (node.type === 'text' && node.value.includes('<'))
        yield wrongAt(
          entry,
          lineOfSign(node),
          'a lone “<” shows as it stands, and a name after it shows nothing: write “less than” in words, or complete the tag',
        );
      if (node.type === 'text' && /\] ?\((?:\/|https?:|#)|\]\(/.test(node.value))
        yield wrongAt(
          entry,
          line,
          'this link does not work: leave no space in its address, and none between ] and (',
        );
      if (node.type === 'text' && /\]\[[^\]]*\]|\[\^[^\]]+\]/.test(node.value))
        yield wrongAt(
          entry,
          line,
          'this leads nowhere: write a link as [words](/path/), with its address beside its words',
        );
      if (
        (node.type === 'text' && signsThatShow.test(node.value)) ||
        (node.type === 'listItem' && typeof node.checked === 'boolean')
      )
        yield wrongAt(
          entry,
          line,
          'these signs show as they stand: a table needs a line of | - | - | below its first, a list “- ” before each item, a heading a space behind its ##, and ** stands close to both ends of its words',
        );
      if (node.type === 'heading' && node.children.some(isFieldAtTop))
        yield wrongAt(
          entry,
          line,
          'this looks like a second beginning of a page, pasted into it: its fields stand once, at its top',
        );
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
        yield wrongAt(
          entry,
          line,
          'a page has no notes at its foot: say it where it belongs, or name its source with <Source id="…" />',
        );
      if (node.type === 'html')
        yield wrongAt(entry, line, 'this is HTML: use Markdown, or a name from the guide');
      if (node.type === 'code')
        yield wrongAt(
          entry,
          line,
          'three ` or four spaces make a block of code, which no page needs: take them out',
        );
    }
  },
};
