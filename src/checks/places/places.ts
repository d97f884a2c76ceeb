import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import {
  monthsOfTheYear,
  namesOfNoSpot,
  stayWords,
  wideRegions,
} from '../../text/check-words-en-GB.ts';
import { pathsOf } from '../pages/addresses.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { findNumbers } from '../words/number-like.ts';
import { namesIn, withoutNames } from '../words/names.ts';
import { fieldTextsOf, proseTextsOf, type Text } from '../words/texts.ts';
import { linksIn } from '../pages/links-in.ts';
import {
  exactPlaceIn,
  hintOfPlaceIn,
  houseNameIn,
  houseIn,
  mapIn,
  outwardInShortWords,
  speaksOfStay,
  streetInShortWords,
} from './place-like.ts';

type Words = Text & { isUrl: boolean; isShort?: boolean };

/** The fields that are for a place that its service publishes for visitors. */
const isForPlaces = (entry: AnyEntry, path: PropertyKey[]) =>
  entry.collection === 'services' &&
  entry.data.kind === 'open-service' &&
  ['address', 'mapUrl'].includes(String(path[0]));

const isUrl = (value: string) => /^[a-z]+:\S+$/i.test(value);

function wordsOf(entry: AnyEntry): Words[] {
  const fields = fieldTextsOf(entry)
    .filter(({ path }) => !isForPlaces(entry, path) && path.at(-1) !== 'dataNamespace')
    .map((one) => ({
      ...one,
      isUrl: isUrl(one.value),
      isShort: one.path[0] === 'aliases' || entry.collection === 'asked',
    }));
  const prose = proseTextsOf(entry).map(({ text, line }) => ({ text, line, isUrl: false }));
  const links = linksIn(entry).map(({ href, line }) => ({
    text: href,
    line: () => line,
    isUrl: true,
  }));
  // An id stands in the address of a page, and in the address bar.
  const id = {
    text: entry.id.replaceAll('-', ' ').replaceAll('/', ' / '),
    line: () => entry.line([]),
    isUrl: false,
    isShort: true,
  };
  return [...fields, ...prose, ...links, id];
}

/** Whether an entry is about a place to stay as a whole, so that any hint in it is one too many. */
function isAboutStay(entry: AnyEntry, site: Site): boolean {
  // What an area adds is a part of its page.
  if (entry.collection === 'local') {
    const page = pathsOf(site).get(entry.data.page);
    return page?.collection === 'pages' && isAboutStay(page, site);
  }
  if (entry.collection === 'services') return entry.data.kind === 'safe-accommodation';
  if (entry.collection === 'safePlaceTypes') return true;
  return (
    entry.collection === 'pages' &&
    speaksOfStay(`${entry.id.split('/').at(-1)} ${entry.data.title}`.replaceAll('-', ' '))
  );
}

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

