import { collections } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { headingIds } from '../../lib/heading-ids.ts';
import { pages as enginePages } from '../../text/en-GB.ts';
import { wordOf } from '../../components/mdx/vocabulary.ts';
import type { Site } from '../site.ts';
import { piecesOf } from '../words/pieces.ts';
import { nodesIn } from './links-in.ts';

/** The paths of the pages that an entry has; none for what is shown on pages of others alone. */
export function addressesOf(entry: AnyEntry): readonly string[] {
  const place = collections[entry.collection];
  // The table gives each collection the data of its own schema.
  return 'addresses' in place
    ? (place.addresses as (id: string, data: unknown) => string[])(entry.id, entry.data)
    : [];
}

const known = new WeakMap<Site, Map<string, AnyEntry | undefined>>();

/** Every path of the site, with the entry that it shows; none for a page that the engine makes by itself. */
export function pathsOf(site: Site): Map<string, AnyEntry | undefined> {
  const before = known.get(site);
  if (before) return before;
  const paths = new Map<string, AnyEntry | undefined>(
    Object.values(enginePages).map(({ path }) => [path, undefined]),
  );
  for (const entry of site.all) for (const path of addressesOf(entry)) paths.set(path, entry);
  known.set(site, paths);
  return paths;
}

/** The ids of the places of an entry’s page; undefined where they cannot be told before it is built. */
function placesIn(entry: AnyEntry, site: Site): Set<string> | undefined {
  if (!entry.body) return undefined;
  const places = new Set<string>();
  // What the area adds to a page has places there too.
  const [path] = addressesOf(entry);
  const local = site.entries.local.filter(({ data }) => data.page === path);
  const trees = [entry, ...local].map(({ body }) => body!.tree);
  const idOf = headingIds();
  for (const node of trees.flatMap((tree) => [...nodesIn(tree)])) {
    if (node.type !== 'heading') continue;
    let text = '';
    for (const inner of nodesIn(node)) {
      if (inner.type === 'mdxJsxTextElement') return undefined;
      if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
    }
    places.add(idOf(text));
  }
  for (const { named } of piecesOf(entry))
    for (const { name } of named) {
      for (const anchor of wordOf(name)?.anchors ?? []) places.add(anchor);
      if (name === 'GlossaryList') for (const { id } of site.entries.glossary) places.add(id);
    }
  return places.add('main');
}

const knownPlaces = new WeakMap<AnyEntry, { places: Set<string> | undefined }>();

/** The ids to which a link to a path may lead; undefined where they cannot be told before the site is built. */
export function placesAt(path: string, site: Site): Set<string> | undefined {
  if (path === '/services/') return new Set(site.entries.services.map(({ data }) => data.need));
  const entry = pathsOf(site).get(path);
  if (!entry) return undefined;
  const found = knownPlaces.get(entry) ?? { places: placesIn(entry, site) };
  knownPlaces.set(entry, found);
  return found.places;
}
