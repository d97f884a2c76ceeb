import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';

/** So many letters of a name, and of one sentence, at most. */
const longestName = 120;
const longestWords = 400;
/** Some fields stand in lists, where there is less room: `good` is said, `most` is refused. */
const longest: Partial<Record<string, { good?: number; most: number }>> = {
  'pages title': { most: 90 },
  'pages tabTitle': { most: 60 },
  'pages summary': { most: 160 },
  'campaigns title': { most: 90 },
  'campaigns tabTitle': { most: 60 },
  'campaigns summary': { most: 160 },
  'services name': { most: 80 },
  'services tabTitle': { most: 60 },
  // The long list of services must stay light: the guide asks for 56 letters.
  'services summary': { good: 80, most: 100 },
  'contacts name': { most: 80 },
  'notices words': { most: 160 },
  'pathway title': { most: 90 },
  'sources title': { most: 200 },
  'sources publisher': { most: 120 },
};

/** Lists of more items than this were filled by a slip, or by a machine. */
const mostItems: Partial<Record<string, number>> = { phrases: 1500, first: 200, dates: 200 };
const mostOfOthers = 60;

function limitOf({ collection }: AnyEntry, path: PropertyKey[], shown: 'words' | 'name') {
  return (
    longest[`${collection} ${path.join('.')}`] ?? {
      most: shown === 'name' ? longestName : longestWords,
    }
  );
}

/** The lists of an entry, by path. */
function listsOf(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; list: readonly unknown[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    listsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [{ path, list: value }, ...inner] : inner;
}

/** The first id or single word that stands twice in a list of such; undefined where each stands once. */
const twiceIn = (list: unknown): string | undefined =>
  Array.isArray(list) && list.every((one) => typeof one === 'string' && !/\s/.test(one))
    ? list.find((one, index) => list.indexOf(one) < index)
    : undefined;

export const lengths: Rule = {
  name: 'lengths',
  why: 'Every letter is sent to a slow phone, and a list that never ends is read by nobody.',
  scope: 'entry',
  *check(entry) {
    for (const { path, value, marks } of fieldsOf(entry)) {
      if (typeof value !== 'string' || !marks.shown) continue;
      const { good, most } = limitOf(entry, path, marks.shown);
      const letters = [...value].length;
      const what = `${entry.id}: ${path.filter((key) => typeof key === 'string').join(', ')} has ${letters} letters`;
      if (letters > most) yield wrongAt(entry, path, `${what}: ${good ?? most} at most`);
      else if (good && letters > good) yield oddAt(entry, path, `${what}: ${good} are better`);
    }
    for (const { path, list } of listsOf(entry.data)) {
      const count = list.length;
      const field = String(path.findLast((key) => typeof key === 'string'));
      const most = mostItems[field] ?? mostOfOthers;
      if (count > most)
        yield wrongAt(
          entry,
          path,
          `${entry.id}: ${field} has ${count} items: ${most} at most. Keep those that matter most`,
        );
      // What people type is theirs: a phrase that stands twice there has a rule of its own.
      const twice = entry.collection === 'asked' ? undefined : twiceIn(list);
      if (twice !== undefined)
        yield wrongAt(entry, path, `${entry.id}: ${field}: “${twice}” stands here twice: keep one`);
    }
  },
};
