import {
  besideWords,
  busWords,
  coloursOfHouses,
  landmarks,
  landmarksThatAct,
  mapHosts,
  namesOfHouses,
  saidDigits,
  saidNumbers,
  stayWords,
  streetTypes,
  streetTypesInShort,
  streetTypesInSmall,
  wordsInNoStreet,
} from '../../text/check-words-en-GB.ts';

const anyOf = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[’']/g, "'")
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '[ \\n]+'),
    )
    .join('|');

const notAName = `(?!(?:${wordsInNoStreet.join('|')})\\b)`;
const smallName = `${notAName}[\\w'.-]+[ \\n]+`;
const capitalName = "[A-Z][\\w'.-]*[ \\n]+";
const capitalTypes = streetTypes.map((word) => word[0]!.toUpperCase() + word.slice(1));
const houseNumber = `(?:no\\.? ?|number |flat |unit )?(?:\\d{1,4}[a-z]?|(?:${[...saidDigits, ...saidNumbers].join('|')})),?[ \\n]+`;

/** A whole postcode, with anything between its halves. Its last letters are never c, i, k, m, o or v. */
const postcode = /(?<![\w£])(?:[A-Z]{1,2}\d[A-Z\d]?)[ .,\n/_-]{0,3}\d[ABD-HJLNP-UW-Z]{2}(?!\w)/i;
const degrees = '-?\\d{1,3}\\.\\d{3,}';

