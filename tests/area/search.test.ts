import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answers } from '../../src/search/query/answer.ts';
import { unpackTable } from '../../src/search/query/table-text.ts';
import { wordsOf } from '../../src/search/query/words.ts';
import { ownSearch, searchFiles } from '../search/engines.ts';
import { readRows } from '../search/rows.ts';
import { judge, panelShare, score } from '../search/scores.ts';
import { entriesOf } from '../support/area.ts';
import { builtPages, realSite } from '../support/sites.ts';

const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n');

const paths = new Set(builtPages(realSite).map(({ path }) => path));

const rowsOf = (file: string) =>
  readRows(file).filter(({ own }) => own.length === 0 || own.some((path) => paths.has(path)));

const rows = rowsOf('tests/search/queries-dev.tsv');

// Per cent, two points below what was measured last: see `npm run bench:search`.
const sets = [
  { file: 'queries-dev.tsv', first: 84.5, firstThree: 95, misspelled: 94, emotional: 75 },
  { file: 'queries-more.tsv', first: 86.5, firstThree: 95.5, misspelled: 92, emotional: 80 },
  { file: 'queries-real-dev.tsv', first: 80, firstThree: 92, misspelled: 75, emotional: 80 },
];

describe.each(sets)('search answers as people ask in $file', async (least) => {
  const judged = await judge(
    rowsOf(`tests/search/${least.file}`),
    await ownSearch(realSite.folder),
  );
  const ofKind = (kind: string) => score(judged.filter((row) => row.kind === kind));

  it('finds the right page first, and among the first three', () => {
    const { first, firstThree, nothing } = score(judged);
    expect(first).toBeGreaterThanOrEqual(least.first);
    expect(firstThree).toBeGreaterThanOrEqual(least.firstThree);
    expect(nothing).toBeLessThanOrEqual(1.5);
  });

  it('reads slips and cries for help', () => {
    expect(ofKind('misspelled').firstThree).toBeGreaterThanOrEqual(least.misspelled);
    expect(ofKind('emotional').firstThree).toBeGreaterThanOrEqual(least.emotional);
  });

  it('leads who asks in another language to the page for it', () => {
    expect(ofKind('foreign').first).toBeGreaterThanOrEqual(90);
  });

  it('shows the emergency panel in danger, and seldom to who only looks around', () => {
    expect(panelShare(judged, 'emergency')).toBeGreaterThanOrEqual(95);
    expect(panelShare(judged, 'soon')).toBeLessThanOrEqual(25);
    expect(panelShare(judged, 'browse')).toBeLessThanOrEqual(8);
  });

  it('never puts the page on one’s own behaviour first for who is hurt', () => {
    const wrong = judged.filter(
      ({ audience, outcome }) => audience === 'survivor' && outcome.paths[0] === '/change/',
    );
    expect(judged.some(({ audience }) => audience === 'survivor')).toBe(true);
    expect(wrong.map(({ query }) => query)).toEqual([]);
  });
});

it('answers little with confidence that the site does not answer', async () => {
  const search = await ownSearch(realSite.folder);
  const all = sets.flatMap(({ file }) => rowsOf(`tests/search/${file}`));
  const judged = await judge(
    all.filter(({ accepted }) => accepted.size === 0),
    search,
  );
  const confident = judged.filter(({ outcome }) => outcome.isSure);
  expect(confident.length / judged.length).toBeLessThanOrEqual(0.2);
});

/** Rows of a table whose second column says what they are, without its heads. */
const tableOf = (file: string) =>
  linesOf(file)
    .slice(1)
    .map((line) => line.split('\t'));

const { first: firstData, rest, shards, places } = searchFiles(realSite.folder);

const answer = answers(firstData).withMore(rest, new Map(shards.map(unpackTable).entries()));

describe('the emergency panel', () => {
  const shows = (line: string) => answer(line).danger !== 'none';

  it('is shown for danger now', () => {
    const lines = linesOf('tests/search/danger.txt');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !shows(line))).toEqual([]);
  });

  it('comes with the page for emergencies among the first three results', () => {
    const lines = linesOf('tests/search/danger.txt');
    const firstOf = (line: string) =>
      answer(line)
        .places.slice(0, 3)
        .map((place) => places[place]!.path);
    expect(lines.filter((line) => !firstOf(line).includes('/emergency/'))).toEqual([]);
  });

  it('is seldom shown for what only sounds like it', () => {
    const calm = linesOf('tests/search/no-danger.txt');
    expect(calm.filter(shows).length / calm.length).toBeLessThanOrEqual(0.08);
  });

  // Half of these sentences was looked at when rules and phrases were written, and half was not.
  it.each(['tune', 'apart'])('tells what is urgent in the half “%s” of sentences', (half) => {
    const share = (urgency: string) => {
      const own = tableOf('tests/search/urgency.tsv').filter(
        ([, what, which]) => what === urgency && which === half,
      );
      return own.filter(([query]) => shows(query!)).length / own.length;
    };
    expect(share('emergency')).toBeGreaterThanOrEqual(half === 'tune' ? 0.95 : 0.85);
    expect(share('soon')).toBeLessThanOrEqual(0.25);
    expect(share('browse')).toBeLessThanOrEqual(0.06);
  });

  it.each([
    'he’s here and I cannot talk',
    'he ´s here',
    'he ʼs got a kn\u200bife',
    'stran\u00adgled me tonight',
    '٩٩٩',
    'me quiere matar',
    'он хочет меня убить',
    'زوجي يريد قتلي',
    'vrea sa ma omoare',
    'ma nóż',
    'beni öldürecek',
    '他要杀我',
  ])('hears “%s”', (typed) => {
    expect(shows(typed)).toBe(true);
  });

  it('names the lines for one’s own life to who writes of ending it', () => {
    expect(answer('i want to kill myself').danger).toBe('life');
    expect(answer('he wants to kill me').danger).toBe('danger');
  });
});

