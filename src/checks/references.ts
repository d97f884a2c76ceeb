import type { CollectionName } from '../collections.ts';
import { nearest } from '../lib/suggest.ts';
import type { Problem, RawEntry } from './content-files.ts';

/** Components that name an entry by id, and the collection it must be in. */
const componentTargets: Record<string, CollectionName> = {
  Phone: 'contacts',
  Hours: 'contacts',
  Contact: 'contacts',
  Service: 'services',
  Term: 'glossary',
  Source: 'sources',
  Figure: 'figures',
};

type Reference = { target: CollectionName; id: string; line: number };

function inFields({ collection, data, lineOf }: RawEntry): Reference[] {
  const fields = (data ?? {}) as Record<string, unknown>;
  const list = (name: string) => (Array.isArray(fields[name]) ? (fields[name] as unknown[]) : []);
  const found: Reference[] = list('sources').map((item, index) => ({
    target: 'sources',
    id: typeof item === 'string' ? item : (item as { source: string }).source,
    line: lineOf(['sources', index]),
  }));
  if (collection === 'services')
    list('contacts').forEach((id, index) =>
      found.push({ target: 'contacts', id: String(id), line: lineOf(['contacts', index]) }),
    );
  if (collection === 'area')
    for (const name of ['emergency', 'helpline'])
      found.push({ target: 'contacts', id: String(fields[name]), line: lineOf([name]) });
  if (collection === 'area')
    (list('anytime') as { contact: string }[]).forEach(({ contact }, index) =>
      found.push({ target: 'contacts', id: contact, line: lineOf(['anytime', index]) }),
    );
  if (collection === 'area')
    found.push({
      target: 'services',
      id: String(fields['silentCall']),
      line: lineOf(['silentCall']),
    });
  return found;
}

function inProse({ body, bodyLine }: RawEntry): Reference[] {
  return [...body.matchAll(/<([A-Z]\w+)\b[^>]*?\bid="([^"]*)"/g)].flatMap((match) => {
    const target = componentTargets[match[1]!];
    const line = bodyLine + body.slice(0, match.index).split('\n').length - 1;
    return target ? [{ target, id: match[2]!, line }] : [];
  });
}

/** Ids that lead to no entry, in fields and in the components of the prose. */
export function referenceProblems(entries: RawEntry[]): Problem[] {
  const idsOf = Map.groupBy(entries, ({ collection }) => collection);
  return entries.flatMap((entry) =>
    [...inFields(entry), ...inProse(entry)].flatMap(({ target, id, line }) => {
      const known = (idsOf.get(target) ?? []).map((candidate) => candidate.id);
      if (known.includes(id)) return [];
      const near = nearest(id, known);
      const advice = near ? ` Did you mean "${near}"?` : ` There are no ${target} yet.`;
      return [{ file: entry.file, line, message: `there is no "${id}" in ${target}.${advice}` }];
    }),
  );
}
