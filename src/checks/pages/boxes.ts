import type { ProseNode } from '../../entries/entry.ts';
import { wordOf } from '../../components/mdx/vocabulary.ts';
import { isInline, isTag, type Tag } from '../nodes.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import { nodesIn } from './links-in.ts';

const lineOf = (node: ProseNode) => node.position?.start.line ?? 1;
const isBlank = (node: ProseNode) =>
  (node.type === 'text' && node.value.trim() === '') || node.type === 'mdxFlowExpression';

/** What is wrong with what stands between two tags of a box. */
function inside(tag: Tag): { severity: 'wrong' | 'odd'; message: string } | undefined {
  const name = tag.name ?? '';
  const word = wordOf(name);
  if (!word) return undefined;
  const children = (tag.children as ProseNode[]).filter((child) => !isBlank(child));
  const wrong = (message: string) => ({ severity: 'wrong' as const, message });
  if (word.holds === 'nothing')
    return children.length > 0
      ? wrong(`<${name}> holds nothing: write <${name} … />, and the words outside it`)
      : undefined;
  if (
    children.length === 0 &&
    !word.mayBeEmpty &&
    tag.attributes.length === Object.keys(word.props ?? {}).length
  )
    return wrong(`<${name}> is empty: write what it is to hold between <${name}> and </${name}>`);
  if (word.list) {
    const isThere = children.some(
      (child) => child.type === 'list' && (child.ordered ?? false) === (word.list === 'ordered'),
    );
    const start = word.list === 'ordered' ? '“1. ”' : '“- ”';
    if (!isThere)
      return wrong(
        `<${name}> needs a list: start each line with ${start}, with an empty line before the first and after the last`,
      );
  }
  if (word.holds === 'blocks' && tag.type === 'mdxJsxTextElement')
    return wrong(`<${name}> is a box: start it on a line of its own`);
  if (word.holds === 'blocks' && !word.mayBeItem && children.some((child) => isInline(child)))
    return {
      severity: 'odd',
      message: `leave an empty line after <${name}> and before </${name}>, or its words make no paragraph`,
    };
  if (
    word.holds === 'words' &&
    children.some(
      (child) =>
        !isInline(child) && child.type !== 'paragraph' && child.type !== 'mdxTextExpression',
    )
  )
    return wrong(`<${name}> holds words of one paragraph alone: no heading, list or box`);
  return undefined;
}

export const boxes: Rule = {
  name: 'boxes',
  why: 'A box without what it is for breaks the page just where it matters most.',
  scope: 'entry',
  *check(entry) {
    if (!entry.body) return;
    const seen = new Set<string>();
    for (const node of nodesIn(entry.body.tree)) {
      if (!isTag(node)) continue;
      const found = inside(node);
      if (found)
        yield (found.severity === 'wrong' ? wrongAt : oddAt)(entry, lineOf(node), found.message);
      const name = node.name ?? '';
      if (seen.has(name) && wordOf(name)?.isOnce)
        yield wrongAt(
          entry,
          lineOf(node),
          `<${name}> stands on this page already: put all of it into one`,
        );
      seen.add(name);
    }
  },
};

const wordsIn = (node: ProseNode): string =>
  nodesIn(node)
    .map((one) => (one.type === 'text' || one.type === 'inlineCode' ? one.value : ''))
    .join('')
    .trim();

export const headings: Rule = {
  name: 'headings',
  why: 'Someone who listens to a page finds their way by its headings, which follow each other step by step.',
  scope: 'entry',
  *check(entry) {
    if (!entry.body) return;
    let depth = 1;
    const told = new Set<string>();
    for (const node of nodesIn(entry.body.tree)) {
      if (isTag(node) && node.name === 'NextStep') depth = 2;
      if (node.type !== 'heading') continue;
      const sign = '#'.repeat(node.depth);
      if (node.children.length === 0)
        yield wrongAt(
          entry,
          lineOf(node),
          `this heading is empty: write its words after ${sign}, or take it out`,
        );
      else if (node.depth === 1)
        yield wrongAt(
          entry,
          lineOf(node),
          'the title of the page is its only heading with one #: write ## here',
        );
      else if (node.depth > depth + 1)
        yield wrongAt(
          entry,
          lineOf(node),
          `this heading skips a level: write ${'#'.repeat(depth + 1)} in place of ${sign}`,
        );
      depth = node.depth;
      const words = wordsIn(node);
      if (words !== '' && told.has(words))
        yield wrongAt(
          entry,
          lineOf(node),
          `“${words}” is a heading of this page already: put both parts together, or call one otherwise`,
        );
      told.add(words);
    }
  },
};
