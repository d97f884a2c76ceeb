import { monthsOfTheYear } from '../../text/hour-words-en-GB.ts';
import {
  namesOfNoSpot,
  stayWords,
  wideRegions,
  wordsBeforeFrom,
  wordsBeforeHomes,
} from '../../text/place-words-en-GB.ts';
import type { Site } from '../site.ts';

/** “Safe homes in …” may be the name of a scheme. */
const stays = `(?:${stayWords.filter((word) => word !== 'safe homes').join('|')})`;
const townName = "([A-Z][a-z'-]+(?: [A-Z][a-z'-]+)*)";
const inTown = new RegExp(
  `\\b(?:${stays}|[Rr]efuges?)(?: for (?:\\w+ ){0,3}\\w+)?(?: is| are| has| have| stands?| lies| sits| based| located| can be found| just| moved)* (?:in|at|near|on|off|by|outside|to|from|:) (?:the )?(?:(?:centre|middle|north|south|east|west|outskirts) of )?(?!(?:Name|${monthsOfTheYear.join('|')})\\b)${townName}`,
  'g',
);
const townHas = new RegExp(
  `(?:^|(?<=[.,;:!?] )|\\b[Ii]n |\\b[Aa]nd )(?!(?:The|This|That|Each|Every|Some|Most|Many|No|One|It|Who|Name|Nobody|Everyone|If)\\b)${townName}(?:'s| has| has got| runs| is home to)(?: an?| its own| one)? (?:\\w+'s )?(?:${stays})\\b`,
  'g',
);

/** “The Anytown refuge”: a word before it that is no kind of people. */
const ofTown = new RegExp(
  `\\b(?:[Tt]he|[Oo]ur|[Tt]his|[Aa]) (?!(?:Name|Women|Men|Black|Deaf|Easter|[A-Z][a-z]*(?:ish|ian|ese|im|ic|an|u|'s))\\b)([A-Z][a-z'-]+) (?:${stays})\\b(?! (?:workers?|staff|services?|lines?|teams?|network|providers?|fund|grants?))`,
  'g',
);
const someIn = /\b(?:one|two|another|others?) (?:is |are )?(?:in|at|near) ([A-Z][a-z'-]+)/g;
const compass = '(?:north|south|east|west|central|mid)';
const inPart = new RegExp(
  `\\b(?:${stays})\\b(?: is| are| stands?)* in (${compass} [A-Z][a-z'-]+)`,
  'g',
);

/** “The refuge is in …”, with a name that is neither the area nor a whole country. */
export function namedTown(text: string, site: Site): string | undefined {
  // Whether a name is that of the area is not known before area.yaml can be read.
  if (site.isUnread('area')) return undefined;
  const wide = [
    ...wideRegions,
    ...site.entries.area.flatMap(({ data }) => [data.name, data.council]),
  ];
  const matches = [inTown, townHas, ofTown, someIn, inPart].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
  return matches.find(({ 1: town }) => !wide.includes(town!))?.[0];
}

/** “Women who live in Anytown can ask”: what people do in a town tells no spot. */
const notAtHome = `(?<!\\b(?:${wordsBeforeHomes.join('|')}) )`;

const notHomeFrom = `(?<!\\b(?:${wordsBeforeFrom.join('|')}) from [^.!?]{0,40})`;

/** What is said of a place to stay where it is all that the words are about: “It is in …”, “Meet the worker at …”. */
const itIsAt = new RegExp(
  `\\b(?:[Ii]t|[Tt]hey|[Tt]he (?:house|home|place|building|flats?|entrance|rooms?))(?:'s| is| are| stands?| lies| sits| looks)[^.!?]{0,24}? ${notAtHome}(?:in|at|on|near|off|by|outside|inside|above|opposite|behind|called|named) (?:the )?(?!(?:${[...namesOfNoSpot, ...monthsOfTheYear].join('|')})\\b)([A-Z][a-z'-]+)`,
  'g',
);
const meetAt = /\b[Mm]eets? (?:[a-z]+ ){0,3}(?:at|outside|in|by|near) ([A-Z][a-z'-]+)/g;
const inAlone = /^(?:In|At|Near|By|On) (?:the )?([A-Z][a-z'-]+)[.!]?$/g;
const farFrom =
  /\b(?:miles?|minutes?|stops?|km|north|south|east|west)\b[^.!?]{0,30}? (?:from|of|to|past) ([A-Z][a-z'-]+)/g;

/** The towns of an area, as one pattern: its own name may be said, and a town in the name of a body tells no spot. */
const townsOf = ({ entries }: Site) =>
  entries.area
    .flatMap(({ data }) => data.towns.filter((town) => town !== data.name))
    .map((town) => town.replace(/[^\w ]/g, '.'))
    .join('|');
const endOfTown = '(?![\\w-]| [A-Z])';

const knownTownPatterns = new WeakMap<Site, { behindStay: RegExp; ofStay: RegExp; any: RegExp }>();

function townPatterns(site: Site) {
  const before = knownTownPatterns.get(site);
  if (before) return before;
  const town = `(?:${townsOf(site) || '(?!)'})`;
  const patterns = {
    behindStay: new RegExp(`\\b(?:${stays})(?:,| in| at)? ${town}(?=[.,;:!?)]|$)`),
    ofStay: new RegExp(
      `\\b(?:[Ii]ts?|[Tt]hey|(?:[Oo]ne|[Tt]wo|[Ss]ome|[Mm]ost) of them|(?:[Tt]he|[Oo]ur|[Tt]hese)(?: new| old| other)? (?:refuge|house|home|place|building|flat|unit|room)s?)\\b[^.!?]{0,40}? ${notAtHome}(?:is|to|now|in|at|near|by|outside|around|of|called) (?:the )?${town}${endOfTown}`,
    ),
    any: new RegExp(`(?:[\\w'-]+ )?${notAtHome}${notHomeFrom}\\b${town}${endOfTown}`),
  };
  knownTownPatterns.set(site, patterns);
  return patterns;
}

/** “The refuge, Anytown”: a town of the area just behind a place to stay. */
export const townBehindStay = (text: string, site: Site) =>
  text.match(townPatterns(site).behindStay)?.[0];

/** A town of the area in what a place to stay says of itself. Where people come from tells nothing. */
export const townOfStay = (text: string, site: Site) => text.match(townPatterns(site).any)?.[0];

/** A name of a spot where the words are of nothing but a place to stay. */
export function namedSpot(text: string, site: Site): string | undefined {
  if (site.isUnread('area')) return undefined;
  const known = site.entries.area.flatMap(({ data }) => [data.name, data.council]);
  const town = text.match(townPatterns(site).ofStay)?.[0];
  if (town !== undefined) return town;
  return [itIsAt, meetAt, inAlone, farFrom]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .find(
      ({ 1: name }) =>
        !known.some((one) => one.startsWith(name!)) && !namesOfNoSpot.includes(name!),
    )?.[0];
}
