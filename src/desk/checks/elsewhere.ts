import { relative } from 'node:path';
import type { Rule } from '../../checks/rule.ts';
import { rules } from '../../checks/rules.ts';
import type { Site } from '../../checks/site.ts';
import type { CollectionName } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { nameOf } from '../forms/names.ts';
import type { Content } from '../reading/content.ts';
import { entriesNaming } from '../reading/naming.ts';
import { inFormWords } from './wording.ts';

/** What goes wrong in another place: where, as the address of its form if it has one, and what. */
export type Elsewhere = { place: string; at?: string; message: string };

export const keyOf = ({ file, message }: Problem): string => `${file} ${message}`;

/** What a rule says of one entry. */
export const saidOf = (rule: Rule, entry: AnyEntry, site: Site): Problem[] =>
  rule.scope === 'entry' ? [...rule.check(entry, site)] : [];

/** The entry that a line of a file belongs to; undefined where the line stands above all of them. */
function entryAt({ site }: Content, { file, line }: Problem): AnyEntry | undefined {
  const here = site.all.filter((one) => one.file === file);
  if (here.length === 1) return here[0];
  return here.toSorted((a, b) => b.line([]) - a.line([])).find((one) => one.line([]) <= line);
}

/** A message in which an entry that it names by its id has its name. */
export function withNames(message: string, { names, site }: Content): string {
  return message.replace(/"([a-z0-9-]+)"/g, (quoted, id: string) => {
    const known = (['contacts', 'services'] as const).find((of) => site.byId(of, id));
    return known === undefined ? quoted : `“${names.label(known, id)}”`;
  });
}

export function elsewhereOf(problem: Problem, content: Content): Elsewhere {
  const entry = entryAt(content, problem);
  const message = withNames(inFormWords(problem.message, entry?.id ?? ''), content);
  if (!entry) return { place: relative(content.root, problem.file), message };
  return { place: nameOf(entry), message, at: `/change/${entry.collection}/${entry.id}` };
}

/** What goes wrong in the entries that name one, now that it says something else. */
export function inOthers(
  content: Content,
  site: Site,
  collection: CollectionName,
  id: string,
): Problem[] {
  const naming = entriesNaming(content, collection, id).map(({ entry }) => entry);
  return [...new Set(naming)].flatMap((entry) =>
    rules.flatMap((rule) => {
      const now = saidOf(rule, entry, site).filter(({ severity }) => severity === 'wrong');
      if (now.length === 0) return [];
      const old = new Set(saidOf(rule, entry, content.site).map(keyOf));
      return now.filter((problem) => !old.has(keyOf(problem)));
    }),
  );
}