/** What tells a spot to anyone, whatever the words around it. */
const exact = [
  postcode,
  new RegExp(`(?<![\\w.])${degrees}[°NSEW]?\\s*[,;/ ]\\s*${degrees}`, 'i'),
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
  /w3w|·|grid ref|\d ?°? ?[NSEW]\b|words\b|\d,\d{4}|\d[° ]*(?:degrees )?(?:north|south|east|west)/i;
const rare = [
  /w3w[ :,]+[a-z]+[ ,]+[a-z]+[ ,]+[a-z]+/i,
  /(?<!\w)[a-z]{4,}·[a-z]{4,}·[a-z]{4,}(?!\w)/i,
  /\bgrid ref(?:erence)?s?\b[ .:]*(?:is |at )?\w*\d[\d ]{3,}/i,
  /(?<![\w.])-?\d{1,2},\d{4,}[ ;,]+-?\d{1,3},\d{4,}/,
  new RegExp(`${degrees} ?(?:°|degrees)? ?(?:north|south|east|west)\\b`, 'i'),
  /(?<![\w.])\d{1,2}\.\d{2,} ?°? ?[NS]\b[ ,;]{0,3}\d{1,3}\.\d{2,} ?°? ?[EW]\b|(?<![\w.])\d{1,2}\.\d{3,} ?°? ?[NSEW]\b/,
  /(?<![\w.])\d{1,3}[ °]+\d{1,2}[ '′]+\d{1,2}(?:\.\d+)?[ "″]*[NSEW]\b/,
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

/** Words between “behind” and what stands there. “Your school” is no spot that we know. */
const towards =
  "(?:(?:the|a|an|our|its|local|old|big|main)[ \\n]+){0,3}(?:(?!(?:your|their|you|them|it|this|any|every)\\b)[\\w'.-]+[ \\n]+){0,2}?";

/** What tells a spot where the words are of a place to stay: a street, a landmark, half a postcode. */
const nearStay = [
  new RegExp(
    `(?<!\\w)(?:${capitalName}){1,3}(?:${[...capitalTypes, ...streetTypesInShort].join('|')})(?!\\w)`,
  ),
  new RegExp(
    `\\b(?:on|in|off|at|along|down|near|behind|from)[ \\n]+(?:${smallName}){1,2}(?:${streetTypesInSmall.join('|')})(?!\\w)`,
    'i',
  ),
  new RegExp(`\\b(?:${anyOf(besideWords)})[ \\n]+${towards}(?:${anyOf(landmarks)})(?!\\w)`, 'i'),
  new RegExp(
    `\\bby[ \\n]+${towards}(?:${anyOf(landmarks.filter((one) => !landmarksThatAct.includes(one)))})(?!\\w)`,
    'i',
  ),
  new RegExp(
    `\\b(?:\\d{1,3}[a-z]? (?:${busWords.join('|')})|(?:${busWords.join('|')}) (?:number |no\\.? ?)?\\d{1,3})\\b`,
    'i',
  ),
  /\bflat (?:no\.? |number )?(?:\d{1,4}[a-z]?|[a-d])\b/i,
  /\b(?:on|at) the corner of\b[^.!?]{0,40}/i,
  new RegExp(
    `\\b(?:minutes?'?|mins?|yards|metres|miles?|steps|streets?|doors?) (?:walk |away |drive )?(?:from|to|past|down from|up from) ${towards}(?:${anyOf(landmarks)})(?!\\w)`,
    'i',
  ),
  /\b(?:get off|alight|change) (?:the (?:train|bus|tram) )?at\b[^.!?]{0,40}/i,
  new RegExp(
    `\\b(?:is|are|found|stands?|lies|beds?|up) (?:just |right |up |down )?(?:at|in|on) the (?:old |former )?(?:${anyOf(landmarks.filter((one) => !landmarksThatAct.includes(one) || one === 'hotel'))})(?!\\w)`,
    'i',
  ),
  /\b(?:first|second|third|fourth|last|next|\d(?:st|nd|rd|th)) (?:house|door|building|road|street|turning|gate) (?:on|to|down|along|past|after|from)\b/i,
  /\bturn (?:left|right)\b|\bon the (?:left|right)(?= hand|-hand|[.,;]| (?:as|when|past|of|after))/i,
  new RegExp(
    `\\b(?:go|walk|drive|head|come|turn) (?:up|down|past|over|along|through|across|into|off) ${towards}(?:hill|road|street|lane|${anyOf(landmarks)})(?!\\w)`,
    'i',
  ),
  new RegExp(
    `\\b(?:${anyOf(landmarks)})[ \\n]+(?:is |are )?(?:right )?(?:outside|opposite|next door|over the road|across the road)\\b`,
    'i',
  ),
  new RegExp(
    `\\b[Ii]t (?:was|used to be|is)(?: once)? an? (?:former |old |converted |disused )(?:${anyOf(landmarks)})(?!\\w)`,
  ),
  new RegExp(`\\b[Ii]t (?:was|used to be)(?: once)? an? (?:${anyOf(landmarks)})(?!\\w)`),
  new RegExp(`\\bwhere the (?:${anyOf(landmarks)}) (?:was|is|used)`, 'i'),
  /\b(?:take|catch|get) the (?:number |no\.? )?\d{1,3}[a-z]?(?= (?:to|from|and|bus)|[.,])|\bthe \d{1,3}[a-z]? (?:stops|goes|runs)\b|\bbus\b[^.!?]{0,30} is (?:the |number )?\d{1,3}\b/i,
  /\bat (?:no\.?|number) \d{1,3}[a-z]?(?=[.,;]|$)/i,
  /\b(?:bell|buzzer|intercom|doorbell) (?:marked|for|number|named|labelled|that says|of)\b/i,
  /\b(?:off|on|near|along|by|from|beside) the [ABM]\d{1,4}\b/,
  /\b(?:is|are|it's|find it) at (?!(?:home|work|school|night|risk|least)\b)[a-z]{4,}, (?!(?:home|work|school|college|night|with)\b)[a-z]{4,}, (?!(?:and|or|with|then)\b)[a-z]{4,}(?=[.!;]|$)/i,
  /\b(?:train|bus|tram|taxi|ferry) (?:to|for|towards|from) [A-Z][\w'-]+/,
  new RegExp(
    `\\b(?:${coloursOfHouses.join('|')})(?:[ -]\\w+)? (?:front )?(?:doors?|gates?|building|house|block|tower)\\b`,
    'i',
  ),
  /\b(?:at|no\.?|number) \d{1,3}[a-z]?,? [A-Z][a-z'-]+ [A-Z][a-z'-]+/,
  /\b(?:latitude|longitude|post ?codes? (?:is|are|starts?|begins?)\b|post ?code:)/i,
  /(?<!\w|(?:[Ff]orm|[Nn]otice)s? (?:[\w, ]+ (?:or|and) )?)(?!A\d|B\d{3}|M\d|C\d|N\d\b|[A-Z]{2}\d{3})[A-Z]{1,2}\d{1,2}[A-Z]?(?!\w)/,
];

const firstOf = (patterns: RegExp[], text: string) => {
  for (const pattern of patterns) {
    const [found] = text.match(pattern) ?? [];
    if (found) return found.replace(/\s+/g, ' ').trim();
  }
  return undefined;
};

/** The link of a map. */
export const mapIn = (text: string) => firstOf(maps, text);

/** Single letters and digits with gaps, as a postcode is spelled out, put together: “L 2 0 3 D L”. */
const withoutGaps = (text: string) =>
  text.replace(/(?<!\w)(?:\w[ .-]{1,3}){4,7}\w(?!\w)/g, (spelled) => spelled.replace(/[ .-]/g, ''));

/** Without one of these, no text tells a spot exactly. Most texts have none, and every text is asked. */
const maybeExact = /\d|\/\/\/|what ?(?:3|three) ?words|[a-z][.·][a-z]|\+/i;

/** A spot that anyone could find: a postcode, a coordinate, a code or link of a map. */
export const exactPlaceIn = (text: string) =>
  maybeExact.test(text)
    ? (firstOf(exact, text) ??
      (maybeRare.test(text) ? firstOf(rare, text) : undefined) ??
      mapIn(text) ??
      firstOf([postcode], withoutGaps(text)))
    : undefined;

const street = new RegExp(
  `\\b(?:${[...streetTypes, ...streetTypesInShort, ...streetTypesInSmall].join('|')})(?!\\w)`,
  'i',
);

/** A house number with its street. */
export const houseIn = (text: string) => (street.test(text) ? firstOf(houses, text) : undefined);

/** A street, a landmark, a bus or half a postcode: enough to find a place to stay by. */
export const hintOfPlaceIn = (text: string) => firstOf(nearStay, text);

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

/** Half a postcode, as it is typed. */
export const outwardInShortWords = (text: string) =>
  firstOf([/(?<![\w-])(?!(?:[acm]\d|[a-z]\d{3}|h1|b&b)\b)[a-z]{1,2}\d{1,2}(?![\w-])/i], text);

const stay = new RegExp(`(?<![\\w-])(?:${anyOf(stayWords)})(?!\\w)`, 'i');

/** Most texts tell no spot, name no street and speak of no place to stay: one look at each takes less time than three. */
const mayTell = new RegExp(`${maybeExact.source}|${street.source}|${stay.source}`, 'i');
export const mayTellPlace = (text: string) => mayTell.test(text);

/** Whether words speak of a place to stay that nobody may find. */
export const speaksOfStay = (text: string) => stay.test(text);
