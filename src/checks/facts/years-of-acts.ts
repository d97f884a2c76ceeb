import { plainText } from '../words/plain-text.ts';
import { piecesOf } from '../words/pieces.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';

const act = /((?:\(?[A-Z][\w'-]*\)?,?|and|of|in|the|to|for) )+Act (\d{4})(?!\d)/g;

/** “the Vale Homes Act 2021” as its name and its year. Words before a name are not told from it. */
const actsIn = (text: string) =>
  [...text.matchAll(act)].map(({ 0: typed, 2: year, index }) => ({
    name: typed.slice(0, -year!.length - 1),
    year: year!,
    index,
  }));

const known = new WeakMap<Site, Map<string, Set<string>>>();

/** The Acts that are sources, each with its years. */
function yearsByName(site: Site): Map<string, Set<string>> {
  const before = known.get(site);
  if (before) return before;
  const years = new Map<string, Set<string>>();
  for (const { data } of site.entries.sources)
    for (const { name, year } of actsIn(plainText(data.title))) {
      const own = name.replace(/^.* (?:the|of) (?=[A-Z])/, '');
      years.set(own, (years.get(own) ?? new Set()).add(year));
    }
  known.set(site, years);
  return years;
}

export const yearsOfActs: Rule = {
  name: 'years of Acts',
  why: 'With its year wrong, a law that is cited is another one, or none.',
  scope: 'entry',
  *check(entry, site) {
    if (entry.collection === 'sources' || site.isUnread('sources')) return;
    for (const { kind, text, line } of piecesOf(entry)) {
      if (kind === 'foreign' || !text.includes('Act ')) continue;
      for (const { name, year, index } of actsIn(text)) {
        const [own, years] = [...yearsByName(site)].find(([one]) => name.endsWith(one)) ?? [];
        if (own !== undefined && !years!.has(year))
          yield wrongAt(
            entry,
            line(index),
            `“${own} ${year}”: sources.yaml knows the one of ${[...years!].join(' and ')}. Put the year right, or add this Act as a source`,
          );
      }
    }
  },
};
