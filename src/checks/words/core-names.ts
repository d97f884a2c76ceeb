import type { AnyEntry } from '../../entries/entry.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { isAllowed } from './exceptions.ts';
import { fieldTextsOf } from './field-texts.ts';
import { piecesOf } from './pieces.ts';

/** What is written for every area: what stands in another layer than the area does. */
export const isCore = (entry: AnyEntry, site: Site) =>
  site.entries.area.some(({ layer }) => entry.layer !== layer);

const withoutBrackets = (name: string) => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();

/** Two words at least: a name of one may be a word of every day, and stands in the list if it is none. */
const isName = (name: string) => /\S\s+\S/.test(name);

/** The names of the area and of its towns, and of those who serve it alone. */
function ownNames(site: Site): { places: string[]; others: string[] } {
  const { area, services, contacts, glossary, localNames } = site.entries;
  // A scheme of the whole country may have an entry of its own in an area.
  const everywhere = new Set(
    glossary.filter((entry) => isCore(entry, site)).map(({ data }) => data.name),
  );
  const own = [...services, ...contacts].filter((entry) => !isCore(entry, site) && !entry.replaced);
  return {
    places: area.flatMap(({ data }) => [data.name, data.council, ...data.towns]),
    others: [
      ...own
        .map(({ data }) => withoutBrackets(data.name))
        .filter((name) => isName(name) && !everywhere.has(name)),
      ...localNames.flatMap(({ data }) => data.names),
    ],
  };
}

const escaped = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

const oneOf = (names: string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, flags);

/** All that an entry says, read or not, each with its line. */
function* saidBy(entry: AnyEntry): Iterable<{ text: string; line(): number }> {
  for (const { text, marks, path } of fieldTextsOf(entry))
    if (!marks.refers && !marks.isPath) yield { text, line: () => entry.line(path) };
  for (const { isProse, text, line } of piecesOf(entry))
    if (isProse)
      for (const [index, one] of text.split('\n').entries())
        yield { text: one, line: () => line(index) };
}

export const coreNames: Rule = {
  name: 'core names no area',
  why: 'What stands in core/ is read in every area: a name of one sends people elsewhere to a door that is not theirs.',
  scope: 'site',
  *check(site) {
    const { places, others } = ownNames(site);
    const place = oneOf(places, 'iu');
    const other = others.length > 0 ? oneOf(others, 'u') : undefined;
    for (const entry of site.all) {
      if (!isCore(entry, site) || entry.collection === 'localNames') continue;
      // A source may be of anywhere: what counts is what it says.
      const patterns = entry.collection === 'sources' ? [place] : [place, other];
      for (const { text, line } of saidBy(entry))
        for (const pattern of patterns) {
          const name = pattern?.exec(text)?.[0];
          if (name === undefined || isAllowed(site, entry, name)) continue;
          yield wrongAt(
            entry,
            line(),
            `“${name}” is a name of one area, and this is read in all: write <AreaName />, <Helpline /> or <LocalLine />, or move the words to the area's local/ and write <Local id="…" />`,
          );
          break;
        }
    }
  },
};
