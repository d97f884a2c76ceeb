/** Words that would tell a glance at a tab or at history what was read. They belong in headings and text alone. */
export const alarmWords = [
  'abus',
  'violen',
  'victim',
  'survivor',
  'rape',
  'assault',
  'refuge',
  'domestic',
  'batter',
  'stalk',
  'strangl',
  'suffocat',
  'perpetrator',
  'honour',
  'fgm',
  'genital',
  'traffick',
  'slavery',
  'suicid',
  'porn',
  'harm',
  'hurt',
  'murder',
  'homicide',
];

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
