import { streetInShortWords } from './place-hints.ts';
import { exactPlaceIn, houseIn, mapIn, speaksOfStay } from './place-like.ts';

/** What the words of a web address tell of a place to stay: “…/refuge-12-bridge-road”. */
export function placeInAddress(url: string): string | undefined {
  const words = url.replace(/^[a-z]+:\/+/i, '').replace(/%20|[^\w']+|_/g, ' ');
  return speaksOfStay(words)
    ? (houseIn(words) ?? streetInShortWords(words) ?? exactPlaceIn(words))
    : undefined;
}

/** What is asked of a page by these names is a place. */
const asksForPlace =
  /[?&](?:post_?code|zip|address|location|place|near|q|query|ll|lat|lng|lon|daddr|saddr|destination)=([^&#]*)/gi;

/** A spot in a web address. What one holds besides is its own: a document may be numbered like a postcode. */
export function exactPlaceInAddress(url: string): string | undefined {
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
