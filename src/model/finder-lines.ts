import type { Audience } from '../schemas/service.ts';
import { area, helpStrip } from './area.ts';
import type { Contact } from './contacts.ts';
import { remembered, type Facts } from './facts.ts';
import type { How, Whom } from './finder-choices.ts';
import { inListOrder, services, type Service } from './services.ts';

/** A service that an end of the finder names, and the line of its own by which it can be reached that way. */
export type Found = { service: Service; line: Contact; isAlways: boolean };

/** Who cannot use a voice alone is served in other ways: such a line is none to speak on. */
const isOnlyForSigners = ({ audience }: Service) =>
  audience.every((one) => one === 'deaf-or-disabled');

const isThere = (how: How, line: Contact, service: Service, silentCall: string): boolean =>
  ({
    speak: Boolean(line.phone) && !line.prefix && !isOnlyForSigners(service),
    silently: service.id === silentCall || Boolean(line.text ?? line.chat),
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

/** Whether a service takes whoever asks in this way. */
const takesCaller = (service: Service, whom: Whom, how: How): boolean =>
  takesAll(service, how) ||
  (whom === 'for-someone' && service.audience.includes('friends-and-family')) ||
  (whom === 'for-work' && service.audience.includes('professionals'));

/**
 * Whether a service is for everyone who may come this way, so that nobody is sent on. A line for women takes calls from
 * their friends and from workers, but not about a man.
 */
export const takesAll = ({ audience }: Service, how: How): boolean =>
  audience.includes('anyone') || isForSigners({ audience }, how);

/** The lines that stand on every page, that for danger first. */
export function mainLines(facts: Facts): string[] {
  const { emergency, helpline, anytime } = helpStrip(facts);
  return [emergency.id, helpline.id, ...anytime.map(({ contact }) => contact.id)];
}

function reach(facts: Facts, whom: Whom, how: How): Found[] {
  const { silentCall, roles } = area(facts);
  const named: (string | undefined)[] = Object.values(roles);
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
    Number(!takesCaller(service, whom, how)),
    Number(!named.includes(line.id)),
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

const reached = remembered((_: Facts) => new Map<string, Found[]>());

/** The services that can be reached in a way by whom asks, the best first. Each end of the finder chooses from them. */
export function reachable(facts: Facts, whom: Whom, how: How): Found[] {
  const known = reached(facts);
  const key = `${whom} ${how}`;
  const found = known.get(key) ?? reach(facts, whom, how);
  known.set(key, found);
  return found;
}
