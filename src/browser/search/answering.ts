import { answers, withFound, type Answer, type Verdict } from '../../search/query/answer.ts';
import type { Danger } from '../../search/query/gravity.ts';
import {
  perFile,
  type FirstData,
  type Place,
  type RestData,
  type Section,
  type Shard,
} from '../../search/query/data.ts';
import { sectionFor } from '../../search/query/sections.ts';
import { unpackTable } from '../../search/query/table-text.ts';
import type { WordTable } from '../../search/query/evidence.ts';
import type { Engine } from './engine.ts';
import { patience, patiently } from './patience.ts';

/** What the search of a site loads when it is needed. */
export type Sources = {
  rest(): Promise<RestData>;
  /** One shard of words. */
  words(shard: number): Promise<Shard>;
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
  /** True where words of the question are on their way, so that another order may follow. */
  isOpen?: true;
};

export type SiteSearch = {
  /** What can be said at once. */
  first(typed: string): Promise<Found>;
  /** The same, with what the rest of the data and the shards of its words know: its results then keep their order. */
  ordered(typed: string): Promise<Found>;
  /** The same, with the sections that answer, and with what the engine finds after it: for who has paused. */
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

const paused = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * The search of a site, which needs neither page nor address.
 * @param data what has to be there before anything is answered
 * @param sources what is loaded when it is needed; without it, what is known is answered
 */
export function siteSearch(data: FirstData, sources: Sources): SiteSearch {
  const answering = answers(data);
  let known: RestData | undefined;
  let ids = new Map<string, number>();
  const rest = patiently(async () => {
    known = await sources.rest();
    ids = new Map(known.ids.map((id, place) => [id, place]));
  });
  const shards = new Map<number, WordTable>();
  const shardAt = fromFiles(async (shard) => [await sources.words(shard)], 1);
  const lacking = (typed: string) =>
    answering.shardsFor(typed).filter((shard) => !shards.has(shard));
  /** Loads the words of a question. What does not come is nothing; what is of another list of pages is no use. */
  const learnWords = async (typed: string): Promise<void> => {
    await Promise.all(
      lacking(typed).map(async (number) => {
        const shard = await shardAt(number);
        if (shard?.mark === data.mark) shards.set(number, unpackTable(shard));
      }),
    );
  };
  let made: { from: string; answer: (typed: string) => Answer } | undefined;
  /** Answers from the words of the question alone, so that it has the same answer whatever was asked before. */
  const answerTo = (typed: string): Answer => {
    const own = answering.shardsFor(typed).filter((shard) => shards.has(shard));
    const from = `${String(!!known)} ${[...own].sort((one, other) => one - other).join(' ')}`;
    if (made?.from !== from) {
      const tables = new Map(own.map((shard) => [shard, shards.get(shard)!]));
      made = { from, answer: answering.withMore(known, tables) };
    }
    return made.answer(typed);
  };
  const engine = patiently(sources.engine);
  const placeAt = fromFiles(sources.places, perFile.places);
  const sectionsAt = fromFiles(sources.sections, perFile.sections);
  const sections = new Map<number, Section[]>();
  const sectioned = (places: number[]) =>
    places.slice(0, mostSections).filter((place) => place < data.pages);
  const learnSections = async (places: number[]): Promise<void> => {
    await Promise.all(
      sectioned(places).map(async (place) => {
        const all = await sectionsAt(place);
        if (all) sections.set(place, all);
      }),
    );
  };

  /** An answer as it is shown; the first results lead to sections where those are there. */
  const shown = async ({ danger, verdict, readAs, telling, places }: Answer): Promise<Found> => {
    const results = await Promise.all(
      places.map(async (place, rank) => {
        const about = await placeAt(place);
        const own = rank < mostSections ? sections.get(place) : undefined;
        return about ? [resultOf(about, own && sectionFor(telling, own))] : [];
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

  const orderedTo = async (typed: string): Promise<Answer> => {
    // Words that are long in coming serve the next question.
    const words = Promise.race([learnWords(typed), paused(patience)]);
    await Promise.all([rest().catch(() => undefined), words]);
    return answerTo(typed);
  };

  return {
    first: async (typed) => {
      const found = await shown(answerTo(typed));
      return lacking(typed).length > 0 ? { ...found, isOpen: true } : found;
    },
    ordered: async (typed) => shown(await orderedTo(typed)),
    whole: async (typed) => {
      const answer = await orderedTo(typed);
      void learnSections(answer.places);
      // Without the engine the answer stands.
      const found = known ? await look(answer.words).catch(() => []) : [];
      const all = withFound(answer, found);
      await learnSections(all.places);
      return shown(all);
    },
  };
}
