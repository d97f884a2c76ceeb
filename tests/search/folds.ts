/**
 * Judges search by its own phrases: those of each fold are asked of a search that learned from all others, and what is
 * taken for what is printed. No set of queries is read. `npm run bench:folds`, or `-- --folds 10 --misses`.
 */
import { parseArgs } from 'node:util';
import { figure, table } from '../bench/table.ts';
import { ensureBuilt } from '../bench/weight.ts';
import { contentLayers, today } from '../../src/entries/environment.ts';
import { readEntries, type Entries } from '../../src/entries/read.ts';
import { pageText } from '../../src/search/index/page-text.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import { answers } from '../../src/search/query/answer.ts';
import { unpackTable } from '../../src/search/query/table-text.ts';
import { builtPages, realSite } from '../support/sites.ts';
import { searchFiles } from './engines.ts';
import { acceptedBeside } from './rows.ts';

const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: '5' },
    misses: { type: 'boolean', default: false },
  },
});
const folds = Number(values.folds);

/** Phrases that follow one another are alike: what is learned from must not hold a twin of what is asked. */
const phrasesOfAGroup = 10;

type Asked = Entries['asked'];
const isHeldBack = (file: number, place: number, fold: number) =>
  (file + Math.floor(place / phrasesOfAGroup)) % folds === fold;

const phrasesWhere = (asked: Asked, isKept: (file: number, place: number) => boolean): Asked =>
  asked.map((entry, file) => ({
    ...entry,
    data: { ...entry.data, phrases: entry.data.phrases.filter((_, place) => isKept(file, place)) },
  }));

type Judged = {
  phrase: string;
  /** The page that it should lead to; “danger”, “calm” or “no page” where it leads to none. */
  page: string;
  paths: string[];
  place: number;
  isDanger: boolean;
  isSure: boolean;
};

ensureBuilt(realSite.folder);
const found = new Set(searchFiles(realSite.folder).places.map(({ path }) => path));
// A page that is served has no mark of what search reads any more.
const built = builtPages(realSite)
  .filter(({ path }) => found.has(path))
  .flatMap(
    ({ path, html }) => pageText(path, html.replace('<main', '<main data-pagefind-body')) ?? [],
  );
const { entries } = readEntries(contentLayers());

function judgeFold(fold: number): Judged[] {
  const kept = phrasesWhere(entries.asked, (file, place) => !isHeldBack(file, place, fold));
  const { first, rest, shards, places } = searchData({ ...entries, asked: kept }, today, built);
  const answer = answers(first).withMore(rest, new Map(shards.map(unpackTable).entries()));
  const held = phrasesWhere(entries.asked, (file, place) => isHeldBack(file, place, fold));
  return held.flatMap(({ data: { page, danger, calm, phrases } }) => {
    const right = acceptedBeside(page ?? '');
    return phrases.map((phrase): Judged => {
      const { places: found, danger: heard, verdict } = answer(phrase);
      const paths = found.map((place) => places[place]!.path);
      return {
        phrase,
        page: page ?? (danger ? 'danger' : calm ? 'calm' : 'no page'),
        paths,
        place: paths.findIndex((path) => right.has(path)) + 1,
        isDanger: heard !== 'none',
        isSure: verdict === 'sure',
      };
    });
  });
}

const judged = Array.from({ length: folds }, (_, fold) => judgeFold(fold)).flat();
const share = (all: Judged[], isIn: (one: Judged) => boolean) =>
  figure((100 * all.filter(isIn).length) / (all.length || 1), 1);
const byPage = [...Map.groupBy(judged, ({ page }) => page)].toSorted(([a], [b]) =>
  a.localeCompare(b),
);
const takenFor = (all: Judged[]) =>
  [...Map.groupBy(all, ({ paths }) => paths[0] ?? 'nothing')]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 4)
    .map(([path, some]) => `${path} ${some.length}`)
    .join(', ');

const isFirst = ({ place }: Judged) => place === 1;
const isNear = ({ place }: Judged) => place >= 1 && place <= 3;
const row = (name: string, all: Judged[], taken: string) => [
  name,
  figure(all.length),
  share(all, isFirst),
  share(all, isNear),
  share(all, ({ isDanger }) => isDanger),
  share(all, ({ isSure }) => isSure),
  taken,
];
const ofPages = judged.filter(({ page }) => page.startsWith('/'));

console.log(`# Search by its own phrases, ${folds} folds, lenient\n`);
console.log(
  table(
    ['Page', 'n', 'First (%)', 'First three (%)', 'Panel (%)', 'Sure (%)', 'Taken for'],
    [
      row('all pages', ofPages, ''),
      ...byPage.map(([page, all]) =>
        row(page, all, takenFor(all.filter(({ place }) => place !== 1))),
      ),
    ],
  ),
);
if (values.misses)
  for (const { phrase, page, paths } of ofPages.filter((one) => !isFirst(one)))
    console.log(`${page}\t${phrase}\t${paths.slice(0, 3).join(' ')}`);
