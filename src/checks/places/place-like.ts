import { saidDigits, saidNumbers } from '../../text/number-words-en-GB.ts';
import {
  mapHosts,
  stayWords,
  streetTypes,
  streetTypesInShort,
  streetTypesInSmall,
} from '../../text/place-words-en-GB.ts';
import { anyOf, capitalName, capitalTypes, firstOf, smallName } from './place-words.ts';

const houseNumber = `(?:no\\.? ?|number |flat |unit )?(?:\\d{1,4}[a-z]?|(?:${[...saidDigits, ...saidNumbers].join('|')})),?[ \\n]+`;

/** A whole postcode, with anything between its halves. Its last letters are never c, i, k, m, o or v. */
const postcode = /(?<![\w£])(?:[A-Z]{1,2}\d[A-Z\d]?)[ .,\n/_-]{0,3}\d[ABD-HJLNP-UW-Z]{2}(?!\w)/i;
const degrees = '-?\\d{1,3}\\.\\d{3,}';

/** What tells a spot to anyone, whatever the words around it, besides a postcode. Few texts hold a sign of any. */
const maybeExactly = /\.\d|°|[a-z]{2} ?\d{3}|\+|\/\/\/|words|[a-z]{4}\.[a-z]{4}/i;
const exact = [
  new RegExp(`(?<![\\w.])${degrees}[°NSEW]?\\s*[,;/ ]\\s*${degrees}`, 'i'),
  /(?<![\d.£])(?:49|5\d|60)\.\d{2,} ?[,;/] ?-?[0-8]\.\d{2,}(?![\d%])/,
  /(?:lat(?:itude)?|lon(?:g|gitude)?)[ .:=]+-?\d{1,3}\.\d+/i,
  /\d{1,3} ?° ?\d{1,2} ?['′] ?\d{0,2}(?:\.\d+)? ?["″]? ?[NSEW]?/,
  /(?<!\w)[HNOST][A-HJ-Z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?!\w)/,
  /(?<!\w)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)/i,
  /\/\/\/ ?[a-z]+\.[a-z]+\.[a-z]+/i,
  /what3words[ :a-z]*[a-z]+[. ][a-z]+[. ][a-z]+/i,
  new RegExp(
    '(?<![\\w.@/-])(?!www\\.)[a-z]{4,}\\.[a-z]{4,}\\.(?!(?:example|test|info|scot|wales|online|health|support|org|gov|police)\\b)[a-z]{4,}(?![\\w/-]|\\.\\w)',
  ),
];

/** Spots that are told with one of these, which few texts hold. */
const maybeRare =
  /w3w|·|grid ref|uprn|toid|title n|\d ?°? ?[NSEW]\b|words\b|\d,\d{4}|\d[° ]*(?:degrees )?(?:north|south|east|west)/i;
const rare = [
  /w3w[ :,]+[a-z]+[ ,]+[a-z]+[ ,]+[a-z]+/i,
  /(?<!\w)[a-z]{4,}·[a-z]{4,}·[a-z]{4,}(?!\w)/i,
  /\bgrid ref(?:erence)?s?\b[ .:]*(?:is |at )?\w*\d[\d ]{3,}/i,
  /(?<![\w.])-?\d{1,2},\d{4,}[ ;,]+-?\d{1,3},\d{4,}/,
  new RegExp(`${degrees} ?(?:°|degrees)? ?(?:north|south|east|west)\\b`, 'i'),
  /(?<![\w.])\d{1,2}\.\d{2,} ?°? ?[NS]\b[ ,;]{0,3}\d{1,3}\.\d{2,} ?°? ?[EW]\b|(?<![\w.])\d{1,2}\.\d{3,} ?°? ?[NSEW]\b/,
  /(?<![\w.])\d{1,3}[ °]+\d{1,2}[ '′]+\d{1,2}(?:\.\d+)?[ "″]*[NSEW]\b/,
  /\b(?:uprn|toid|title (?:number|no\.?))[ :]*(?:is )?[a-z]{0,4}\d{4,}/i,
  /\bwhat ?(?:3|three) ?words\b[ :,a-z]{0,12}?[:,]? ?[a-z]{4,}, [a-z]{4,}, [a-z]{4,}/i,
];

/** The address of a map. */
const maps = [
  new RegExp(mapHosts.map((host) => host.replace(/[.]/g, '\\.')).join('|'), 'i'),
  /^[a-z]+:\/\/(?:[\w-]+\.)*maps?\.|^[a-z]+:\/\/[^/?#]+(?:\/[^/?#]+)*\/maps?(?=[/?#]|$)/i,
];

/** A house with its street. */
const houses = [
  new RegExp(
    `(?<![\\w£.,-])${houseNumber}(?:${capitalName}){1,3}(?:${[...capitalTypes, ...streetTypesInShort].join('|')})(?!\\w)`,
  ),
  new RegExp(
    `(?<![\\w£.,-])${houseNumber}(?:${smallName}){1,2}(?:${streetTypesInSmall.join('|')})(?!\\w)`,
    'i',
  ),
];

/** The link of a map. */
export const mapIn = (text: string) => firstOf(maps, text);

/** Single letters and digits with gaps, as a postcode is spelled out, put together: “L 2 0 3 D L”. */
const withoutGaps = (text: string) =>
  text.replace(/(?<!\w)(?:\w[ .-]{1,3}){4,7}\w(?!\w)/g, (spelled) => spelled.replace(/[ .-]/g, ''));

/** Without one of these, no text tells a spot exactly. Most texts have none, and every text is asked. */
const maybeExact = /\d|\/\/\/|what ?(?:3|three) ?words|[a-z][.·][a-z]|\+/i;

export const postcodeIn = (text: string) => firstOf([postcode], text);

/** A spot that anyone could find: a postcode, a coordinate, a code or link of a map. */
export const exactPlaceIn = (text: string) =>
  maybeExact.test(text)
    ? (postcodeIn(text) ??
      (maybeExactly.test(text) ? firstOf(exact, text) : undefined) ??
      (maybeRare.test(text) ? firstOf(rare, text) : undefined) ??
      mapIn(text) ??
      postcodeIn(withoutGaps(text)))
    : undefined;

/** A word for a street, without which no text names one. */
export const hasStreet = new RegExp(
  `\\b(?:${[...streetTypes, ...streetTypesInShort, ...streetTypesInSmall].join('|')})(?!\\w)`,
  'i',
);

/** A house number with its street. */
export const houseIn = (text: string) => (hasStreet.test(text) ? firstOf(houses, text) : undefined);

const stay = new RegExp(`(?<![\\w-])(?:${anyOf(stayWords)})(?!\\w)`, 'i');

/** Most texts tell no spot, name no street and speak of no place to stay: one look at each takes less time than three. */
const mayTell = new RegExp(`${maybeExact.source}|${hasStreet.source}|${stay.source}`, 'i');
export const mayTellPlace = (text: string) => mayTell.test(text);

/** Whether words speak of a place to stay that nobody may find. */
export const speaksOfStay = (text: string) => stay.test(text);
