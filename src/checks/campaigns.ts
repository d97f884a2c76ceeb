import type { Problem, RawEntry } from './content-files.ts';

type Contact = { phone?: unknown } | null;
type Campaign = { posts?: unknown } | null;

/** Posts that would end with the number of a contact that has none to call. */
export function campaignProblems(entries: RawEntry[]): Problem[] {
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const mute = new Set<unknown>(
    of('contacts')
      .filter(({ data }) => !(data as Contact)?.phone)
      .map(({ id }) => id),
  );
  return of('campaigns').flatMap(({ file, data, lineOf }) => {
    const posts = (data as Campaign)?.posts;
    return (Array.isArray(posts) ? (posts as unknown[]) : []).flatMap((post, index) => {
      const { contact } = (post ?? {}) as { contact?: unknown };
      if (!mute.has(contact)) return [];
      const message = `contact "${String(contact)}" has no phone for this post to end with: name another, or none`;
      return [{ file, line: lineOf(['posts', index, 'contact']), message }];
    });
  });
}
