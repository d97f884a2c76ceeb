/** The parts of a list that is too long for one page, as the pages that show them. */

/**
 * One page for each part, for getStaticPaths of a route that ends in `[...part]`: the first part stands at the address
 * of the list itself, the others at its number.
 */
export const pagesOfParts = <Part>(parts: Part[]) =>
  parts.map((part, at) => ({
    params: { part: at > 0 ? String(at + 1) : undefined },
    props: { part, at, parts },
  }));
