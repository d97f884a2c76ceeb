import type { ProseNode } from '../entries/entry.ts';

/** A name of the vocabulary, or what stands as one, in a page. */
export type Tag = Extract<ProseNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isTag = (node: ProseNode): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const inline: ReadonlySet<string> = new Set<ProseNode['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

/** Whether a node stands in a line of text, and not as a block. */
export const isInline = (node: ProseNode): boolean => inline.has(node.type);
