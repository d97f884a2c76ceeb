/** Prose as pages show it. */
import { readFileSync } from 'node:fs';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { madeProse, type Maker } from '../../entries/prose.ts';

/** Astro makes elements of what is known for sure: names of elements, and components. */
const maker = { Fragment, jsx, jsxs } as Maker;

/**
 * The prose of an entry as a component, and its headings. It is made when its page is, and let go of with it: as modules
 * that are bundled, thousands of pages would take gigabytes.
 * @param entry with the place of its file below the project
 * @returns `Content` takes the components for the names in the prose
 */
export async function rendered({ filePath }: { filePath?: string | undefined }) {
  if (filePath === undefined) throw new Error('An entry that has no file has no prose.');
  const { make, headings } = await madeProse(readFileSync(filePath, 'utf8'), maker);
  const Content = ({ components }: { components?: Record<string, unknown> }): unknown =>
    make({ components: { Fragment, ...components } });
  // By this mark Astro knows what renders it.
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings };
}
