import { answers, withFound, type Answer, type Verdict } from '../../search/query/answer.ts';
import type { Danger } from '../../search/query/danger.ts';
import {
  perFile,
  type FirstData,
  type Place,
  type RestData,
  type Section,
} from '../../search/query/data.ts';
import { sectionFor } from '../../search/query/sections.ts';
import type { Engine } from './engine.ts';
import { patiently } from './patience.ts';

/** What the search of a site loads when it is needed. */
export type Sources = {
  rest(): Promise<RestData>;
  /** One file of places, and one of the sections of pages. */
  places(file: number): Promise<Place[]>;
  sections(file: number): Promise<Section[][]>;
  engine(): Promise<Engine>;
};

/** One thing that was found, as it is shown: its section where one of its sections answers. */
export type Result = Pick<Place, 'path' | 'title' | 'summary' | 'number' | 'isOverdue'>;

export type Found = {
  danger: Danger;
  verdict: Verdict;
  readAs?: string;
  results: Result[];
  /** True where pages were found, but what is shown of them did not come. */
  isLost?: true;
};

export type SiteSearch = {
  /** What can be said at once. */
  first(typed: string): Promise<Found>;
  /** The same, with what the rest of the data and the engine know. */
  whole(typed: string): Promise<Found>;
};

/** How many results lead to a section: those that are most likely right. */
const mostSections = 2;

function resultOf(
  { path, title, summary, number, isOverdue }: Place,
  section: Section | undefined,
): Result {
  return {
    path: section ? `${path}#${section.id}` : path,
    title,
    summary: section ? `${section.title}: ${section.line}` : summary,
    ...(number && { number }),
    ...(isOverdue && { isOverdue }),
  };
}

/**
 * Makes the function that gives one of many things that are sent some in a file. A file is loaded when something of it
 * is first asked for; what does not come is nothing, and is asked for again with the next query.
 */
function fromFiles<One>(load: (file: number) => Promise<One[]>, count: number) {
  const files = new Map<number, () => Promise<One[]>>();
  return async (place: number): Promise<One | undefined> => {
    const file = Math.floor(place / count);
    const get = files.get(file) ?? patiently(() => load(file));
    files.set(file, get);
    return get().then(
      (all) => all[place % count],
      () => undefined,
    );
  };
}

/**
 * The search of a site, which needs neither page nor address.
 * @param data what has to be there before anything is answered
 * @param sources what is loaded when it is needed; without it, what is known is answered
 */
export function siteSearch(data: FirstData, sources: Sources): SiteSearch {
  const soon = answers(data);
  let known: ReturnType<typeof answers> | undefined;
  let ids = new Map<string, number>();
  const rest = patiently(async () => {
    const more = await sources.rest();
    ids = new Map(more.ids.map((id, place) => [id, place]));
    known = answers(data, more);
  });
  const engine = patiently(sources.engine);
  const placeAt = fromFiles(sources.places, perFile.places);
  const sectionsAt = fromFiles(sources.sections, perFile.sections);

  const sectionAt = async (place: number, telling: string[]): Promise<Section | undefined> =>
    place < data.pages ? sectionFor(telling, (await sectionsAt(place)) ?? []) : undefined;
  /** An answer as it is shown; results lead to sections once those are asked for. */
  const shown = async (answer: Answer, sectioned: number): Promise<Found> => {
    const { danger, verdict, readAs, telling } = answer;
    const results = await Promise.all(
      answer.places.map(async (place, rank) => {
        const [about, section] = await Promise.all([
          placeAt(place),
          rank < sectioned ? sectionAt(place, telling) : undefined,
        ]);
        return about ? [resultOf(about, section)] : [];
      }),
    );
    const came = results.flat();
    return {
      danger,
      verdict,
      results: came,
      ...(readAs !== undefined && { readAs }),
      ...(came.length === 0 && results.length > 0 && { isLost: true }),
    };
  };
  const look = async (words: string[]): Promise<number[]> => {
    if (words.length === 0) return [];
    const find = await engine();
    return (await find(words)).flatMap((id) => ids.get(id) ?? []);
  };

  return {
    first: (typed) => shown((known ?? soon)(typed), 0),
    whole: async (typed) => {
      await rest().catch(() => undefined);
      const answer = (known ?? soon)(typed);
      // Without the engine the answer stands.
      const found = known ? await look(answer.words).catch(() => []) : [];
      return shown(withFound(answer, found), mostSections);
    },
  };
}