const first = (typed: string) => places[answer(typed).places[0]!]?.path;

describe('who does what to whom', () => {
  const change = firstData.landmarks.change;
  const leadsToChange = (who: string) => {
    const own = tableOf('tests/search/who.tsv').filter(([, what]) => what === who);
    return own.map(([query]) => query!).filter((query) => answer(query).places[0] === change);
  };

  it('leads most who hurt another to the page for them', () => {
    const all = tableOf('tests/search/who.tsv').filter(([, what]) => what === 'change');
    expect(leadsToChange('change').length / all.length).toBeGreaterThanOrEqual(0.8);
  });

  it('leads nobody there first who is hurt', () => {
    expect(leadsToChange('hurt')).toEqual([]);
  });
});

it('answers little with confidence that only comes near to what the site is about', () => {
  const near = linesOf('tests/search/elsewhere.txt');
  const confident = near.filter((line) => answer(line).verdict === 'sure');
  expect(confident.length / near.length).toBeLessThanOrEqual(0.38);
});

it('takes no sign that people type for an apostrophe for another language', () => {
  const typed = ["'", '’', 'ʼ', '´'].map((sign) => `she isn${sign}t letting me see my kids`);
  expect(typed.map(first)).toEqual(typed.map(() => '/rights/children-and-contact/'));
});

it('shows what fits badly as that, rather than nothing', () => {
  const { verdict, places: found } = answer('which school is best');
  expect(verdict).toBe('unsure');
  expect(found.length).toBeGreaterThan(0);
});

describe('what is asked for by its name or number comes first', () => {
  it('every title', () => {
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter(({ title, path }) => first(title) !== path)).toEqual([]);
  });

  it('every published number, however it is written', () => {
    const spellings = entriesOf(realSite).contacts.flatMap(({ data: { phone } }) =>
      phone === undefined
        ? []
        : [
            phone,
            phone.replace(/ /g, ''),
            phone.replace(/ /g, '-'),
            phone.replace(/ /g, '.'),
            phone.replace(/^(0\d+) /, '($1) '),
            phone.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
            phone.replace(/\d/g, (digit) => String.fromCharCode(0x9e6 + Number(digit))),
            `tel:${phone.replace(/ /g, '')}`,
            phone.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
            ...(phone.length < 8
              ? []
              : [
                  `who is ${phone} please`,
                  phone.replace(/^0/, '+44 '),
                  phone.replace(/^0/, '0044(0)'),
                ]),
          ],
    );
    expect(spellings.length).toBeGreaterThan(200);
    expect(spellings.filter((typed) => answer(typed).verdict !== 'sure')).toEqual([]);
  });

  it('help in each language leads to its page, before others but those of a language that says it too', () => {
    const all = entriesOf(realSite).languages;
    const wrong = all.flatMap(({ id, data: { name, help } }) =>
      [name, ...help].filter((typed) => {
        const sharing = all.filter(({ data }) => data.help.includes(typed)).length || 1;
        const shown = answer(typed).places.slice(0, sharing);
        return !shown.some((place) => places[place]!.path === `/languages/${id}/`);
      }),
    );
    expect(all.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['samaritans number', '/services/samaritans/'],
    ['what is the number for childline', '/services/childline/'],
    ['one one six one two three', '/services/samaritans/'],
    ['rasa', '/services/rasa/'],
  ])('a service, when asked “%s”', (typed, path) => {
    expect(first(typed)).toBe(path);
  });

  it('places of the area lead to local help', () => {
    const towns = entriesOf(realSite).area.flatMap(({ data }) => data.towns);
    expect(towns.length).toBeGreaterThan(10);
    expect(towns.map(first)).toEqual(towns.map(() => '/services/'));
  });

  it.each(['lorem ipsum', 'aaaa', 'function f() { return 1; }', 'zxcvb'])(
    'and nothing fits “%s”',
    (typed) => {
      expect(answer(typed).verdict).toBe('unsure');
    },
  );
});

const entries = entriesOf(realSite);

const asked = entries.asked.map(({ data }) => data);

it('plain phrases lead to their page before all others', async () => {
  const search = await ownSearch(realSite.folder);
  const firsts = asked.flatMap(({ page, first }) => first.map((phrase) => ({ page, phrase })));
  const led = await Promise.all(
    firsts.map(async ({ phrase }) => ({ phrase, page: (await search(phrase)).paths[0] })),
  );
  expect(firsts.length).toBeGreaterThan(100);
  expect(led).toEqual(firsts.map(({ phrase, page }) => ({ phrase, page })));
});

it('no query of the set stands among phrases or aliases word for word', () => {
  const plain = (text: string) => wordsOf(text).join(' ');
  const queries = new Set(rows.map(({ query }) => plain(query)));
  const aliases = [
    ...entries.pages,
    ...entries.services,
    ...entries.campaigns,
    ...entries.pathway,
  ].flatMap(({ data }) => data.aliases);
  const phrases = [...asked.flatMap(({ phrases, first }) => [...phrases, ...first]), ...aliases];
  expect(aliases.length).toBeGreaterThan(1000);
  expect(queries.size).toBeGreaterThan(100);
  expect(phrases.filter((phrase) => queries.has(plain(phrase)))).toEqual([]);
});
