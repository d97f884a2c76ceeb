import { answers, withFound, type Answer, type SearchData } from '../../search/query/answer.ts';
import type { Engine } from './engine.ts';
import { patiently } from './patience.ts';

export type SiteSearch = {
  /** What can be said at once. */
  first(typed: string): Answer;
  /** The same, with what the engine found in the text of the pages after it. */
  whole(typed: string): Promise<Answer>;
};

/**
 * The search of a site, which needs neither page nor address. It is asked once while nothing waits for it, so that the
 * first words of a visitor are answered as quickly as the next.
 * @param data what was made when the site was built
 * @param load loads the engine
 */
export function siteSearch(data: SearchData, load: () => Promise<Engine>): SiteSearch {
  const first = answers(data);
  const places = new Map([...data.pages, ...data.named].map((place) => [place.id, place]));
  const engine = patiently(load);
  const look = async (words: string[]): Promise<string[]> => {
    try {
      return await (
        await engine()
      )(words);
    } catch {
      // Without the engine the answer stands.
      return [];
    }
  };

  const whole = async (typed: string): Promise<Answer> => {
    const answer = first(typed);
    const ids = answer.words.length > 0 ? await look(answer.words) : [];
    const found = ids.flatMap((id) => places.get(id) ?? []);
    return withFound(answer, answer.isUnsure ? [] : found);
  };
  const [known] = data.otherWords.split(' ');
  if (known) void whole(known);
  return { first, whole };
}
