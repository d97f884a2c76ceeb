import type * as text from '../text/en-GB.ts';
import type { Need } from '../schemas/service.ts';
import type { Facts } from './facts.ts';
import { choices, type How, type What, type Whom } from './finder-choices.ts';
import { mainLines, reachable, takesAll, type Found } from './finder-lines.ts';

/** What the finder says at an end. */
export type End = {
  found: Found[];
  /** How many services it could choose from. */
  from: number;
  /** Whether one of them answers that person at any hour: yes, in an emergency alone, maybe with no interpreter, or no. */
  atAnyHour: keyof typeof text.finder.atAnyHour;
};

const mostFound = 3;

/** What may stand in where little fits: help in one's language or sign, and someone to talk to. */
function standIns(all: Found[], how: How, main: string[]): Found[] {
  const of = (need: Need) => all.filter(({ service }) => service.need === need);
  const own = how === 'sign' || how === 'language' ? of('in-your-language') : [];
  const known = of('talk').filter(({ line }) => main.includes(line.id));
  const inLanguages = how === 'language' ? of('family-and-honour') : [];
  return [...own, ...known, ...inLanguages, ...of('talk'), ...of('danger')];
}

/** Each line once: two services may share one, and one number is enough. */
const eachOnce = (all: Found[]): Found[] =>
  all.filter(({ line }, at) => all.findIndex((one) => one.line.id === line.id) === at);

/**
 * What an end of the finder says. What fits comes first; where little does, lines to talk to and those for danger stand
 * in, but never for who hurts others. One that answers everyone at any hour is among them wherever there is one.
 */
export function endOf(facts: Facts, whom: Whom, what: What, how: How): End {
  const { needs, offers, also, isAlone } = choices[what];
  const main = mainLines(facts);
  // In danger, who texts may also call without a word.
  const isSilent = what === 'now' && how === 'text-or-chat';
  const all = reachable(facts, whom, isSilent ? 'silently' : how);
  const fitting = all.filter(({ service }) =>
    needs.includes(service.need)
      ? !offers || offers.some((offer) => service.offers.includes(offer))
      : also !== undefined && service.offers.includes(also),
  );
  const inOrder = eachOnce([...fitting, ...(isAlone ? [] : standIns(all, how, main))]);
  const isSafe = (one: Found) => one.isAlways && takesAll(one.service, how);
  const isCalm = (one: Found) =>
    isSafe(one) && (what === 'now') === (one.service.need === 'danger');
  // Who needs an interpreter can ask for one where we know of none.
  const toAsk = () =>
    how === 'language' && !isAlone
      ? reachable(facts, whom, 'speak').find((one) => isCalm(one) && main.includes(one.line.id))
      : undefined;
  const inThisWay = inOrder.find(isCalm);
  const asking = inThisWay ? undefined : toAsk();
  const safe = inThisWay ?? asking ?? inOrder.find(isSafe);
  const first = inOrder.slice(0, mostFound);
  const others = first.filter((one) => one !== safe).slice(0, mostFound - 1);
  const found = !safe || first.includes(safe) ? first : [...others, safe];
  const inDanger = safe ? [safe, ...others] : first;
  const atAnyHour = inThisWay ? 'yes' : asking ? 'interpreter' : safe ? 'emergency' : 'no';
  return { found: what === 'now' ? inDanger : found, from: inOrder.length, atAnyHour };
}
