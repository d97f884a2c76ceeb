import type { CollectionName } from '../entries/collections.ts';
import { nearest } from '../lib/suggest.ts';
import type { Problem, RawEntry } from './content-files.ts';

/** Attributes that hold the id of an entry of one collection, whatever the component. */
const attributeTargets: Record<string, CollectionName> = {
  act: 'sources',
  source: 'sources',
  ask: 'contacts',
};

/** Components that name an entry by id, and the collection it must be in. */
const componentTargets: Record<string, CollectionName> = {
  Phone: 'contacts',
  Hours: 'contacts',
  Contact: 'contacts',
  Service: 'services',
  Term: 'glossary',
  Source: 'sources',
  Figure: 'figures',
  FigureInFull: 'figures',
  Chart: 'charts',
  Timeline: 'timelines',
};

type Reference = { target: CollectionName; id: string; line: number };

/** Lists and fields of an entry that hold ids: what they lead to, and where the id stands in an item. */
const fieldTargets: Partial<Record<CollectionName, Record<string, CollectionName>>> = {
  services: { contacts: 'contacts' },
  training: { contact: 'contacts' },
  campaigns: { posts: 'contacts' },
  pathway: { call: 'contacts', services: 'services' },
  prints: { numbers: 'contacts' },
  area: {
    emergency: 'contacts',
    helpline: 'contacts',
    anytime: 'contacts',
    ownLife: 'contacts',
    silentCall: 'services',
  },
};
const idIn = (item: unknown) =>
  typeof item === 'object' && item !== null
    ? ((item as { source?: unknown }).source ?? (item as { contact?: unknown }).contact)
    : item;

/** Only what can be an id is looked up: the schema tells of the rest. */
function inFields({ collection, data, lineOf }: RawEntry): Reference[] {
  const fields = (data ?? {}) as Record<string, unknown>;
  const targets = { sources: 'sources' as const, ...fieldTargets[collection] };
  return Object.entries(targets).flatMap(([name, target]) => {
    const value = fields[name];
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => {
      const id = idIn(item);
      const line = lineOf(Array.isArray(value) ? [name, index] : [name]);
      return typeof id === 'string' ? [{ target, id, line }] : [];
    });
  });
}

/** Figures that the bars of a chart add up. */
function inPoints({ collection, data, lineOf }: RawEntry): Reference[] {
  const { points } = (data ?? {}) as { points?: unknown };
  if (collection !== 'charts' || !Array.isArray(points)) return [];
  return points.flatMap((point: unknown, index) => {
    const { figures } = (point ?? {}) as { figures?: unknown };
    const ids: unknown[] = Array.isArray(figures) ? figures : [];
    const line = lineOf(['points', index, 'figures']);
    return ids.flatMap((id) =>
      typeof id === 'string' ? [{ target: 'figures' as const, id, line }] : [],
    );
  });
}

function inProse({ body, bodyLine }: RawEntry): Reference[] {
  return [...body.matchAll(/<([A-Z]\w+)\b([^>]*)/g)].flatMap(({ 1: component, 2: given, index }) =>
    [...given!.matchAll(/\b(id|act|source|ask)="([^"]*)"/g)].flatMap(([, attribute, id]) => {
      const target = attributeTargets[attribute!] ?? componentTargets[component!];
      const line = bodyLine + body.slice(0, index).split('\n').length - 1;
      return target ? [{ target, id: id!, line }] : [];
    }),
  );
}

/** Ids that lead to no entry, in fields and in the components of the prose. */
export function referenceProblems(entries: RawEntry[]): Problem[] {
  const idsOf = Map.groupBy(entries, ({ collection }) => collection);
  return entries.flatMap((entry) =>
    [...inFields(entry), ...inPoints(entry), ...inProse(entry)].flatMap(({ target, id, line }) => {
      const known = (idsOf.get(target) ?? []).map((candidate) => candidate.id);
      if (known.includes(id)) return [];
      const near = nearest(id, known);
      const advice = near ? ` Did you mean "${near}"?` : ` There are no ${target} yet.`;
      return [{ file: entry.file, line, message: `there is no "${id}" in ${target}.${advice}` }];
    }),
  );
}
