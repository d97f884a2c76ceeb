import { roleIn, localHelpline } from '../../schemas/roles.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import { linksIn } from '../pages/links-in.ts';
import { pathsOf } from '../pages/addresses.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { isCore } from '../words/core-names.ts';
import { referencesInProse } from './references.ts';

/** Whether an entry is there in this area alone. */
const isOwn = (entry: AnyEntry | undefined, site: Site): boolean =>
  entry !== undefined && !isCore(entry, site) && !entry.replaced;

type Named = { what: string; entry: AnyEntry | undefined; line: number };

function* namedBy(entry: AnyEntry, site: Site): Iterable<Named> {
  // As it is written: a role stands for whichever contact an area has.
  const written = entry.asWritten ? ({ ...entry, data: entry.asWritten } as AnyEntry) : entry;
  for (const { path, value, marks } of fieldsOf(written)) {
    if (typeof value !== 'string') continue;
    const line = entry.line(path);
    if (marks.refers && roleIn(value) === undefined)
      yield {
        what: `"${value}"`,
        entry: site.byId(marks.refers, value) as AnyEntry | undefined,
        line,
      };
    if (marks.isPath) yield { what: value, entry: pathsOf(site).get(value), line };
  }
  for (const { target, id, line } of referencesInProse(entry))
    if (roleIn(id) === undefined)
      yield { what: `"${id}"`, entry: site.byId(target, id) as AnyEntry | undefined, line };
  for (const { href, line } of linksIn(entry))
    yield { what: href, entry: pathsOf(site).get(href.replace(/#.*/, '')), line };
}

export const coreAlone: Rule = {
  name: 'core stands by itself',
  why: 'What core shows must be there in every area: a fact of one area alone leaves a hole in all others.',
  scope: 'site',
  *check(site) {
    for (const entry of site.all) {
      if (!isCore(entry, site)) continue;
      for (const { what, entry: named, line } of namedBy(entry, site))
        if (isOwn(named, site))
          yield wrongAt(
            entry,
            line,
            `${what} is there in this area alone: write a role such as ${localHelpline}, or move the words to the area's local/ and write <Local id="…" />`,
          );
      for (const { target, id, line } of referencesInProse(entry))
        if (target === 'contacts' && roleIn(id) !== undefined && id !== localHelpline)
          yield wrongAt(
            entry,
            line,
            `an area may name nobody for "${roleIn(id)}": write <LocalLine for="${roleIn(id)}" />`,
          );
    }
  },
};
