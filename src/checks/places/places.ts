import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { monthsOfTheYear, wideRegions } from '../../text/check-words-en-GB.ts';
import { pathsOf } from '../pages/addresses.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { findNumbers } from '../words/number-like.ts';
import { fieldTextsOf, proseTextsOf, type Text } from '../words/texts.ts';
import { linksIn } from '../pages/links-in.ts';
import {
  exactPlaceIn,
  hintOfPlaceIn,
  houseIn,
  mapIn,
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

const stays = '(?:refuge|safe house|hostel|shelter)s?';
const townName = "([A-Z][a-z'-]+(?: [A-Z][a-z'-]+)*)";
const inTown = new RegExp(
  `\\b(?:${stays}|[Rr]efuges?)(?: for (?:\\w+ ){0,3}\\w+)?(?: is| are| stands?| lies| sits| based| located| can be found| just)* (?:in|at|near|on|off|by|outside) (?:the )?(?:(?:centre|middle|north|south|east|west|outskirts) of )?(?!(?:Name|${monthsOfTheYear.join('|')})\\b)${townName}`,
  'g',
);
const townHas = new RegExp(
  `(?:^|(?<=[.,;:!?] )|\\b[Ii]n |\\b[Aa]nd )(?!(?:The|This|That|Each|Every|Some|Most|Many|No|One|It|Who|Name|Nobody|Everyone|If)\\b)${townName}(?:'s| has| has got| runs| is home to)(?: an?| its own| one)? (?:\\w+'s )?(?:${stays})\\b`,
  'g',
);

/** “The refuge is in …”, with a name that is neither the area nor a whole country. */
function namedTown(text: string, site: Site): string | undefined {
  const wide = [
    ...wideRegions,
    ...site.entries.area.flatMap(({ data }) => [data.name, data.council]),
  ];
  const matches = [...text.matchAll(inTown), ...text.matchAll(townHas)];
  return matches.find(({ 1: town }) => !wide.includes(town!))?.[0];
}

const nobody = 'Nobody may learn where a safe place is';

/** What the words of a web address tell of a place to stay: “…/refuge-12-bridge-road”. */
function placeInAddress(url: string): string | undefined {
  const words = url.replace(/^[a-z]+:\/+/i, '').replace(/%20|[^\w']+|_/g, ' ');
  return speaksOfStay(words) ? (houseIn(words) ?? streetInShortWords(words)) : undefined;
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

function* inEntry(entry: AnyEntry, site: Site): Iterable<Problem> {
  const isStay = isAboutStay(entry, site);
  for (const { text, line, isUrl, isShort } of wordsOf(entry)) {
    // What a web address holds besides is its own: a document may be numbered like a postcode.
    const exact = isUrl ? exactPlaceInAddress(text) : exactPlaceIn(text);
    const house = isUrl ? placeInAddress(text) : houseIn(text);
    const hint =
      isUrl || !(isStay || speaksOfStay(text))
        ? undefined
        : (hintOutsideNumbers(text) ??
          namedTown(text, site) ??
          (isShort ? streetInShortWords(text) : undefined));
    const found = exact ?? house ?? hint;
    if (!found) continue;
    const advice =
      isStay || speaksOfStay(text)
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
