import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './sites.ts';

const nameOf = (element: HTMLElement) => {
  const { class: classes = '', ...others } = element.attributes;
  return [element.tagName, ...classes.split(/\s+/), ...Object.keys(others)].join(' ').trim();
};

/**
 * The shapes of a page: for each element the way down to it, by the names, classes and attributes of what it stands in.
 * No word and no number of equal elements matters. What is drawn in a picture is one shape.
 * @param depth of how many elements a way is told, from the last up: 1 is the element alone, 2 with its parent
 */
export function shapesOf({ root }: Pick<BuiltPage, 'root'>, depth = Infinity): Set<string> {
  const shapes = new Set<string>();
  const walk = (element: HTMLElement, above: string[]) => {
    const way = [...above, nameOf(element)].slice(-depth);
    shapes.add(way.join(' > '));
    if (element.tagName !== 'SVG') for (const child of element.children) walk(child, way);
  };
  for (const child of root.querySelector('body')?.children ?? []) walk(child, []);
  return shapes;
}

/**
 * The paths of few pages that hold every shape there is, so that what is looked at on them was looked at wherever it
 * stands: one page of each template at least, and each page with a shape of its own. Each time the page that shows most
 * new shapes is taken; of equals the first.
 * @param known pages that are looked at anyway: what they show is not asked for once more
 * @param depth of how many elements the way down to one counts
 */
export function pagesOfEveryShape(
  pages: readonly Pick<BuiltPage, 'path' | 'root'>[],
  known: readonly Pick<BuiltPage, 'root'>[] = [],
  depth = Infinity,
): Set<string> {
  const open = new Map(pages.map((page) => [page.path, shapesOf(page, depth)]));
  for (const page of known) {
    const seen = shapesOf(page, depth);
    for (const shapes of open.values()) for (const shape of seen) shapes.delete(shape);
  }
  const chosen = new Set<string>();
  for (;;) {
    const [path, shapes] = [...open].reduce(
      (most, one) => (one[1].size > most[1].size ? one : most),
      ['', new Set<string>()],
    );
    if (shapes.size === 0) return chosen;
    chosen.add(path);
    const seen = new Set(shapes);
    for (const others of open.values()) for (const shape of seen) others.delete(shape);
  }
}
