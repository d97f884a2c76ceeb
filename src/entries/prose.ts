import { mdxToMdast } from 'satteri';
import type { Body } from './entry.ts';
import { wrong, type Problem } from './problem.ts';

/** How prose is parsed, for the checks and for its page. */
export const features = { gfm: true, smartPunctuation: true };

const frontMatter = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

/** An MDX file in its two parts: the YAML at its top, and its prose. */
export type Parts = { yaml: string; body: Body };

/** The parser says where it stopped as "line:column: what". */
function asProblem(file: string, error: Error): Problem {
  const [, line = '1', what = error.message] = error.message.match(/^(\d+):\d+: ([\s\S]*)$/) ?? [];
  const message = `the page cannot be read from here on: ${what.replace(/\s*\([\w-]+:[\w-]+\)$/, '')}`;
  return wrong(file, Number(line), message);
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
  // As Astro does it: the lines stay, so that every position counts in the whole file.
  const blank = front.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
  try {
    const tree = mdxToMdast(blank + text.slice(front.length), { features });
    if (tree.type !== 'root') throw new Error(`a page cannot start as ${tree.type}`);
    return { yaml: yaml ?? '', body: { tree, text } };
  } catch (error) {
    return asProblem(file, error as Error);
  }
}
