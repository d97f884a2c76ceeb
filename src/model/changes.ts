import { addressOf } from '../entries/collections.ts';
import { lines as words } from '../text/changes-en-GB.ts';
import { isTold, labelsOf, toldCollections, type ToldName } from './changes-told.ts';
import type { Facts } from './facts.ts';
import { linesOf } from './field-changes.ts';

type Data = Readonly<Record<string, unknown>>;

/** Facts as they stood once, by `collection/id`, as their files had them. */
export type FactsThen = ReadonlyMap<string, unknown>;

/** What the history tells of the facts. */
export type Past = {
  /** False where older commits are missing from the copy, or there is no history. */
  isWhole: boolean;
  /** How the facts stood when the record begins; missing where there is none. */
  start?: { month: string; facts: FactsThen };
  /** How they stood at the end of each month in which they changed, the oldest first, and the last day of a change. */
  months: { month: string; on: string; facts: FactsThen }[];
};

/** What changed in one fact, in sentences. */
export type Change = { id: string; name: string; path?: string; lines: string[] };

/** What changed in a month. */
export type MonthOfChanges = {
  /** YYYY-MM */
  month: string;
  /** The last day of a change in it. */
  on: string;
  changes: { kind: ToldName; items: Change[] }[];
  /** How many were taken out, by kind: what they said is not told again. */
  gone: { kind: ToldName; count: number }[];
  /** How many were compared with their sources. */
  checked: number;
};

const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null ? (value as Data) : {};

const partsOf = (key: string) => {
  const [kind = '', ...id] = key.split('/');
  return { kind, id: id.join('/') };
};

/** What stands on the site today, by `collection/id`: nothing else is named. */
function standing({ entries }: Facts): Map<string, Data> {
  return new Map(
    toldCollections.flatMap((kind) =>
      entries[kind].map(({ id, data }): [string, Data] => [`${kind}/${id}`, data as Data]),
    ),
  );
}

const isPlaceToStay = (data: unknown) => asData(data)['kind'] === 'safe-accommodation';

/** Places to stay, now or ever: of these nothing that once stood there is told. */
const placesToStay = (moments: readonly FactsThen[]): Set<string> =>
  new Set(
    moments.flatMap((facts) =>
      [...facts].flatMap(([key, data]) =>
        key.startsWith('services/') && isPlaceToStay(data) ? [key] : [],
      ),
    ),
  );

const nameOf = (id: string, data: Data) =>
  [data['name'], data['title'], data['says']].find((one) => typeof one === 'string') ?? id;

/** The page of a fact that has one; for a contact, that of the service which it is the first way to reach. */
function pathOf(kind: ToldName, id: string, { entries }: Facts): string | undefined {
  if (kind === 'services' || kind === 'campaigns' || kind === 'pathway') return addressOf(kind, id);
  if (kind !== 'contacts') return undefined;
  const [service, ...others] = entries.services.filter(({ data }) => data.contacts[0] === id);
  return service && others.length === 0 ? addressOf('services', service.id) : undefined;
}

/** What tells where a place is: that such a field was ever there is not told of a place to stay. */
const ofPlaces = ['address', 'mapUrl'];

function labelsFor(kind: ToldName, isQuiet: boolean) {
  const labels = Object.entries(labelsOf(kind));
  return Object.fromEntries(labels.filter(([field]) => !isQuiet || !ofPlaces.includes(field)));
}

/** What the months of a site are told from. */
type Telling = { facts: Facts; now: ReadonlyMap<string, Data>; quiet: ReadonlySet<string> };

function changeOf(
  key: string,
  before: FactsThen,
  after: FactsThen,
  { facts, now, quiet }: Telling,
): Change[] {
  const { kind, id } = partsOf(key);
  if (!isTold(kind) || !after.has(key)) return [];
  const isQuiet = quiet.has(key);
  const lines = before.has(key)
    ? linesOf(labelsFor(kind, isQuiet), asData(before.get(key)), asData(after.get(key)), isQuiet)
    : [words.isNew];
  const path = pathOf(kind, id, facts);
  if (lines.length === 0) return [];
  return [
    { id: key.replace(/\W/g, '-'), name: nameOf(id, now.get(key)!), ...(path && { path }), lines },
  ];
}

/** What changed between two moments. */
function between(before: FactsThen, after: FactsThen, telling: Telling) {
  const { now } = telling;
  const of = (kind: ToldName, keys: Iterable<string>) =>
    [...keys].filter((key) => key.startsWith(`${kind}/`));
  const changes = toldCollections.map((kind) => ({
    kind,
    items: of(kind, now.keys())
      .flatMap((key) => changeOf(key, before, after, telling))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  }));
  const isGone = (key: string) => !after.has(key) && !now.has(key);
  const gone = toldCollections.map((kind) => ({
    kind,
    count: of(kind, before.keys()).filter(isGone).length,
  }));
  const checkedOn = (facts: FactsThen, key: string) => asData(facts.get(key))['checkedOn'];
  const isChecked = (key: string) =>
    before.has(key) && after.has(key) && checkedOn(before, key) !== checkedOn(after, key);
  return {
    changes: changes.filter(({ items }) => items.length > 0),
    gone: gone.filter(({ count }) => count > 0),
    checked: [...now.keys()].filter(isChecked).length,
  };
}

/** What changed in the facts of a site, the newest month first; a month in which nothing is to be told is left out. */
export function changesByMonth(facts: Facts, past: Past): MonthOfChanges[] {
  let before = past.start?.facts ?? new Map<string, unknown>();
  const now = standing(facts);
  const quiet = placesToStay([now, before, ...past.months.map((month) => month.facts)]);
  return past.months
    .map(({ month, on, facts: after }) => {
      const told = between(before, after, { facts, now, quiet });
      before = after;
      return { month, on, ...told };
    })
    .filter(({ changes, gone, checked }) => changes.length + gone.length + checked > 0)
    .toReversed();
}
