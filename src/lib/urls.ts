/**
 * The address of a page of this site below the path that the site is published under.
 * @param path starts with a slash, for example `/helpline/`; a fragment may follow
 * @param base the path the site lives under, with or without a closing slash, for example `/help/`
 */
export function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}

/**
 * The address of a page of this site with its host, for what is read elsewhere.
 * @param path as for `withBase`
 * @param base as for `withBase`
 * @param site the site's own address. Throws where there is none.
 */
export function fullAddress(
  path: string,
  base: string,
  site: { origin: string } | undefined,
): string {
  if (!site) throw new Error('The site has no address of its own: set siteUrl in area.yaml.');
  return site.origin + withBase(path, base);
}

/** The path of the page above, `/` for a page at the top: `/safe-places/refuge/` gives `/safe-places/`. */
export function parentPath(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}
