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
