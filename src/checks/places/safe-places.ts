import type { Entry } from '../../entries/entry.ts';
import { stayNames, stayWords, wordsForOneRoof } from '../../text/place-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { plainText } from '../words/plain-text.ts';
import { postcodeIn, speaksOfStay } from './place-like.ts';

const named = new RegExp(`\\b(?:${stayNames.join('|')})\\b`, 'i');
/** What a name may say of a place to stay without being one: “Refuge advice line”. */
const isOther =
  /\b(?:line|helpline|advice|website|charity|campaign|training|finder|directory|network|federation|scheme|fund|team|desk)\b/i;

const saysStay =
  /\b(?:(?:live|stay|sleep|move) (?:here|there|with us|in (?:the|our) (?:house|home|flat|building))|(?:bedrooms?|beds?|own rooms?) (?:for|here|of)|(?:[1-9]\d?|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\w+ )?(?:bed)?rooms\b|own front door|(?:somewhere|a place|room) (?:\w+ ){0,3}to (?:sleep|stay|live)|(?:stay|stays) (?:overnight|the night|for the night)|(?:moves?|moving) in with|shelters? (?:women|men|families|children|people)|residents (?:have|share|get|pay|can|live|stay)|(?:safe|self-contained|furnished|own) (?:flats?|rooms?|houses?) for|(?:offers?|provides?|gives?) (?:\w+ ){0,2}accommodation (?:to|for) (?:women|men|families|people|victims)|(?:[1-9]\d?|two|three|four|five|six|seven|eight|nine|ten|twelve) places for (?:women|men|families|children|people)|staff (?:live|sleep) (?:here|there|in))\b/i;

/** A place to stay under the roof of what has an address: “It has a refuge for women upstairs”. */
const staysInside = new RegExp(
  `\\b(?:${[...stayWords, 'sleep', 'stay overnight'].join('|')})\\b[^.!?]{0,40}\\b(?:${wordsForOneRoof.join('|')})\\b`,
  'i',
);

/** Words that begin what a place to stay says of itself: “Private homes with support”. */
const isHome =
  /^(?:(?:an?|each|our|the|every|private|safe|short|supported|temporary|emergency|women's) )*(?:homes?|houses?|flats?|rooms?|beds?|bedsits?|apartments?|places? to (?:stay|live)|accommodation|lodgings?)\b(?! (?:office|visits?|move))/i;
/** What people type who look for one. */
const isAskedFor = /\b(?:safe ?house|refuge|women's shelter|hostel)\b/i;

/** Why a service is a place to stay, in an editor’s words; undefined where it is none. */
function whyStay({ data }: Entry<'services'>): string | undefined {
  if (data.offers.includes('a-place-to-stay')) return 'it offers a-place-to-stay';
  if (data.need === 'safe-place') return 'it stands under need: safe-place';
  const name =
    [data.name, data.tabTitle ?? '', data.summary]
      .map(plainText)
      .find((text) => named.test(text) && !isOther.test(text)) ??
    [data.name].map(plainText).find((text) => speaksOfStay(text) && !isOther.test(text));
  if (name) return `“${name}” names a place to stay`;
  const says = [data.summary, ...data.about, ...data.howToGetHelp]
    .map(plainText)
    .find((text) => saysStay.test(text) || isHome.test(text) || staysInside.test(text));
  if (says) return `“${says}” tells of a place to stay`;
  const line =
    data.kind === 'open-service'
      ? data.address?.lines.find((text) => named.test(plainText(text)))
      : undefined;
  if (line) return `“${line}” in its address names a place to stay`;
  const alias = data.aliases.map(plainText).find((text) => isAskedFor.test(text));
  return alias && `who types “${alias}” looks for a place to stay`;
}

export const realPostcodes: Rule = {
  name: 'postcodes of addresses',
  why: 'With a letter too few a map finds nothing, or another street: someone stands before the wrong door.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.services) {
      const postcode = entry.data.kind === 'open-service' && entry.data.address?.postcode;
      if (postcode && postcodeIn(postcode) !== postcode)
        yield wrongAt(
          entry,
          ['address', 'postcode'],
          `${entry.id}: address, postcode: "${postcode}" is no British postcode: write it as its letters stand on post, such as "ZZ99 1AA"`,
        );
    }
  },
};

export const safePlaces: Rule = {
  name: 'places to stay have no address',
  why: 'Whoever looks for someone in a refuge may read this site: no kind that an editor picks opens a field for its place.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.services) {
      if (entry.data.kind !== 'open-service') continue;
      const { address, mapUrl, name } = entry.data;
      const isRefuge = named.test(plainText(name)) && !isOther.test(plainText(name));
      if (isRefuge)
        yield wrongAt(
          entry,
          ['kind'],
          `“${name}” is a place to stay: write kind: safe-accommodation, which has no field for a place`,
        );
      const why = whyStay(entry);
      if (!why || !(address || mapUrl) || isRefuge) continue;
      yield wrongAt(
        entry,
        [address ? 'address' : 'mapUrl'],
        `${why}, so it may have no address and no map, whichever kind it is. Take both out`,
      );
    }
  },
};