/** “The Bootle refuge”: a word before it that is no kind of people. */
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
function namedTown(text: string, site: Site): string | undefined {
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

/** What is said of a place to stay where it is all that the words are about: “It is in …”, “Meet the worker at …”. */
const itIsAt = new RegExp(
  `\\b(?:[Ii]t|[Tt]hey|[Tt]he (?:house|home|place|building|flats?|entrance|rooms?))(?:'s| is| are| stands?| lies| sits| looks)[^.!?]{0,24}? (?:in|at|on|near|off|by|outside|inside|above|opposite|behind|called|named) (?:the )?(?!(?:${[...namesOfNoSpot, ...monthsOfTheYear].join('|')})\\b)([A-Z][a-z'-]+)`,
  'g',
);
const meetAt = /\b[Mm]eets? (?:[a-z]+ ){0,3}(?:at|outside|in|by|near) ([A-Z][a-z'-]+)/g;
const farFrom =
  /\b(?:miles?|minutes?|stops?|km|north|south|east|west)\b[^.!?]{0,30}? (?:from|of|to|past) ([A-Z][a-z'-]+)/g;

/** A name of a spot where the words are of nothing but a place to stay. */
function namedSpot(text: string, site: Site): string | undefined {
  if (site.isUnread('area')) return undefined;
  const known = site.entries.area.flatMap(({ data }) => [data.name, data.council]);
  return [itIsAt, meetAt, farFrom]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .find(
      ({ 1: name }) =>
        !known.some((one) => one.startsWith(name!)) && !namesOfNoSpot.includes(name!),
    )?.[0];
}

const nobody = 'Nobody may learn where a safe place is';

/** What the words of a web address tell of a place to stay: “…/refuge-12-bridge-road”. */
function placeInAddress(url: string): string | undefined {
  const words = url.replace(/^[a-z]+:\/+/i, '').replace(/%20|[^\w']+|_/g, ' ');
  return speaksOfStay(words)
    ? (houseIn(words) ?? streetInShortWords(words) ?? exactPlaceIn(words))
    : undefined;
}

/** What is asked of a page by these names is a place. */
const asksForPlace =
  /[?&](?:post_?code|zip|address|location|place|near|q|query|ll|lat|lng|lon|daddr|saddr|destination)=([^&#]*)/gi;

/** A spot in a web address. What one holds besides is its own: a document may be numbered like a postcode. */
function exactPlaceInAddress(url: string): string | undefined {
  const asked = [...url.matchAll(asksForPlace)].map(({ 1: value }) =>
    exactPlaceIn(value!.replace(/%20|\+/g, ' ')),
  );
  return (
    asked.find((found) => found !== undefined) ??
    mapIn(url) ??
    exactPlaceIn(
      url.replace(/[?&#][\w.-]*=(?!.*[@/]-?\d)[^&#]*/g, '').replace(/\b[a-z]{1,2}\d\w*\b/gi, ''),
    )
  );
}

/** A hint that is no part of a number: that is told as such. */
function hintOutsideNumbers(text: string): string | undefined {
  const hint = hintOfPlaceIn(text);
  const isInNumber =
    hint !== undefined &&
    findNumbers(text, new Set()).some(({ index, typed }) =>
      text.slice(index, index + typed.length).includes(hint),
    );
  return isInNumber ? undefined : hint;
}

/** Words that go on about what was named before: “There is a refuge. It is behind the church.” */
const goesOn = /^(?:It|They|The (?:house|home|place|building)) /;
/** A notice says “the house” of a place to stay. */
const isOfHouse = /\b(?:house|home|rooms?|beds?)\b/i;

function* inEntry(entry: AnyEntry, site: Site): Iterable<Problem> {
  const isWhollyStay = isAboutStay(entry, site);
  let isStayBefore = false;
  for (const { text: written, line, isUrl, isShort } of wordsOf(entry)) {
    // A path holds words like the name of a file.
    const text = /^\/[\w/-]+\/$/.test(written) ? written.replace(/[/-]+/g, ' ').trim() : written;
    const isStay: boolean =
      isWhollyStay ||
      (isStayBefore && goesOn.test(text)) ||
      (entry.collection === 'notices' && isOfHouse.test(text));
    const isOfStay: boolean = isStay || (!isUrl && speaksOfStay(text));
    isStayBefore = isOfStay;
    // What a web address holds besides is its own: a document may be numbered like a postcode.
    const exact = isUrl ? exactPlaceInAddress(text) : exactPlaceIn(text);
    const house = isUrl ? placeInAddress(text) : houseIn(text);
    const hint =
      isUrl || !isOfStay
        ? undefined
        : (hintOutsideNumbers(text) ??
          namedTown(text, site) ??
          houseNameIn(withoutNames(text, namesIn(site))) ??
          (isStay && !isShort ? namedSpot(withoutNames(text, namesIn(site)), site) : undefined) ??
          (isShort || text !== written
            ? (streetInShortWords(text) ?? outwardInShortWords(text))
            : undefined));
    const found = exact ?? house ?? hint;
    if (!found) continue;
    const advice =
      isOfStay || speaksOfStay(text)
        ? `${nobody}: take it out`
        : `${nobody}, and an address lives in the address of an open service alone: take it out`;
    yield wrongAt(entry, line(0), `“${found}” tells a place. ${advice}`);
  }
}

export const places: Rule = {
  name: 'places',
  why: 'A postcode, a map, a house number or “behind the church” beside the word refuge can cost a life.',
  scope: 'entry',
  check: inEntry,
};
