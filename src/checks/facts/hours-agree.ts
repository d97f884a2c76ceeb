import type { AnyEntry, Entry } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import type { Problem } from '../../entries/problem.ts';
import { sentencesOf as splitSentences } from '../../lib/readability.ts';
import {
  anyHourWords,
  namedClosedWords,
  sometimesClosedWords,
} from '../../text/hour-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { isCore } from '../words/core-names.ts';
import { namesIn, unnamedTextOf, withoutNames } from '../words/names.ts';
import { localHelpline, localId } from '../../schemas/roles.ts';
import { noteAgainst } from './note-agrees.ts';
import { piecesOf, type Piece } from '../words/pieces.ts';
import { plainText } from '../words/plain-text.ts';

/** A contact that words stand beside; undefined where it could not be read, so that its hours are not known. */
type Beside = Entry<'contacts'> | undefined;
type Sentence = { text: string; index: number };

const anyOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
const anyHour = anyOf(anyHourWords);
const namedClosed = anyOf(namedClosedWords);
const sometimesClosed = anyOf([...sometimesClosedWords, ...namedClosedWords]);
/** Without one of these, “day and night” may be said of staff or of a danger. */
const reaches =
  /\b(?:call|calls|ring|rings|phone|text|chat|lines?|helpline|answers?|open|speak|talk)\b/i;

function isAlways(contact: Beside): boolean {
  const hours = contact?.data.hours;
  return (
    hours?.kind === 'always' ||
    (hours?.kind === 'described' && anyHour.test(plainText(hours.words)))
  );
}
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

/** The contacts that a name of the vocabulary shows. */
function contactsOf(named: Piece['named'], site: Site): Beside[] {
  return named.flatMap(({ name, given }) => {
    const id = given['id'] ?? '';
    if (['Phone', 'Contact', 'Hours'].includes(name)) return [site.byId('contacts', id)];
    if (name === 'Helpline') return [site.byId('contacts', localHelpline)];
    if (name === 'LocalLine') return [site.byId('contacts', localId(given['for'] ?? ''))];
    return name === 'Service'
      ? (site.byId('services', id)?.data.contacts ?? []).map((one) => site.byId('contacts', one))
      : [];
  });
}

type SaidOf = {
  sentence: Sentence;
  /** The contacts that it names, or else those that the next one names: “At any hour: call …”. */
  beside: Beside[];
  /** Those of which it says “it”: the last ones that were named before it, in its section. */
  before: Beside[];
};

/**
 * Each sentence of a piece with the contacts that it speaks of.
 * @param before the contacts that were named last before the piece
 * @param isLine whether one may speak of a contact as “it”: nobody does so of the emergency number
 */
function sentencesOf(
  piece: Piece,
  before: Beside[],
  isLine: (contact: Beside) => boolean,
  site: Site,
): { said: SaidOf[]; last: Beside[] } {
  const { text, named } = piece;
  if (!anyHour.test(text) && !sometimesClosed.test(text)) {
    const lines = contactsOf(named, site).filter(isLine);
    return { said: [], last: lines.length > 0 ? lines : before };
  }
  const sentences = splitSentences(unnamedTextOf(piece, site));
  const starts = [...sentences.map(({ index }) => index), text.length + 1];
  const namedIn = sentences.map((_, place) =>
    contactsOf(
      named.filter(({ index }) => index >= starts[place]! && index < starts[place + 1]!),
      site,
    ),
  );
  let last = before;
  const said = sentences.map((sentence, place) => {
    const here = namedIn[place]!;
    const one = {
      sentence,
      beside: here.length > 0 ? here : (namedIn[place + 1] ?? []),
      before: last,
    };
    if (here.some(isLine)) last = here.filter(isLine);
    return one;
  });
  return { said, last };
}

function* inProse(entry: AnyEntry, site: Site): Iterable<Problem> {
  const helpline = site.entries.area.map(({ data }) => site.byId('contacts', data.helpline));
  const emergencies = site.entries.area.map(({ data }) => data.emergency);
  const isLine = (contact: Beside) => !contact || !emergencies.includes(contact.id);
  // Where a section has named no line yet, “it” is the helpline at the top of the page.
  let before: Beside[] = helpline;
  for (const piece of piecesOf(entry).filter(({ isProse }) => isProse)) {
    if (piece.kind === 'name') before = helpline;
    const { said, last } = sentencesOf(piece, before, isLine, site);
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

/** Contacts that stand in the same item of a list as a field, such as the number beside a label. */
function besideField(entry: AnyEntry, path: PropertyKey[], site: Site): Beside[] {
  const group = path.slice(0, -1).join('.');
  if (group === '') return [];
  return fieldsOf(entry).flatMap((field) =>
    field.marks.refers === 'contacts' && field.path.slice(0, -1).join('.') === group
      ? [site.byId('contacts', String(field.value))]
      : [],
  );
}

function contactsOfEntry(entry: AnyEntry, site: Site): Beside[] {
  if (entry.collection === 'contacts') return [entry];
  return entry.collection === 'services'
    ? entry.data.contacts.map((id) => site.byId('contacts', id))
    : [];
}

function* inFields(entry: AnyEntry, site: Site): Iterable<Problem> {
  const own = contactsOfEntry(entry, site);
  for (const { path, value, marks } of fieldsOf(entry)) {
    if (typeof value !== 'string' || !marks.shown || path.join('.') === 'hours.words') continue;
    const text = plainText(value);
    const isNote = entry.collection === 'contacts' && path.join('.') === 'hours.note';
    const against = isNote ? noteAgainst(value, entry.data.hours) : undefined;
    if (against) {
      yield wrongAt(
        entry,
        path,
        `${entry.id}: hours, note: “${value}” does not agree: ${against}. Put the words or the hours right`,
      );
      continue;
    }
    if (!anyHour.test(text) && !sometimesClosed.test(text)) continue;
    const beside = [...own, ...besideField(entry, path, site)];
    const plain = withoutNames(text, namesIn(site));
    // What is said of a service is said of its main line.
    const near = entry.collection === 'services' ? beside.slice(0, 1) : beside;
    // A name, and what stands with the hours themselves, speak of the line and of nothing else.
    const isOfLine = marks.shown === 'name' || path[0] === 'hours';
    const found = disagreement(
      isOfLine ? `call ${plain}` : plain,
      beside,
      mayClose(entry, near, site),
    );
    if (found) yield wrongAt(entry, path, found);
  }
}

export const hoursAgree: Rule = {
  name: 'what is said beside hours',
  why: '“When it is closed” beside a line that never closes, or “day and night” beside one that does, keeps someone from calling.',
  scope: 'entry',
  *check(entry, site) {
    // Whose line the words speak of is not known before area.yaml can be read.
    if (site.isUnread('area')) return;
    yield* inFields(entry, site);
    if (entry.body) yield* inProse(entry, site);
  },
};
