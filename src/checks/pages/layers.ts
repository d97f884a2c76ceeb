import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { nearest } from '../../lib/suggest.ts';
import { neededRoles } from '../../schemas/page.ts';
import { dueAt, wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';

const nameOf = ({ collection, id }: AnyEntry) => `${collection}/${id}`;

/** Fields of area.yaml that the core gives to every area alike. */
const sameEverywhere = ['emergency', 'silentCall', 'anytime'];

/** Why an entry of the core stands in every area as it is; undefined where an area may have its own. */
function whyItStays(entry: AnyEntry, site: Site): string | undefined {
  const area = site.entries.area[0]?.data;
  const { collection, id } = entry;
  if (collection === 'contacts' && id === area?.emergency) return 'the number for danger now';
  if (collection === 'services' && id === area?.silentCall) return 'the silent call';
  if (collection === 'contacts' && area?.anytime.some(({ contact }) => contact === id))
    return 'a line for any hour';
  if (collection === 'pages' && entry.data.role && neededRoles.includes(entry.data.role))
    return 'a page that every area must have';
  return undefined;
}

function* wronglyReplaced(entry: AnyEntry, site: Site): Iterable<Problem> {
  const { replaced } = entry;
  if (!replaced) return;
  if (entry.collection === 'area') {
    for (const field of replaced.fields ?? [])
      if (sameEverywhere.includes(field))
        yield wrongAt(
          entry,
          [field],
          `${field}: ${replaced.file} says it for every area: take it out`,
        );
    return;
  }
  const why = whyItStays(entry, site);
  const [line, what] = [['replaces'], `${replaced.file} as it now stands is ${replaced.mark}`];
  if (why)
    yield wrongAt(
      entry,
      1,
      `"${entry.id}" is ${why}, and ${replaced.file} says it for every area: take this out, or give it an id of its own`,
    );
  else if (replaced.writtenFor === undefined)
    yield wrongAt(
      entry,
      [],
      `${entry.id}: this stands for an entry of the core: write "replaces: ${replaced.mark}", or give it an id of its own`,
    );
  else if (replaced.writtenFor !== replaced.mark)
    yield dueAt(
      entry,
      line,
      `${entry.id}: what this stands for has changed (${what}): compare the two, then write "replaces: ${replaced.mark}"`,
    );
}

function* wronglyHidden(site: Site): Iterable<Problem> {
  const [area] = site.entries.area;
  for (const [index, one] of (area?.data.hidden ?? []).entries()) {
    const told = (message: string) => wrongAt(area!, ['hidden', index], `hidden: ${message}`);
    const entry = site.leftOut.get(one);
    const why = entry && whyItStays(entry, site);
    if (why) yield told(`"${one}" is ${why}: take the line out`);
    if (entry) continue;
    const own = site.all.find((other) => nameOf(other) === one);
    const near = nearest(one, site.all.map(nameOf));
    yield told(
      own
        ? `"${one}" is this area's own: take its entry out, and this line`
        : `there is no "${one}". Did you mean "${near}"?`,
    );
  }
}

export const layers: Rule = {
  name: 'what an area replaces or leaves out',
  why: 'A change of the law must reach every area, and nobody may lose the number for danger.',
  scope: 'site',
  *check(site) {
    for (const entry of site.all) yield* wronglyReplaced(entry, site);
    yield* wronglyHidden(site);
  },
};
