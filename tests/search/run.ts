/**
 * Measures search on a set of queries and prints tables; asserts nothing.
 * `npm run bench:search`, or `npm run bench:search -- --queries file.tsv --misses`.
 * `-- --record` writes the figures, and what the pages weigh, for the page that tells of the tests.
 */
import { parseArgs } from 'node:util';
import { figure, table } from '../bench/table.ts';
import { mostBytes } from '../../src/integrations/page-weight.ts';
import { ensureBuilt, middle, pageWeights } from '../bench/weight.ts';
import { record, today } from '../record/record.ts';
import { builtPages, realSite } from '../support/sites.ts';
import { miniSearch, ownSearch, stockPagefind } from './engines.ts';
import { readRows } from './rows.ts';
import { judge, panelShare, score, type Judged } from './scores.ts';

const ownQueries = 'tests/search/queries-dev.tsv';
const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: ownQueries },
    misses: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

if (values.record && values.queries !== ownQueries) {
  console.error(`Only the figures of ${ownQueries} are recorded: leave --queries out.`);
  process.exit(2);
}

const heads = ['Rows', 'n', 'First (%)', 'First three (%)', 'MRR', 'Nothing (%)'];

function row(name: string, judged: Judged[]): string[] {
  const { rows, first, firstThree, reciprocal, nothing } = score(judged);
  return [
    name,
    figure(rows),
    figure(first, 1),
    figure(firstThree, 1),
    figure(reciprocal, 3),
    figure(nothing, 1),
  ];
}

function rowsBy(field: 'kind' | 'audience' | 'urgency', judged: Judged[]): string[][] {
  return [...Map.groupBy(judged, (one) => one[field])].map(([name, group]) =>
    row(`${field}: ${name}`, group),
  );
}

const { folder } = realSite;
ensureBuilt(folder);
const pages = builtPages(realSite);
const paths = new Set(pages.map(({ path }) => path));
const all = readRows(values.queries);
const rows = all.filter(({ own }) => own.length === 0 || own.some((path) => paths.has(path)));
if (rows.length < all.length)
  console.log(`${all.length - rows.length} rows are left out: no page of theirs is there yet.\n`);

const stock = await judge(rows, await stockPagefind(pages));
const mini = await judge(rows, miniSearch(pages));
const own = await judge(rows, await ownSearch(folder));

console.log(`# Search: ${values.queries}, lenient\n`);
console.log(
  `${table(heads, [row('this site', own), row('stock Pagefind', stock), row('MiniSearch', mini)])}\n`,
);
console.log(
  table(
    heads,
    (['kind', 'audience', 'urgency'] as const).flatMap((field) => rowsBy(field, own)),
  ),
);
const panels = ['emergency', 'soon', 'browse']
  .map((urgency) => `${figure(panelShare(own, urgency), 1)} % of ${urgency}`)
  .join(', ');
console.log(`\nEmergency panel: ${panels} rows.`);
const negative = own.filter(({ accepted }) => accepted.size === 0);
const told = negative.filter(({ outcome }) => outcome.isUnsure);
const confident = negative.filter(({ outcome }) => outcome.isSure);
console.log(
  `Out of scope: ${told.length} of ${negative.length} told that nothing fits, ${confident.length} answered with confidence.`,
);
const wrongTone = own.filter(
  ({ audience, outcome }) => audience === 'survivor' && outcome.paths[0] === '/change/',
);
console.log(`The page on one’s own behaviour first for a survivor: ${wrongTone.length}.`);
if (values.record) {
  const { first, firstThree } = score(own);
  const round = (share: number) => Math.round(share * 10) / 10;
  const weights = pageWeights(folder);
  record({
    search: {
      date: today(),
      queries: rows.length,
      first: round(first),
      firstThree: round(firstThree),
    },
    weight: {
      date: today(),
      pages: weights.length,
      median: middle(weights).gzipped,
      heaviest: Math.max(
        ...weights.map(({ gzipped }) => gzipped).filter((bytes) => bytes <= mostBytes),
      ),
      most: mostBytes,
    },
  });
}
if (values.misses)
  for (const { query, topic, outcome, place } of own.filter(
    (one) => one.accepted.size > 0 && one.place !== 1,
  ))
    console.log(`${place}\t${query}\t${topic}\t${outcome.paths.slice(0, 4).join(' ')}`);
