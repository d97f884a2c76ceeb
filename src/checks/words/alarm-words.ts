import { fieldsOf } from '../../entries/fields.ts';
import { alarmLetters, alarmWords as words } from '../../text/alarm-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { decoded } from '../pages/web-address.ts';
import { plainText } from './plain-text.ts';

const start = new RegExp(`(?<![a-z])(?:${words.join('|')})`, 'i');

const letters = new RegExp(`(?<![\\w-])(?:${alarmLetters.join('|')})s?(?![\\w-])`);

/** Letters that are parted to look like none: “a-b-u-s-e”, “a b u s e”, “ab.use”; and digits that stand for letters; words put together, “StopAbuse”. */
const variants = (text: string) => [
  text,
  text.replace(/(?<![a-z])(?:[a-z][ ._*-]){3,}[a-z](?![a-z])/gi, (word) =>
    word.replace(/[ ._*-]/g, ''),
  ),
  text.replace(/(?<=[a-z])[._*-](?=[a-z])/gi, ''),
  text.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  text.replace(
    /[01345@$](?=[a-z])/gi,
    (digit) =>
      ({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' })[digit] ?? digit,
  ),
];

/** The first alarm word in a text, however it is written; undefined where there is none. */
export function alarmWordIn(text: string): string | undefined {
  for (const one of variants(plainText(text))) {
    const match = one.match(start);
    if (match) return one.slice(match.index).match(/^[\w'-]+/)?.[0];
  }
  return text.replace(/(?<=(?<!\p{L})\p{Lu})[. ]+(?=\p{Lu}(?!\p{L}))/gu, '').match(letters)?.[0];
}

const anywhere = new RegExp(
  [...words.filter((word) => word.length > 4), 'abuse', 'rapecrisis'].join('|'),
  'i',
);

/** The first alarm word in a web address, where words stand without gaps; undefined where there is none. */
export const alarmWordInAddress = (url: string): string | undefined =>
  alarmWordIn(decoded(url).replace(/[^a-z\d]+/gi, ' ')) ?? url.match(anywhere)?.[0];

export const alarmWordsOnDevices: Rule = {
  name: 'alarm words on devices',
  why: 'Tabs, history, calendars, downloads and paper are seen by whoever holds the phone or finds the card.',
  scope: 'entry',
  *check(entry) {
    for (const { path, value, marks } of fieldsOf(entry)) {
      if (!marks.device || typeof value !== 'string') continue;
      const found = alarmWordIn(value);
      if (!found) continue;
      const instead = marks.calmer
        ? `write a calm ${marks.calmer} below it, which stands there in its place`
        : 'choose a calm one';
      yield wrongAt(
        entry,
        path,
        `${String(path.at(-1))}: “${found}” would be seen in ${marks.device.join(', ')}: ${instead}`,
      );
    }
    // The id of a chart is the name of a file that devices list among the downloads.
    const found =
      entry.collection === 'charts' ? alarmWordIn(entry.id.replaceAll('-', ' ')) : undefined;
    if (found)
      yield wrongAt(
        entry,
        1,
        `“${found}” would be seen among the downloads: give this file a calm name, and name it so where it is used`,
      );
  },
};
