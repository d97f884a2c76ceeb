import type { EntryChange } from './changes.ts';

/** Fields of a contact by which people reach someone. */
const reach = /^(?:phone|prefix|text|chat|email|hours)\b/;

const kindOf = (value: unknown) => (value as { kind?: unknown } | undefined)?.kind;

/** Why a change always needs a second person; undefined where it does not. */
export function needsSecond({
  collection,
  before,
  after,
  fields,
}: EntryChange): string | undefined {
  if (collection === 'area') return 'It changes what stands on every page.';
  if (collection === 'notices') return 'It stands above the numbers on every page.';
  if (collection === 'safePlaceTypes') return 'It is about places to stay.';
  if ([before, after].some((entry) => kindOf(entry?.value) === 'safe-accommodation'))
    return 'It is about a place to stay.';
  if (collection === 'bankHolidays') return 'It changes when lines are open.';
  if (collection === 'contacts' && (!before || !after))
    return before ? 'It takes a contact out.' : 'It is a new contact.';
  if (collection === 'contacts' && fields.some(({ path }) => reach.test(path)))
    return 'It changes a number or hours.';
  if (collection === 'services' && before && !after) return 'It takes a service out.';
  return undefined;
}
