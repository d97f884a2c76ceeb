import { dayInWords, spanInWords } from '../lib/dates.ts';
import { clockInWords, weekInWords, type OpeningPeriod } from '../lib/hours.ts';
import { choices, lines as words } from '../text/changes-en-GB.ts';
import * as text from '../text/en-GB.ts';

type Data = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isMissing = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const ofLists: Record<string, Record<string, string>> = {
  need: text.needs,
  audience: text.audiences,
  offers: text.offers,
};

/**
 * A value in readers’ words, where it is one of a fixed list, or days. Other words of the past are never shown again:
 * nobody knows why they were taken out.
 */
function inWords(field: string, value: unknown): string | undefined {
  const known = ofLists[field] ?? choices;
  if (typeof value === 'string') return Object.hasOwn(known, value) ? known[value] : undefined;
  if (!Array.isArray(value)) return undefined;
  if (value.length === 0) return words.nothing;
  const parts = value.map((one: unknown) => {
    if (field !== 'dates') return inWords(field, one);
    const { startsOn, endsOn } = one as Record<string, string>;
    return startsOn && endsOn ? spanInWords(startsOn, endsOn) : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
}

/** The days of a course in words; undefined where they are told otherwise. */
function datesInWords(value: unknown): string | undefined {
  const { kind, dates } = value as { kind?: string; dates?: string[] };
  if (kind === 'ask') return words.undated;
  return kind === 'dates' && dates ? dates.map(dayInWords).join('; ') : undefined;
}

type Hours = { kind?: string; week?: OpeningPeriod[]; bankHolidays?: string; note?: string };

function hoursInWords({ kind, week }: Hours): string | undefined {
  if (kind === 'always') return words.always;
  if (kind === 'unknown') return choices['unknown'];
  return kind === 'weekly' && week ? weekInWords(week) : undefined;
}

/** The one time that every stretch of a week has, of those that differ; undefined where it is not so simple. */
function timeMoved(before: OpeningPeriod[], after: OpeningPeriod[], key: 'from' | 'to') {
  const other = key === 'from' ? 'to' : 'from';
  const isLike =
    before.length === after.length &&
    before.every((one, at) => same(one.days, after[at]!.days) && one[other] === after[at]![other]);
  const moved = before.flatMap((one, at) => (one[key] === after[at]?.[key] ? [] : [at]));
  const times = (week: OpeningPeriod[]) => [...new Set(moved.map((at) => week[at]?.[key]))];
  const [[from, ...more], [to, ...others]] = [times(before), times(after)];
  return isLike && from && to && more.length + others.length === 0
    ? { from: clockInWords(from), to: clockInWords(to) }
    : undefined;
}

const midnight = (week: OpeningPeriod[]) =>
  week.map((one) => (one.to === '24:00' ? { ...one, to: '00:00' } : one));

function hoursChanged(field: string, before: Hours, after: Hours): string[] {
  const bankHolidays =
    before.kind === after.kind && before.bankHolidays !== after.bankHolidays
      ? [words.changed(words.bankHolidays)]
      : [];
  if (before.kind === 'weekly' && after.kind === 'weekly' && before.week && after.week) {
    if (same(before.week, after.week)) return bankHolidays;
    const [old, now] = [midnight(before.week), midnight(after.week)];
    const [opening, closing] = [timeMoved(old, now, 'from'), timeMoved(old, now, 'to')];
    if (opening) return [words.from(words.opening, opening.from, opening.to), ...bankHolidays];
    if (closing) return [words.from(words.closing, closing.from, closing.to), ...bankHolidays];
  }
  const [old, now] = [hoursInWords(before), hoursInWords(after)];
  const line =
    old !== undefined && now !== undefined && old !== now
      ? words.from(field, old, now)
      : words.changed(field);
  return [line, ...bankHolidays];
}

/** What changed in one field, in sentences. */
function told(key: string, label: string, before: unknown, after: unknown, isQuiet: boolean) {
  if (same(before, after)) return [];
  if (isMissing(before)) return [words.given(label)];
  if (isMissing(after)) return [words.dropped(label)];
  if (isQuiet) return [words.changed(label)];
  if (key === 'hours') return hoursChanged(label, before as Hours, after as Hours);
  const shown = key === 'when' ? datesInWords : (value: unknown) => inWords(key, value);
  const [old, now] = [shown(before), shown(after)];
  return old === undefined || now === undefined || old === now
    ? [words.changed(label)]
    : [words.from(label, old, now)];
}

/**
 * What changed in an entry, in sentences.
 * @param labels what readers call its fields, by their names
 * @param isQuiet tells which fields changed, and nothing that stood there
 */
export const linesOf = (
  labels: Readonly<Record<string, string>>,
  before: Data,
  after: Data,
  isQuiet: boolean,
): string[] =>
  Object.entries(labels).flatMap(([key, label]) =>
    told(key, label, before[key], after[key], isQuiet),
  );
