/** Prose as pages show it. */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { madeProse, type Maker } from '../../entries/prose.ts';

/** Astro makes elements of what is known for sure: names of elements, and components. */
const maker = { Fragment, jsx, jsxs } as Maker;

/**
 * The prose of an entry as a component, and its headings. It is made when its page is, and let go of with it: as modules
 * that are bundled, thousands of pages would take gigabytes.
 * @param entry with the text of its file as the checks have read it: what is shown cannot be another
 * @returns `Content` takes the components for the names in the prose
 */
export async function rendered({ body }: { body?: string | undefined }) {
  if (body === undefined) throw new Error('An entry without a body has no prose.');
  const { make, headings } = await madeProse(body, maker);
  const Content = ({ components }: { components?: Record<string, unknown> }): unknown =>
    make({ components: { Fragment, ...components } });
  // By this mark Astro knows what renders it.
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings };
}
