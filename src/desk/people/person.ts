import { createHash, timingSafeEqual } from 'node:crypto';
import type { Right, Settings } from './settings.ts';

/** Who sits at the keyboard. */
export type Person = {
  name: string;
  /** Whether the council’s sign-on says so; else it is a name that was typed. */
  isSignedOn: boolean;
  may: ReadonlySet<Right>;
};

const digest = (text: string) => createHash('sha256').update(text).digest();
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other));

/** Whoever typed a name may write drafts, and no more: nobody vouches for the name. */
export const typedPerson = (name: string): Person => ({
  name,
  isSignedOn: false,
  may: new Set<Right>(['edit']),
});

/**
 * Who the sign-on in front of the desk says is there: only if it proves itself, and only people whom the settings name.
 * @param header gives a header of the request by its name
 */
export function signedOnPerson(
  { signOn, people, proxySecret }: Settings,
  header: (name: string) => string | undefined,
): Person | undefined {
  if (!signOn || proxySecret === undefined) return undefined;
  if (!isSame(header(signOn.secretHeader) ?? '', proxySecret)) return undefined;
  const name = header(signOn.nameHeader)?.trim();
  const known = people.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  return known && { name: known.name, isSignedOn: true, may: new Set(known.may) };
}
