import {
  besideWords,
  busWords,
  coloursOfHouses,
  landmarks,
  landmarksAlone,
  landmarksThatAct,
  namesOfHouses,
  partsOfAFront,
  stayWords,
  streetTypesInShort,
  streetTypesInSmall,
  wordsInNoStreet,
} from '../../text/place-words-en-GB.ts';
import { hasStreet } from './place-like.ts';
import { anyOf, capitalName, capitalTypes, firstOf, smallName } from './place-words.ts';

/** What patterns want: to look for it takes far less time, and a pattern that no text needs is never compiled. */
const hasLandmark = new RegExp(`(?<!\\w)(?:${anyOf(landmarks)})(?!\\w)`, 'i');
const hasBeside = new RegExp(`\\b(?:${anyOf(besideWords)})[ \\n]`, 'i');

/** Words between “behind” and what stands there. “Your school” is no spot that we know. */
const towards =
  "(?:(?:the|a|an|our|its|local|old|big|main)[ \\n]+){0,3}(?:(?!(?:your|their|you|them|it|this|any|every)\\b)[\\w'.-]+[ \\n]+){0,2}?";

/** What tells a spot where the words are of a place to stay: a street, a landmark, half a postcode. */
const nearStay: { needs: RegExp[]; pattern: RegExp }[] = (
  [
    [
      [hasStreet],
      new RegExp(
        `(?<!\\w)(?:${capitalName}){1,3}(?:${[...capitalTypes, ...streetTypesInShort].join('|')})(?!\\w)`,
      ),
    ],
    [
      [hasStreet],
      new RegExp(
        `\\b(?:on|in|off|at|along|down|near|behind|from)[ \\n]+(?:${smallName}){1,2}(?:${streetTypesInSmall.join('|')})(?!\\w)`,
        'i',
      ),
    ],
    [
      [hasLandmark, hasBeside],
      new RegExp(
        `\\b(?:${anyOf(besideWords)})[ \\n]+${towards}(?:${anyOf(landmarks)})(?!\\w)`,
        'i',
      ),
    ],
    // A saint stands for the church or the school that is named after them.
    [
      [/\b(?:St\.?|Saint) [A-Z]/, hasBeside],
      new RegExp(
        `\\b(?:${anyOf(besideWords)})[ \\n]+(?:the )?(?:old )?(?:St\\.?|Saint) [A-Z][\\w'-]*`,
      ),
    ],
    [
      [hasLandmark, /\bby[ \n]/i],
      new RegExp(
        `\\bby[ \\n]+${towards}(?:${anyOf(landmarks.filter((one) => !landmarksThatAct.includes(one)))})(?!\\w)`,
        'i',
      ),
    ],
    [
      [],
      new RegExp(
        `\\b(?:\\d{1,3}[a-z]? (?:${busWords.join('|')})|(?:${busWords.join('|')}) (?:number |no\\.? ?)?\\d{1,3})\\b`,
        'i',
      ),
    ],
    [[], /\bflat (?:no\.? |number )?(?:\d{1,4}[a-z]?|[a-d])\b/i],
    [[], /\b(?:on|at) the corner of\b[^.!?]{0,40}/i],
    [
      [hasLandmark, /\b(?:minutes?|mins?|yards|metres|miles?|steps|streets?|doors?)\b/i],
      new RegExp(
        `\\b(?:minutes?'?|mins?|yards|metres|miles?|steps|streets?|doors?) (?:walk |away |drive )?(?:from|to|past|down from|up from) ${towards}(?:${anyOf(landmarks)})(?!\\w)`,
        'i',
      ),
    ],
    [[], /\b(?:get off|alight|change) (?:the (?:train|bus|tram) )?at\b[^.!?]{0,40}/i],
    [
      [hasLandmark, /\b(?:at|in|on) the /i],
      new RegExp(
        `\\b(?:is|are|found|stands?|lies|beds?|up) (?:just |right |up |down )?(?:at|in|on) the (?:old |former )?(?:${anyOf(landmarks.filter((one) => !landmarksThatAct.includes(one) || one === 'hotel'))})(?!\\w)`,
        'i',
      ),
    ],
    [
      [],
      /\b(?:first|second|third|fourth|last|next|\d(?:st|nd|rd|th)) (?:house|door|building|road|street|turning|gate) (?:on|to|down|along|past|after|from)\b/i,
    ],
    [
      [],
      /\bturn (?:left|right)\b|\bon the (?:left|right)(?= hand|-hand|[.,;]| (?:as|when|past|of|after))/i,
    ],
    [
      [/\b(?:go|walk|drive|head|come|turn) (?:up|down|past|over|along|through|across|into|off) /i],
      new RegExp(
        `\\b(?:go|walk|drive|head|come|turn) (?:up|down|past|over|along|through|across|into|off) ${towards}(?:hill|road|street|lane|${anyOf(landmarks)})(?!\\w)`,
        'i',
      ),
    ],
    [
      [hasLandmark, /\b(?:outside|opposite|next door|the road)\b/i],
      new RegExp(
        `\\b(?:${anyOf(landmarks)})[ \\n]+(?:is |are )?(?:right )?(?:outside|opposite|next door|over the road|across the road)\\b`,
        'i',
      ),
    ],
    [
      [hasLandmark, /\bit (?:was|used|is)\b/i],
      new RegExp(
        `\\b[Ii]t (?:was|used to be|is)(?: once)? an? (?:former |old |converted |disused )(?:${anyOf(landmarks)})(?!\\w)`,
      ),
    ],
    [
      [hasLandmark, /\bit (?:was|used|is)\b/i],
      new RegExp(`\\b[Ii]t (?:was|used to be)(?: once)? an? (?:${anyOf(landmarks)})(?!\\w)`),
    ],
    [
      [hasLandmark, /\bwhere the /i],
      new RegExp(`\\bwhere the (?:${anyOf(landmarks)}) (?:was|is|used)`, 'i'),
    ],
    [
      [],
      /\b(?:take|catch|get) the (?:number |no\.? )?\d{1,3}[a-z]?(?= (?:to|from|and|bus)|[.,])|\bthe \d{1,3}[a-z]? (?:stops|goes|runs)\b|\bbus\b[^.!?]{0,30} is (?:the |number )?\d{1,3}\b/i,
    ],
    [
      [/\b(?:nearest|closest) /i, hasLandmark],
      new RegExp(`\\b(?:nearest|closest) (?:${anyOf(landmarks)}|town|village) is\\b`, 'i'),
    ],
    [
      [/\b(?:drop|pick|meet|wait|stop)/i],
      new RegExp(
        `\\b(?:drops?|dropped|picks?|picked|meets?|waits?|stops?) (?:you |them |off |up |women |a \\w+ ){0,2}(?:at|by|outside|near|behind) (?:the )?(?:${anyOf(landmarksAlone)})(?!\\w)`,
        'i',
      ),
    ],
    [[], /\b(?:walk|stroll|drive|minutes) (?:to|from) [A-Z][\w'-]+/],
    [[], /\b(?:refuge|house|home|shelter) is (?:right |just )?next door\b/i],
    [
      [],
      /\b(?:in|on) the same (?:building|block|site|row) as (?!(?:the )?(?:others?|staff|women|men|families|people|you|your|someone)\b)[^.!?]{0,40}/i,
    ],
    [
      [/\b(?:three|3) words|words for\b/i],
      /\b(?:words (?:for (?:the|its) (?:door|gate|house|place|entrance|refuge) )?are:?|are (?:its|the) (?:three|3) words\b.{0,60}?) ?[a-z]{4,}[ ,/]+(?:and )?[a-z]{4,}[ ,/]+(?:and )?[a-z]{4,}|\b[a-z]{4,}[ ,/]+(?:and )?[a-z]{4,}[ ,/]+(?:and )?[a-z]{4,} are (?:its|the) (?:three|3) words\b/i,
    ],
    [[], /\bat (?:no\.?|number) \d{1,3}[a-z]?(?=[.,;]|$)/i],
    [
      [],
      /\b(?:bell|buzzer|intercom|doorbell) (?:marked|for|number|named|labelled|that says|of)\b/i,
    ],
    [[], /\b(?:off|on|near|along|by|from|beside) the [ABM]\d{1,4}\b/],
    [
      [],
      /\b(?:is|are|it's|find it) at (?!(?:home|work|school|night|risk|least)\b)[a-z]{4,}, (?!(?:home|work|school|college|night|with)\b)[a-z]{4,}, (?!(?:and|or|with|then)\b)[a-z]{4,}(?=[.!;]|$)/i,
    ],
    [[], /\b(?:train|bus|tram|taxi|ferry) (?:to|for|towards|from) [A-Z][\w'-]+/],
    [
      [],
      new RegExp(
        `\\b(?:${coloursOfHouses.join('|')})(?:[ -]\\w+)? (?:front )?(?:${partsOfAFront.join('|')})\\b`,
        'i',
      ),
    ],
    [[], /\b(?:at|no\.?|number) \d{1,3}[a-z]?,? [A-Z][a-z'-]+ [A-Z][a-z'-]+/],
    [[], /\b(?:latitude|longitude|post ?codes? (?:is|are|starts?|begins?)\b|post ?code:)/i],
    [
      [],
      /(?<!\w|(?:[Ff]orm|[Nn]otice)s? (?:[\w, ]+ (?:or|and) )?)(?!A\d|B\d{3}|M\d|C\d|N\d\b|[A-Z]{2}\d{3})[A-Z]{1,2}\d{1,2}[A-Z]?(?!\w)/,
    ],
  ] satisfies [RegExp[], RegExp][]
).map(([needs, pattern]) => ({ needs, pattern }));

/** A street, a landmark, a bus or half a postcode: enough to find a place to stay by. */
export function hintOfPlaceIn(text: string): string | undefined {
  const there = new Map<RegExp, boolean>();
  const isThere = (need: RegExp) => {
    const isKnown = there.get(need) ?? need.test(text);
    there.set(need, isKnown);
    return isKnown;
  };
  for (const { needs, pattern } of nearStay) {
    const found = needs.every(isThere) ? firstOf([pattern], text) : undefined;
    if (found) return found;
  }
  return undefined;
}

const namedHouse = new RegExp(
  `(?<!\\w)(?:${capitalName}){1,2}(?:${namesOfHouses.join('|')})(?![\\w-])`,
);
/** A house that has a name: “Merrow House”. Names of services are taken out of the words before. */
export const houseNameIn = (text: string) => firstOf([namedHouse], text);

/** A street in words without capitals and little ones between, as in what people type, a file name or a web address. */
const streetInShort = new RegExp(
  `(?<!\\w)(?!(?:${anyOf([...stayWords, ...wordsInNoStreet])})\\b)[a-z'-]{3,} (?:${streetTypesInSmall.join('|')})(?!\\w)`,
  'i',
);
export const streetInShortWords = (text: string) => firstOf([streetInShort], text);

const outward = '(?!(?:[acm]\\d|[a-z]\\d{3}|h1|b&b)\\b)[a-z]{1,2}\\d{1,2}(?![\\w-])';
/** Half a postcode, as it is typed. */
export const outwardInShortWords = (text: string) =>
  firstOf([new RegExp(`(?<![\\w-])${outward}`, 'i')], text);
/** Half a postcode without its capitals, where words say that something is there: “in zz21”. */
export const outwardInSmall = (text: string) =>
  firstOf([new RegExp(`\\b(?:in|near|around|off) ${outward}`)], text);
