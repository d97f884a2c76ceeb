import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf, type Field } from '../../entries/fields.ts';
import type { Problem } from '../../entries/problem.ts';
import {
  anyHourWords,
  reachingWords,
  sameHoursWords,
  wordsForDays,
} from '../../text/hour-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { isCore } from '../words/core-names.ts';
import { namesIn, withoutNames } from '../words/names.ts';
import { piecesOf } from '../words/pieces.ts';
import { plainText } from '../words/plain-text.ts';
import {
  anyHour,
  besideField,
  contactsNamed,
  contactsOfEntry,
  namedClosed,
  sentencesOf,
  sometimesClosed,
  type Beside,
} from './hours-beside.ts';
import { noteAgainst, saysClosed, sendsElsewhere } from './note-agrees.ts';

const reaches = new RegExp(`\\b(?:${reachingWords.join('|')})\\b`, 'i');

/** “Day and night at weekends” is not day and night. */
const onSomeDays = new RegExp(
  `\\b(?:${anyHourWords.join('|')}),? (?:at|on|over|during|from) (?:the )?(?:${wordsForDays.flatMap(([words]) => words).join('|')})\\b`,
  'i',
);

function isAlways(contact: Beside): boolean {
  const hours = contact?.data.hours;
  if (hours?.kind !== 'described') return hours?.kind === 'always';
  const text = plainText(hours.words);
  return anyHour.test(text) && !onSomeDays.test(text);
}
const hasSameHours = new RegExp(`\\b(?:${sameHoursWords.join('|')})\\b`, 'i');

/** Core has words for a line of an area that closes: where one never does, nobody is kept from calling. */
const mayClose = (entry: AnyEntry, near: Beside[], site: Site): Beside[] =>
  isCore(entry, site) ? near.filter((one) => one && isCore(one, site)) : near;
const ids = (contacts: readonly Beside[]) =>
  [...new Set(contacts.map((one) => `"${one?.id}"`))].join(', ');

/** Why words do not agree with the hours of the contacts beside them; undefined where they do. */
function disagreement(
  text: string,
  beside: readonly Beside[],
  near: readonly Beside[],
): string | undefined {
  const [closed] = text.match(sometimesClosed) ?? [];
  if (closed && near.length > 0 && near.every(isAlways))
    return `“${closed}” cannot be: ${ids(near)} never closes. Put the words or the hours right`;
  const [always] = text.match(anyHour) ?? [];
  if (
    always &&
    beside.length > 0 &&
    !beside.includes(undefined) &&
    !beside.some(isAlways) &&
    reaches.test(text)
  )
    return `“${always}” cannot be said here: ${ids(beside)} does not answer at any hour. Put the words or the hours right`;
  return undefined;
}

function* inProse(entry: AnyEntry, site: Site): Iterable<Problem> {
  const helpline = site.entries.area.map(({ data }) => site.byId('contacts', data.helpline));
  const emergencies = site.entries.area.map(({ data }) => data.emergency);
  const isLine = (contact: Beside) => !contact || !emergencies.includes(contact.id);
  // Where a section has named no line yet, “it” is the helpline at the top of the page.
  let before: Beside[] = helpline;
  for (const piece of piecesOf(entry).filter(({ isProse }) => isProse)) {
    if (piece.kind === 'name') before = helpline;
    const { said, last } = sentencesOf(piece, before, helpline, isLine, site);
    before = last;
    for (const { sentence, beside, before: it } of said) {
      const isNamed = namedClosed.test(sentence.text);
      const found = disagreement(
        sentence.text,
        beside,
        mayClose(entry, isNamed ? beside.slice(0, 1) : it, site),
      );
      if (found) yield wrongAt(entry, piece.line(sentence.index), found);
    }
  }
}

/** Why what a contact says of its own hours does not agree; undefined where it does. */
function againstItself(entry: AnyEntry, { path, value }: Field): string | undefined {
  if (entry.collection !== 'contacts' || typeof value !== 'string') return undefined;
  const { hours, anyHour: ways } = entry.data;
  const text = plainText(value);
  const field = path.join('.');
  if (field === 'hours.note') return noteAgainst(value, hours);
  if (field === 'hours.words' && anyHour.test(text) && saysClosed.test(text))
    return 'it says that the line never closes, and that it does';
  const way = ways.find((one) => one === path[0]);
  return way && (sometimesClosed.test(text) || hasSameHours.test(text))
    ? `anyHour says that ${way} is there day and night`
    : undefined;
}

function* inFields(entry: AnyEntry, site: Site): Iterable<Problem> {
  const own = contactsOfEntry(entry, site);
  for (const field of fieldsOf(entry)) {
    const { path, value, marks } = field;
    if (typeof value !== 'string' || !marks.shown) continue;
    const against = againstItself(entry, field);
    if (against) {
      const where = path.filter((key) => typeof key === 'string').join(', ');
      yield wrongAt(
        entry,
        path,
        `${entry.id}: ${where}: “${value}” does not agree: ${against}. Put the words or the hours right`,
      );
      continue;
    }
    const text = plainText(value);
    const isSilent = !anyHour.test(text) && !sometimesClosed.test(text);
    const isOfAnother = path.join('.') === 'hours.note' && sendsElsewhere(text);
    if (isSilent || isOfAnother || path.join('.') === 'hours.words') continue;
    const beside = [...own, ...besideField(entry, path, site)];
    // What is said of a service is said of its main line.
    const near = entry.collection === 'services' ? beside.slice(0, 1) : beside;
    const plain = path.join('.') === 'name' ? text : withoutNames(text, namesIn(site));
    // A name, and what stands with the hours themselves, speak of the line and of nothing else.
    const isOfLine = marks.shown === 'name' || path[0] === 'hours';
    const found = disagreement(
      isOfLine ? `call ${plain}` : plain,
      [...beside, ...contactsNamed(text, site)],
      mayClose(entry, near, site),
    );
    if (found) yield wrongAt(entry, path, found);
  }
}

/** Ways that are said to be open at any hour, and of which nothing is said besides. */
function* waysThatAreNot(entry: AnyEntry): Iterable<Problem> {
  if (entry.collection !== 'contacts') return;
  for (const [index, way] of entry.data.anyHour.entries())
    if (entry.data[way] === undefined)
      yield wrongAt(
        entry,
        ['anyHour', index],
        `${entry.id}: anyHour: there is no ${way} here: fill in ${way}, or take it out of anyHour`,
      );
}

export const hoursAgree: Rule = {
  name: 'what is said beside hours',
  why: '“When it is closed” beside a line that never closes, or “day and night” beside one that does, keeps someone from calling.',
  scope: 'entry',
  *check(entry, site) {
    // Whose line the words speak of is not known before area.yaml can be read.
    if (site.isUnread('area')) return;
    yield* inFields(entry, site);
    yield* waysThatAreNot(entry);
    if (entry.body) yield* inProse(entry, site);
  },
};
