import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { pathsOf } from '../pages/addresses.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { findNumbers } from '../words/number-like.ts';
import { namesIn, withoutNames } from '../words/names.ts';
import { fieldTextsOf } from '../words/field-texts.ts';
import { proseTextsOf, type Text } from '../words/texts.ts';
import { linksIn } from '../pages/links-in.ts';
import { exactPlaceInAddress, placeInAddress } from './in-address.ts';
import { namedSpot, namedTown, townBehindStay, townOfStay } from './named-spot.ts';
import {
  hintOfPlaceIn,
  houseNameIn,
  outwardInShortWords,
  outwardInSmall,
  streetInShortWords,
} from './place-hints.ts';
import { partedPlaceIn } from './parted-place.ts';
import { exactPlaceIn, houseIn, mayTellPlace, speaksOfStay } from './place-like.ts';

type Words = Text & { isUrl: boolean; isShort?: boolean };

/** The fields that are for a place that its service publishes for visitors. */
const isForPlaces = (entry: AnyEntry, path: PropertyKey[]) =>
  entry.collection === 'services' &&
  entry.data.kind === 'open-service' &&
  ['address', 'mapUrl'].includes(String(path[0]));

const isUrl = (value: string) => value.includes(':') && /^[a-z]+:\S+$/i.test(value);

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

const nobody = 'Nobody may learn where a safe place is';

const tells = (found: string, isOfStay: boolean) =>
  `“${found}” tells a place. ${
    isOfStay
      ? `${nobody}: take it out`
      : `${nobody}, and an address lives in the address of an open service alone: take it out`
  }`;

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

const isPath = (text: string) => text.startsWith('/') && /^\/[\w/-]+\/$/.test(text);

/** So few words make no sentence: “refuge mill lane”. */
const isFewWords = (text: string) => text.split(' ').length <= 4;

/** Words that go on about what was named before: “There is a refuge. It is behind the church.” */
const goesOn = /^(?:It|They|The (?:house|home|place|building)) /;
/** A notice says “the house” of a place to stay. */
const isOfHouse = /\b(?:house|home|rooms?|beds?)\b/i;

function* inEntry(entry: AnyEntry, site: Site): Iterable<Problem> {
  const isWhollyStay = isAboutStay(entry, site);
  const isOwnCard = isWhollyStay && entry.collection === 'services';
  let isStayBefore = false;
  const all = wordsOf(entry);
  for (const [place, one] of all.entries()) {
    const parted = partedPlaceIn(one.text, all[place + 1]?.text, all[place - 1]?.text);
    if (parted) yield wrongAt(entry, one.line(0), tells(parted, isWhollyStay));
  }
  for (const { text: written, line, isUrl, isShort } of all) {
    // A path holds words like the name of a file.
    const text = isPath(written) ? written.replace(/[/-]+/g, ' ').trim() : written;
    const isStay: boolean =
      isWhollyStay ||
      (isStayBefore && goesOn.test(text)) ||
      (entry.collection === 'notices' && isOfHouse.test(text));
    if (!isStay && !isUrl && !mayTellPlace(text)) {
      isStayBefore = false;
      continue;
    }
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
          (isShort ? undefined : townBehindStay(text, site)) ??
          (isStay && !isShort ? outwardInSmall(text) : undefined) ??
          (isOwnCard && !isShort ? townOfStay(text, site) : undefined) ??
          (isStay && !isShort ? namedSpot(withoutNames(text, namesIn(site)), site) : undefined) ??
          (isShort || text !== written || isFewWords(text)
            ? (streetInShortWords(text) ?? outwardInShortWords(text))
            : undefined));
    const found = exact ?? house ?? hint;
    if (!found) continue;
    yield wrongAt(entry, line(0), tells(found, isOfStay || speaksOfStay(text)));
  }
}

export const places: Rule = {
  name: 'places',
  why: 'A postcode, a map, a house number or “behind the church” beside the word refuge can cost a life.',
  scope: 'entry',
  check: inEntry,
};
