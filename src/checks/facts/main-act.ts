import { wrongAt, type Rule } from '../rule.ts';
import { piecesOf } from '../words/pieces.ts';

export const mainAct: Rule = {
  name: 'sections of an Act',
  why: 'A section without its Act leads to no law, and two main Acts leave it to chance which one it leads to.',
  scope: 'site',
  *check(site) {
    const [main, ...others] = site.entries.sources.filter(({ data }) => data.isMainAct);
    for (const other of others)
      yield wrongAt(
        other,
        ['isMainAct'],
        `"${main!.id}" is the main Act already: take isMainAct out, and write <Law section="…" act="${other.id}" /> in pages`,
      );
    // Which of two is meant decides the rest.
    if (others.length > 0) return;
    for (const entry of site.all)
      for (const { named, line } of piecesOf(entry))
        for (const { name, given, index } of named) {
          if (name !== 'Law') continue;
          const act = given['act'];
          if (act === undefined && !main && !site.isUnread('sources'))
            yield wrongAt(
              entry,
              line(index),
              `<Law section="${given['section']}" /> is of no Act: write act="…" with its id in sources.yaml, or isMainAct: true at the Act that is meant`,
            );
          const source = act === undefined ? main : site.byId('sources', act);
          if (source && !source.data.url)
            yield wrongAt(
              entry,
              line(index),
              `"${source.id}" has no url in sources.yaml, which its sections need: write that of legislation.gov.uk`,
            );
        }
  },
};
