import { answers, withFound, type Answer, type SearchData } from '../lib/search/answer.ts';
import type { Engine } from './search-engine.ts';

/** What is sent to the device: what search knows, and the engine’s names of the pages. */
export type SentData = SearchData & { ids: Record<string, string> };

export type SiteSearch = {
  /** What can be said at once. */
  first(typed: string): Answer;
  /** The same, with what the engine found in the text of the pages after it. */
  whole(typed: string): Promise<Answer>;
};

/**
 * The search of a site, which needs neither page nor address.
 * @param data what was made when the site was built
 * @param load loads the engine; called once, when it is first needed
 */
export function siteSearch(data: SentData, load: () => Promise<Engine>): SiteSearch {
  const first = answers(data);
  const places = new Map([...data.pages, ...data.services].map((place) => [place.path, place]));
  let engine: Promise<Engine> | undefined;
  return {
    first,
    async whole(typed) {
      const answer = first(typed);
      engine ??= load();
      // Without the engine the answer stands; the next query tries to load it again.
      const look = await engine.catch(() => (engine = undefined));
      const ids = (await look?.(answer.words)) ?? [];
      const found = ids.flatMap((id) => places.get(data.ids[id] ?? '') ?? []);
      return withFound(answer, answer.isUnsure ? [] : found);
    },
  };
}
