import { exactPlaceIn, houseIn, postcodeIn } from './place-like.ts';

/** A house number or the first half of a postcode that stands by itself, as in a cell. */
const isHalf = /^(?:(?:no\.? ?|number )?(?!(?:19|20)\d\d)\d{1,4}[a-z]?,?|[a-z]{1,2}\d[a-z\d]?)$/i;
const longestHalf = 14;

/** A house number and its street, with nothing between them. */
function houseAtStart(text: string, half: string): string | undefined {
  const house = houseIn(text);
  return house?.includes(half.replace(/^\D+/, '')) ? house : undefined;
}

/**
 * A place that is parted over two cells, items or fields, which an eye reads as one: “12”, “Bridge Road”.
 * @param one what may be its first half, with what stands behind it and before it
 */
export function partedPlaceIn(
  one: string,
  next: string | undefined,
  before: string | undefined,
): string | undefined {
  if (one.length > longestHalf || !isHalf.test(one.trim())) return undefined;
  // What stands whole in one of them is told there.
  if ([next, before].some((text) => text && (exactPlaceIn(text) ?? houseIn(text))))
    return undefined;
  const half = one.trim();
  const whole = `${half} ${next?.trim()}`;
  return (
    (next && (houseAtStart(whole, half) ?? postcodeIn(whole))) ||
    (before && houseAtStart(`${half} ${before.trim()}`, half)) ||
    undefined
  );
}
