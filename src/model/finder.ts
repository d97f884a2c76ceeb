import * as text from '../text/en-GB.ts';
import type { Audience, Need } from '../schemas/service.ts';
import { area, helpStrip } from './area.ts';
import type { Contact } from './contacts.ts';
import { remembered, type Facts } from './facts.ts';
import {
  asksHow,
  choices,
  hows,
  whats,
  whoms,
  type How,
  type What,
  type Whom,
} from './finder-choices.ts';
import type { PageLink } from './pages.ts';
import { inListOrder, services, type Service } from './services.ts';

/** A service that an end of the finder names, and the line of its own by which it can be reached that way. */
export type Found = { service: Service; line: Contact; isAlways: boolean };

/** What the finder says at an end. */
export type End = {
  found: Found[];
  /** How many services it could choose from. */
  from: number;
  /** Whether one of them answers that person at any hour: yes, in an emergency alone, maybe with no interpreter, or no. */
  atAnyHour: keyof typeof text.finder.atAnyHour;
};

/** A page of the finder: it asks something, or it is an end. */
export type FinderPage = PageLink & {
  whom?: Whom;
  what?: What;
  how?: How;
  /** The pages that its answers lead to; none at an end. */
  answers: PageLink[];
  end?: End;
};

const mostFound = 3;

const isThere = (how: How, line: Contact, { id }: Service, silentCall: string): boolean =>
  ({
    speak: Boolean(line.phone) && !line.prefix,
    silently: id === silentCall || Boolean(line.text ?? line.chat),
    'text-or-chat': Boolean(line.text ?? line.chat),
    sign: Boolean(line.bsl),
    language: Boolean(line.languages),
  })[how];

/** Whether a line answers day and night in a way: its hours are those of its phone, or of its one other way. */
function isAlways(how: How, line: Contact, isSilentCall: boolean): boolean {
  if (isSilentCall || !line.phone || how === 'speak' || how === 'language')
    return line.hours.kind === 'always';
  return line.anyHour.some((way) => (how === 'sign' ? way === 'bsl' : way !== 'bsl'));
}

/** Whom each answer to the first question may send to a service. */
const takes: Record<Whom, (audience: Audience) => boolean> = {
  'for-me': (audience) => audience !== 'friends-and-family' && audience !== 'professionals',
  'for-someone': (audience) => audience === 'friends-and-family' || audience === 'anyone',
  'for-work': (audience) => audience === 'professionals' || audience === 'anyone',
};

/** Whether a service is for those who sign, where someone wants to. */
const isForSigners = ({ audience }: Pick<Service, 'audience'>, how: How) =>
  how === 'sign' && audience.includes('deaf-or-disabled');

/** Whether a service is for everyone who may come this way, so that nobody is sent on. */
const takesAll = ({ audience }: Service, whom: Whom, how: How): boolean =>
  audience.includes('anyone') ||
  (whom === 'for-someone' && audience.includes('friends-and-family')) ||
  (whom === 'for-work' && audience.includes('professionals')) ||
  isForSigners({ audience }, how);

/** The lines that stand on every page, that for danger first. */
function mainLines(facts: Facts): string[] {
  const { emergency, helpline, anytime } = helpStrip(facts);
  return [emergency.id, helpline.id, ...anytime.map(({ contact }) => contact.id)];
}

/** The services that can be reached in a way by whom asks, the best first. */
function reachable(facts: Facts, whom: Whom, how: How): Found[] {
  const { silentCall } = area(facts);
  const main = mainLines(facts);
  const found = services(facts).flatMap((service): Found[] => {
    const isFit =
      (service.audience.some(takes[whom]) || isForSigners(service, how)) &&
      service.reach !== 'elsewhere' &&
      service.evidence !== 'low';
    const isSilent = how === 'silently' && service.id === silentCall;
    const lines = isSilent ? service.lines : service.ownLines;
    const line = lines.find((one) => isThere(how, one, service, silentCall));
    return isFit && line ? [{ service, line, isAlways: isAlways(how, line, isSilent) }] : [];
  });
  const order = inListOrder(found.map(({ service }) => service));
  const place = ({ service, line }: Found) => [
    // What is made for those who sign, before a line that also has sign language.
    Number(how === 'sign' && Boolean(line.phone)),
    main.includes(line.id) ? main.indexOf(line.id) : main.length,
    Number(!takesAll(service, whom, how)),
    Number(service.evidence !== 'high'),
    order.indexOf(service),
  ];
  return found.toSorted((a, b) => {
    const others = place(b);
    return (
      place(a)
        .map((one, at) => one - others[at]!)
        .find((one) => one !== 0) ?? 0
    );
  });
}

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
  const isSafe = (one: Found) => one.isAlways && takesAll(one.service, whom, how);
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

const root = text.pages.find.path;
const pathTo = (...parts: string[]) => root + parts.map((part) => `${part}/`).join('');
const words = text.finder;

const pageOf = (whom: Whom, what?: What, how?: How): PageLink => ({
  path: pathTo(whom, ...(what ? [what] : []), ...(how ? [how] : [])),
  title: how ? words.hows[how] : what ? words.whats[whom][what]! : words.whoms[whom],
  tabTitle: words.tab([
    words.whomsBrief[whom],
    what && words.whatsBrief[what],
    how && words.howsBrief[how],
  ]),
  summary: '',
});

/**
 * Every page of the finder: its first question, those that follow, and its ends. A way that would lead to nobody is not
 * offered.
 * @throws Error that names the first answer after which none is left
 */
export const finderPages = remembered((facts: Facts): FinderPage[] => {
  const leads = (whom: Whom, what: What, how: How) =>
    endOf(facts, whom, what, how).found.length > 0;
  const endPage = (whom: Whom, what: What, how?: How): FinderPage => ({
    ...pageOf(whom, what, how),
    whom,
    what,
    ...(how && { how }),
    answers: [],
    end: endOf(facts, whom, what, how ?? 'speak'),
  });
  const after = (whom: Whom, what: What): FinderPage[] => {
    if (!asksHow(whom, what)) return [endPage(whom, what)];
    const offered = hows.filter((how) => leads(whom, what, how));
    const answers = offered.map((how) => pageOf(whom, what, how));
    return [
      { ...pageOf(whom, what), whom, what, answers },
      ...offered.map((how) => endPage(whom, what, how)),
    ];
  };
  const pages = whoms.flatMap((whom) => {
    const offered = whats.filter(
      (what) => choices[what].by.includes(whom) && leads(whom, what, 'speak'),
    );
    if (offered.length === 0)
      throw new Error(
        `${pathTo(whom)} leads to nobody: no service for them has a line of its own.`,
      );
    const answers = offered.map((what) => pageOf(whom, what));
    return [{ ...pageOf(whom), whom, answers }, ...offered.flatMap((what) => after(whom, what))];
  });
  return [{ ...text.pages.find, answers: whoms.map((whom) => pageOf(whom)) }, ...pages];
});
