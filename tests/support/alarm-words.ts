export { alarmWords } from '../../src/text/alarm-words-en-GB.ts';

/**
 * The words among them that no address may hold. The site map itself names the law and kinds of place in addresses,
 * such as /understand/the-law/ or /safe-places/refuge/; an address never names what was done to a person.
 */
export const alarmWordsInAddresses = [
  'abus',
  'violen',
  'rape',
  'assault',
  'domestic',
  'batter',
  'perpetrator',
  'porn',
  'suicid',
  'murder',
];

/** Whether a text holds a word that starts with one of these. */
export const holdsWord = (text: string, words: string[]) =>
  words.some((word) => new RegExp(`\\b${word}`, 'i').test(text));
