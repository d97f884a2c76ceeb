/** Prose as pages show it. */
import { readFileSync } from 'node:fs';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { defineHastPlugin, evaluate } from 'satteri';
import { features } from '../entries/prose.ts';
import { headingIds } from '../lib/heading-ids.ts';

/** A heading in prose: from 1, the larger the deeper; the id of its place; its words. */
export type Heading = { depth: number; slug: string; text: string };

type Props = { components?: Record<string, unknown> };

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

/**
 * The prose of an entry as a component, and its headings. It is made when its page is and let go of with it: as modules
 * that are bundled, thousands of pages would take gigabytes. Nothing in it runs: the check has seen to that.
 * @param entry with the place of its file below the project
 * @returns `Content` takes the components for the names in the prose
 */
export async function rendered({ filePath }: { filePath?: string | undefined }) {
  if (filePath === undefined) throw new Error('An entry that has no file has no prose.');
  const headings: Heading[] = [];
  const { default: made } = await evaluate(readFileSync(filePath, 'utf8'), {
    Fragment,
    jsx: jsx as Parameters<typeof evaluate>[1]['jsx'],
    jsxs: jsxs as Parameters<typeof evaluate>[1]['jsxs'],
    features,
    elementAttributeNameCase: 'html',
    hastPlugins: [noting(headings)],
  });
  const prose = made as (props: Props) => unknown;
  const Content = ({ components, ...props }: Props): unknown =>
    prose({ ...props, components: { Fragment, ...components } });
  // By this mark Astro knows what renders it.
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings };
}
