import type { AnyEntry } from '../entries/entry.ts';
import type { Problem } from '../entries/problem.ts';
import type { Site } from './site.ts';

/** What a rule is called, and why it is one: `npm run check -- --list` prints both. */
type Named = { name: string; why: string };

/**
 * One thing that the content must hold to: about the files before anything is read, about each entry by itself, or
 * about the whole.
 */
export type Rule = Named &
  (
    | { scope: 'files'; check(root: string): Iterable<Problem> }
    | { scope: 'entry'; check(entry: AnyEntry, site: Site): Iterable<Problem> }
    | { scope: 'site'; check(site: Site): Iterable<Problem> }
  );

type At = { file: string; line(path: PropertyKey[]): number };

const teller =
  (severity: Problem['severity']) =>
  (entry: At, where: PropertyKey[] | number, message: string): Problem => ({
    severity,
    file: entry.file,
    line: typeof where === 'number' ? where : entry.line(where),
    message,
  });

/** Stops the build: what is told of an entry, at a field or at a line. */
export const wrongAt = teller('wrong');
/** Is to be looked at, and stops nothing. */
export const oddAt = teller('odd');
/** Waits for someone’s check, and stops nothing. */
export const dueAt = teller('due');
