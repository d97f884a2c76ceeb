import { defineHastPlugin, evaluate, mdxToMdast, type EvaluateOptions } from 'satteri';
import { headingIds } from '../lib/heading-ids.ts';
import type { Body } from './entry.ts';
import { wrong, type Problem } from './problem.ts';
import { proseFaultInWords } from './prose-faults.ts';

/** How prose is parsed, for the checks and for its page alike. */
const features = { gfm: true, smartPunctuation: true };

const frontMatter = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

/** An MDX file in its two parts: the YAML at its top, and its prose. */
export type Parts = { yaml: string; body: Body };

/** The parser says where it stopped as "line:column: what". */
function asProblem(file: string, error: Error): Problem {
  const [, line = '1', what = error.message] = error.message.match(/^(\d+):\d+: ([\s\S]*)$/) ?? [];
  return wrong(
    file,
    Number(line),
    `the page cannot be read from here on: ${proseFaultInWords(what)}`,
  );
}

/** The prose of a file. The lines of its fields stay, empty, so that every position counts in the whole file. */
function belowFront(text: string): string {
  const [front = ''] = text.match(frontMatter) ?? [];
  return front.replace(/[^\n]+/g, (line) => ' '.repeat(line.length)) + text.slice(front.length);
}

/** Parts an MDX file and reads its prose. A fault in the prose is a problem; the YAML is not looked at. */
export function readProse(file: string, text: string): Parts | Problem {
  const [front, yaml] = text.match(frontMatter) ?? [];
  if (/^---[ \t]+\n/.test(text))
    return wrong(
      file,
      1,
      'take out the spaces after --- in this line: some programs then see no fields',
    );
  if (front === undefined)
    return wrong(
      file,
      1,
      'start this file with a line of ---, then its fields, then a line of ---',
    );
  try {
    const tree = mdxToMdast(belowFront(text), { features });
    if (tree.type !== 'root') throw new Error(`a page cannot start as ${tree.type}`);
    return { yaml: yaml ?? '', body: { tree, text } };
  } catch (error) {
    return asProblem(file, error as Error);
  }
}

/** A heading in prose: the smaller its depth the larger it is; the id of its place; its words. */
export type Heading = { depth: number; slug: string; text: string };

/** Gives each heading the id of its place, and notes them in their order. */
function noting(headings: Heading[]) {
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const slug = idOf(text);
        headings.push({ depth: Number(node.tagName[1]), slug, text });
        context.setProperty(node, 'id', slug);
      },
    },
  });
}

/** What makes the elements of prose. */
export type Maker = Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/**
 * The prose of a file as the function that makes its elements, and its headings. Nothing of it runs but that: the check
 * refuses code.
 * @param text that of the whole file
 * @returns `make` takes the components for names, beside what stands for a fragment
 */
export async function madeProse(text: string, maker: Maker) {
  const headings: Heading[] = [];
  const { default: make } = await evaluate(belowFront(text), {
    ...maker,
    features,
    elementAttributeNameCase: 'html',
    hastPlugins: [noting(headings)],
  });
  return { make: make as (props: { components: Record<string, unknown> }) => unknown, headings };
}
