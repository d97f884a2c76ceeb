/**
 * Where the site lives, without a path: every address of it is made of this and the base.
 * @param given as someone wrote it, for example `https://support.example`
 * @param base as `basePath` gives it
 * Throws where the address has a path that is not the base: then each would say something else.
 */
export function siteAddress(given: string, base: string): string {
  const { origin, pathname } = new URL(given);
  if (pathname !== '/' && pathname.replace(/\/?$/, '/') !== base)
    throw new Error(
      `The site lives at ${given}, but BASE_PATH is ${base}: set BASE_PATH=${pathname}`,
    );
  return origin;
}

/**
 * The path that the site is published under, with a slash at both ends.
 * @param given as someone wrote it, with or without its slashes, for example `help`; nothing means the root of the host
 * Throws where it could be no path of a folder.
 */
export function basePath(given = ''): string {
  const names = given.split('/').filter(Boolean);
  if (names.some((name) => !/^[\w~-][\w.~-]*$/.test(name)))
    throw new Error(
      `BASE_PATH=${given} is no path: write it as /help/, in letters, digits, hyphens and dots.`,
    );
  return ['', ...names, ''].join('/');
}
