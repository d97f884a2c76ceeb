import { digits } from '../../lib/phone.ts';
import { wordsOf } from './words.ts';

/** Something that can be found: a page, a campaign or a service with its number. */
export type Place = {
  path: string;
  title: string;
  summary: string;
  number?: string;
  /** The name that the search engine has for its page. */
  id?: string | undefined;
};

const fewestDigits = 3;

/** The services whose number holds the digits that were typed, where nothing but a number was typed. */
export function servicesByNumber(typed: string, services: Place[]): Place[] {
  const asked = digits(typed);
  if (asked.length < fewestDigits || /\p{L}/u.test(typed)) return [];
  return services.filter(({ number }) => number !== undefined && digits(number).includes(asked));
}

/**
 * The services whose name has every word that was asked, the closest name first.
 * @param words the words that tell something
 */
export function servicesByName(words: string[], services: Place[]): Place[] {
  if (words.length === 0) return [];
  return services
    .map((service) => ({ service, name: wordsOf(service.title) }))
    .filter(({ name }) => words.every((word) => name.some((part) => part.startsWith(word))))
    .sort((a, b) => a.name.length - b.name.length)
    .map(({ service }) => service);
}

/** Whether words are what a service is mostly known by: half of its name, or its beginning. */
export function isMostOfName(words: string[], { title }: Place): boolean {
  const name = wordsOf(title);
  return name.length <= 2 * words.length || words.every((word, place) => name[place] === word);
}
