import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import { heldNumbers, type Held } from './held-numbers.ts';
import {
  areaCodeOf,
  nationalDigits,
  phoneKind,
  shortNumbers,
  type PhoneKind,
} from './phone-kind.ts';

/** What a call to a number costs, and what the contact says of it. */
function* wrongCost(
  entry: Entry<'contacts'>,
  number: string,
  { kind }: PhoneKind,
): Iterable<Problem> {
  const { cost } = entry.data;
  const isFree =
    kind === 'free' || (kind === 'short' && shortNumbers[number.replace(/\D/g, '')]?.isFree);
  if (cost === 'free' && !isFree)
    yield wrongAt(
      entry,
      ['cost'],
      `cost is free, but a call to ${number} is not: only 0800, 0808 and 116 numbers are. Write ordinary for 01, 02 and 03, or unknown`,
    );
  if (cost === 'ordinary' && isFree)
    yield oddAt(
      entry,
      ['cost'],
      `cost is ordinary, but calls to ${number} are free in the United Kingdom: write free if a source says so`,
    );
  if (cost === 'ordinary' && kind === 'mobile')
    yield oddAt(
      entry,
      ['cost'],
      `${number} is a mobile: a call to it can cost more than one to an 01, 02 or 03 number. Write unknown`,
    );
}

/** Digits that a hurried hand types until the number is known. */
const standsIn = /(?:0{6}|123456|1234567)$/;

/** A code of four digits is 011x or 01x1: where another stands before a space, a digit of it may be wrong. */
const isParted = (number: string) => /^01(?!1\d |\d1 )\d\d /.test(number.trim());

function* wrongNumber({ entry, path, number, isForText }: Held): Iterable<Problem> {
  const kind = phoneKind(number, isForText);
  if (kind.kind === 'refused')
    yield wrongAt(
      entry,
      path,
      `${number}: ${kind.why}. Compare it with its source, digit by digit`,
    );
  else if (standsIn.test(nationalDigits(number)))
    yield wrongAt(
      entry,
      path,
      `${number} looks like digits that stand in for a number: write the real one, or take it out`,
    );
  else if (isParted(number))
    yield wrongAt(
      entry,
      path,
      `${number}: no area code is ${number.slice(0, 4)}. Compare it with its source, digit by digit, and put the space behind the code: ${nationalDigits(number).replace(/^(\d{5})/, '$1 ')}`,
    );
  else if (!isForText) yield* wrongCost(entry, number, kind);
}

export const numbers: Rule = {
  name: 'numbers',
  why: 'A digit too few is a dead line under a helpline’s name; a premium number costs someone who has no money.',
  scope: 'site',
  *check(site) {
    // That of the contact for danger now is judged by a rule of its own.
    const emergencies = site.entries.area.map(({ data }) => data.emergency);
    for (const held of heldNumbers(site))
      if (!emergencies.includes(held.entry.id)) yield* wrongNumber(held);
  },
};

/** A short number such as 999 may be called on one contact and texted on another: those are two lines. */
const lineOfCall = ({ number, isForText }: Held) => {
  const kind = phoneKind(number, isForText);
  const key = 'key' in kind ? kind.key : number.replace(/\D/g, '');
  return key.length > 3 ? key : `${isForText ? 'text' : 'phone'} ${key}`;
};

export const numberOnce: Rule = {
  name: 'a number once',
  why: 'A number that two contacts hold is changed in one of them alone.',
  scope: 'site',
  *check(site) {
    const firsts = new Map<string, Held>();
    for (const held of heldNumbers(site)) {
      const first = firsts.get(lineOfCall(held));
      if (!first) firsts.set(lineOfCall(held), held);
      else if (first.entry !== held.entry)
        yield wrongAt(
          held.entry,
          held.path,
          `${held.entry.id} repeats the number of ${first.entry.id}: a number lives once. Name that contact by its id`,
        );
    }
  },
};

/** Whether two neighbours among the signs of one word have changed places in the other. */
const isSwapped = (one: string, other: string) =>
  [...one].some(
    (sign, place) =>
      place > 0 &&
      sign !== one[place - 1] &&
      one.slice(0, place - 1) + sign + one[place - 1]! + one.slice(place + 1) === other,
  );

/** From so many contacts on, an area code is one of those that are at home here. */
const contactsAtHome = 2;

export const swappedCodes: Rule = {
  name: 'area codes with two digits swapped',
  why: 'With two digits of its code swapped a number is real, and of somebody else in another town: nothing in it looks wrong.',
  scope: 'site',
  *check(site) {
    const geographic = heldNumbers(site).flatMap((held) => {
      const code = areaCodeOf(nationalDigits(held.number));
      return code === undefined ? [] : [{ ...held, code }];
    });
    const codes = Map.groupBy(geographic, ({ code }) => code);
    const atHome = [...codes].filter(([, all]) => all.length >= contactsAtHome);
    for (const { entry, path, number, code } of geographic) {
      if (codes.get(code)!.length >= contactsAtHome) continue;
      const meant = atHome.find(([other]) =>
        isSwapped(nationalDigits(number).slice(0, other.length), other),
      )?.[0];
      if (meant !== undefined)
        yield oddAt(
          entry,
          path,
          `${number} begins almost as the numbers with ${meant} do, with two digits swapped: compare it with its source, digit by digit`,
        );
    }
  },
};

export const inventedNumbers: Rule = {
  name: 'invented numbers',
  why: 'Numbers that Ofcom keeps for stories reach nobody. An invented area has them alone, a real one none.',
  scope: 'site',
  *check(site) {
    const judged = heldNumbers(site).map((held) => ({
      held,
      kind: phoneKind(held.number, held.isForText),
    }));
    const long = judged.filter(({ kind }) => ['free', 'ordinary', 'mobile'].includes(kind.kind));
    const invented = long.filter(({ kind }) => 'isInvented' in kind && kind.isInvented);
    if (invented.length * 2 >= long.length) return;
    // So does an invented area that stands on a real core.
    const own = long.filter(({ held }) => held.entry.layer === site.entries.area[0]?.layer);
    if (own.length > 1 && own.every(({ kind }) => 'isInvented' in kind && kind.isInvented)) return;
    for (const { held } of invented)
      yield wrongAt(
        held.entry,
        held.path,
        `${held.number} is one of the numbers that are kept for stories and examples: it reaches nobody. Write the real one, or take it out`,
      );
  },
};
