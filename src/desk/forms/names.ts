import { collections, type CollectionName } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Entries } from '../../entries/read.ts';
import { pages as enginePages } from '../../text/en-GB.ts';

/** What can be named in a form: the entries of a collection, or the pages of the site. */
export type Nameable = CollectionName | 'page';

/** The names by which people choose what files know by ids. */
export type Names = {
  /** The name of an id, or the id where nothing has it. */
  label(of: Nameable, id: string): string;
  /** The id of a name, or what was typed where nothing has this name. */
  id(of: Nameable, label: string): string;
  /** All names, for people to choose from. */
  all(of: Nameable): string[];
};

const words = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What an entry is called on the desk. */
export function nameOf({ collection, id, data }: AnyEntry): string {
  const fields = data as Record<string, unknown>;
  if (collection === 'sources') return `${words(fields['title'])} (${words(fields['publisher'])})`;
  if (collection === 'area') return words(fields['name'])!;
  const name = words(fields['name']) ?? words(fields['title']) ?? words(fields['says']);
  return name ?? id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

function table(rows: readonly { id: string; name: string }[]) {
  const twice = new Set<string>();
  const seen = new Set<string>();
  for (const { name } of rows)
    (seen.has(name.toLowerCase()) ? twice : seen).add(name.toLowerCase());
  const labels = new Map(
    rows.map(({ id, name }) => [id, twice.has(name.toLowerCase()) ? `${name} [${id}]` : name]),
  );
  const ids = new Map([...labels].map(([id, label]) => [label.toLowerCase(), id]));
  return { labels, ids };
}

/** The addresses of all pages, each with the name of what it shows. */
function pages(entries: Entries) {
  const ofEngine = Object.values(enginePages).map(({ path, title }) => ({ id: path, name: title }));
  const ofEntries = (Object.values(entries).flat() as AnyEntry[]).flatMap((entry) => {
    const { addresses } = collections[entry.collection] as {
      addresses?(id: string, data: unknown): string[];
    };
    const [own, ...others] = addresses?.(entry.id, entry.data) ?? [];
    if (own === undefined) return [];
    const name = nameOf(entry);
    return [{ id: own, name }, ...others.map((id) => ({ id, name: `${name} (${id})` }))];
  });
  return [...ofEngine, ...ofEntries];
}

export function namesIn(entries: Entries): Names {
  const known = new Map<Nameable, ReturnType<typeof table>>();
  const tableOf = (of: Nameable) => {
    const rows = () =>
      of === 'page'
        ? pages(entries)
        : (entries[of] as AnyEntry[]).map((entry) => ({ id: entry.id, name: nameOf(entry) }));
    const found = known.get(of) ?? table(rows());
    known.set(of, found);
    return found;
  };
  return {
    label: (of, id) => tableOf(of).labels.get(id) ?? id,
    id: (of, label) => tableOf(of).ids.get(label.trim().toLowerCase()) ?? label.trim(),
    all: (of) => [...tableOf(of).labels.values()],
  };
}
