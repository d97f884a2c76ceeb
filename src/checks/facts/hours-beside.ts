import type { AnyEntry, Entry } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import { sentencesOf as splitSentences } from '../../lib/readability.ts';
import { localHelpline, localId } from '../../schemas/roles.ts';
import {
  anyHourWords,
  namedClosedWords,
  sometimesClosedWords,
  wordsForTheLine,
} from '../../text/hour-words-en-GB.ts';
import type { Site } from '../site.ts';
import { unnamedTextOf } from '../words/names.ts';
import type { Piece } from '../words/pieces.ts';
import { plainText } from '../words/plain-text.ts';

/** A contact that words stand beside; undefined where it could not be read, so that its hours are not known. */
export type Beside = Entry<'contacts'> | undefined;
type Sentence = { text: string; index: number };

const anyOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
export const anyHour = anyOf(anyHourWords);
export const namedClosed = anyOf(namedClosedWords);
export const sometimesClosed = anyOf([...sometimesClosedWords, ...namedClosedWords]);
const ofTheLine = new RegExp(`^(?:${wordsForTheLine.join('|')})\\b`, 'i');

const knownNames = new WeakMap<Site, [name: string, contacts: string[]][]>();

/** Contacts and services by their names, the longest first. */
function contactsByName(site: Site): [name: string, contacts: string[]][] {
  const before = knownNames.get(site);
  if (before) return before;
  const { contacts, services } = site.entries;
  const names: [string, string[]][] = [
    ...contacts.map(({ id, data }): [string, string[]] => [plainText(data.name), [id]]),
    ...services.map(({ data }): [string, string[]] => [
      plainText(data.name),
      data.contacts.slice(0, 1),
    ]),
  ];
  const inOrder = names
    .filter(([name]) => name.includes(' '))
    .toSorted(([one], [other]) => other.length - one.length);
  knownNames.set(site, inOrder);
  return inOrder;
}

/** The contacts that a text names in words beside those for hours. Names of one word may be words of every day. */
export function contactsNamed(text: string, site: Site): Beside[] {
  const isOfHours = (part: string) => anyHour.test(part) || sometimesClosed.test(part);
  const ofHours = text.split(/[,;:]/).find(isOfHours);
  // Most texts speak of no hours, and there may be thousands of names.
  if (ofHours === undefined) return [];
  let left = ofHours;
  return contactsByName(site).flatMap(([name, ids]) => {
    if (!left.includes(name)) return [];
    left = left.replaceAll(name, ' ');
    return ids.map((id) => site.byId('contacts', id));
  });
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
 * @param atTop those that stand for them where none was named
 * @param isLine whether one may speak of a contact as “it”: nobody does so of the emergency number
 */
export function sentencesOf(
  piece: Piece,
  before: Beside[],
  atTop: Beside[],
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
  const namedIn = sentences.map((sentence, place) => {
    const [start, end] = [starts[place]!, starts[place + 1]!];
    const tags = named.filter(({ index }) => index >= start && index < end);
    return [
      ...contactsOf(tags, site),
      ...contactsNamed(text.slice(sentence.index, sentence.index + sentence.text.length), site),
    ];
  });
  let last = before;
  const said = sentences.map((sentence, place) => {
    const here = namedIn[place]!;
    const one = {
      sentence,
      beside:
        here.length > 0
          ? here
          : ofTheLine.test(sentence.text) && last !== atTop
            ? last
            : (namedIn[place + 1] ?? []),
      before: last,
    };
    if (here.some(isLine)) last = here.filter(isLine);
    return one;
  });
  return { said, last };
}

/** Contacts that stand in the same item of a list as a field, such as the number beside a label. */
export function besideField(entry: AnyEntry, path: PropertyKey[], site: Site): Beside[] {
  const group = path.slice(0, -1).join('.');
  if (group === '') return [];
  return fieldsOf(entry).flatMap((field) =>
    field.marks.refers === 'contacts' && field.path.slice(0, -1).join('.') === group
      ? [site.byId('contacts', String(field.value))]
      : [],
  );
}

/** The contacts whose hours the words of an entry speak of. */
export function contactsOfEntry(entry: AnyEntry, site: Site): Beside[] {
  if (entry.collection === 'contacts') return [entry];
  return entry.collection === 'services'
    ? entry.data.contacts.map((id) => site.byId('contacts', id))
    : [];
}
