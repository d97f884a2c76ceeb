import type { Headers } from '../headers.ts';

/** What a writer needs to know of a site to write a host's files. */
export type HostedSite = {
  /** Headers of every answer, with the policy of this very build. */
  headers: Headers;
  /** The same for hosts whose configuration may be older than the files. */
  standing: Headers;
  /** The path that the site is published under, with a slash at both ends. */
  base: string;
  /** The full path of the folder in which the site stands on its server, without a slash at its end. */
  place: string;
};

/** Files for one host, by their paths in the kit. */
export type HostFiles = Record<string, string>;

/** A value between double quotes, as nginx, Caddy and Apache read it. Throws where it would end early. */
export function quoted(value: string): string {
  if (/["\\$\n{}]/.test(value)) throw new Error(`No host's configuration can hold this: ${value}`);
  return `"${value}"`;
}

export const indented = (lines: string[], by = '    '): string[] =>
  lines.map((line) => (line === '' ? line : by + line));
