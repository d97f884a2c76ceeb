import { describe, expect, it } from 'vitest';
import { finderPages } from '../../../src/model/finder.ts';
import { endOf } from '../../../src/model/finder-ends.ts';
import { factsOf } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';

const line = (phone: string, hours: object, more: object = {}) => ({
  ...good.contact,
  phone,
  hours,
  ...more,
});
const always = { kind: 'always' };
const week = good.contact.hours;
const own = (id: string, need: string, audience: string[], more: object = {}) => ({
  ...good.openService,
  name: id,
  need,
  audience,
  contacts: [id],
  evidence: 'high',
  ...more,
});
const chat = { chat: { url: 'https://chat.example', how: 'At any hour.' } };

const given = {
  area: { area: { ...good.area, anytime: [{ contact: 'night-line', for: 'anyone' }] } },
  contacts: {
    emergency: line('999', always),
    'vale-helpline': line('01632 960 001', week),
    'night-line': line('0808 157 0123', always),
    'chat-line': line('0808 157 0124', week, { ...chat, anyHour: ['chat'] }),
    purse: line('01632 960 003', week),
    mirror: line('01632 960 004', week),
    interpreted: line('01632 960 005', week, { languages: 'Many.' }),
    hands: {
      ...good.without(good.contact, 'phone'),
      bsl: 'Staff sign.',
      hours: { kind: 'unknown' },
    },
  },
  services: {
    emergency: own('emergency', 'danger', ['anyone'], { reach: 'uk' }),
    'silent-call': own('silent-call', 'danger', ['anyone'], { contacts: ['emergency'] }),
    'vale-helpline': own('vale-helpline', 'talk', ['anyone', 'professionals']),
    'night-line': own('night-line', 'talk', ['anyone'], { reach: 'nation' }),
    'chat-line': own('chat-line', 'talk', ['anyone'], { reach: 'nation' }),
    purse: own('purse', 'money', ['anyone']),
    mirror: own('mirror', 'change', ['anyone']),
    interpreted: own('interpreted', 'family-and-honour', ['women']),
    hands: own('hands', 'in-your-language', ['deaf-or-disabled']),
  },
};
const facts = factsOf(given);

describe('an end of the finder', () => {
  it.each([
    ['for-me', 'now', 'speak', ['emergency', 'vale-helpline', 'night-line'], 'yes'],
    ['for-me', 'now', 'text-or-chat', ['emergency', 'chat-line'], 'yes'],
    ['for-me', 'money', 'speak', ['purse', 'vale-helpline', 'night-line'], 'yes'],
    ['for-me', 'money', 'text-or-chat', ['chat-line'], 'yes'],
    ['for-me', 'money', 'silently', ['chat-line', 'emergency'], 'yes'],
    ['for-me', 'money', 'sign', ['hands'], 'no'],
    ['for-me', 'family', 'language', ['interpreted', 'night-line'], 'interpreter'],
    ['for-me', 'change', 'speak', ['mirror'], 'no'],
    ['for-work', 'advice', 'speak', ['vale-helpline', 'night-line', 'chat-line'], 'yes'],
  ] as const)('%s, %s, %s names %j', (whom, what, how, lines, atAnyHour) => {
    const end = endOf(facts, whom, what, how);
    expect([end.found.map((one) => one.line.id), end.atAnyHour]).toEqual([lines, atAnyHour]);
  });

  it('says plainly where only the emergency line answers in that way at any hour', () => {
    const emergency = { ...given.contacts.emergency, bsl: 'By video.', anyHour: ['bsl'] };
    const signed = factsOf({ ...given, contacts: { ...given.contacts, emergency } });
    expect(endOf(signed, 'for-me', 'money', 'sign').atAnyHour).toBe('emergency');
  });

  it('sends nobody who can speak to a line on which one types or signs', () => {
    const typing = own('typing', 'danger', ['deaf-or-disabled']);
    const contacts = { ...given.contacts, typing: line('18000', always) };
    const typed = factsOf({ ...given, contacts, services: { ...given.services, typing } });
    const { found } = endOf(typed, 'for-me', 'now', 'speak');
    expect(found.map((one) => one.line.id)).not.toContain('typing');
  });

  it('says that a line answers everyone only where it helps people of any sex', () => {
    const women = own('night-line', 'talk', ['women', 'friends-and-family', 'professionals']);
    const services = { ...given.services, 'night-line': women };
    const atAnyHour = (whom: 'for-someone' | 'for-me') =>
      endOf(factsOf({ ...given, services }), whom, 'talk', 'speak').atAnyHour;
    expect([atAnyHour('for-me'), atAnyHour('for-someone')]).toEqual(['emergency', 'emergency']);
  });

  it('puts the line that the area names for something before others that offer it', () => {
    const contacts = { ...given.contacts, attic: line('01632 960 006', week) };
    const services = { ...given.services, attic: own('attic', 'money', ['anyone']) };
    const first = (roles: object) => {
      const area = { area: { ...given.area.area, roles } };
      return endOf(factsOf({ area, contacts, services }), 'for-me', 'money', 'speak').found[0]!.line
        .id;
    };
    expect([first({}), first({ housing: 'purse' })]).toEqual(['attic', 'purse']);
  });

  it('names no line of others as that of a service', () => {
    const borrowed = own('borrowed', 'money', ['anyone'], { contacts: ['vale-helpline'] });
    const services = { ...given.services, borrowed };
    const { found } = endOf(factsOf({ ...given, services }), 'for-me', 'money', 'speak');
    expect(found.map(({ service }) => service.id)).not.toContain('borrowed');
  });
});

describe('the pages of the finder', () => {
  it('take three answers at most, and end with one to three services', () => {
    const pages = finderPages(facts);
    const known = new Set(pages.map(({ path }) => path));
    expect(pages.filter(({ answers, end }) => answers.length === 0 && !end)).toEqual([]);
    expect(
      pages
        .flatMap(({ answers }) => answers.map(({ path }) => path))
        .filter((path) => !known.has(path)),
    ).toEqual([]);
    expect(Math.max(...pages.map(({ path }) => path.split('/').length - 3))).toBe(3);
    const counts = pages.flatMap(({ end }) => (end ? [end.found.length] : []));
    expect([Math.min(...counts) >= 1, Math.max(...counts) <= 3]).toEqual([true, true]);
  });

  it('do not offer a way that leads to nobody', () => {
    const { mirror, hands, ...services } = given.services;
    const paths = finderPages(factsOf({ ...given, services })).map(({ path }) => path);
    expect([mirror.need, hands.need]).toEqual(['change', 'in-your-language']);
    expect(paths.filter((path) => /change|sign/.test(path))).toEqual([]);
    expect(paths).toContain('/find/for-me/money/speak/');
  });

  it('stop the build where one whole answer would lead to nobody', () => {
    const { emergency } = given.services;
    const services = { emergency: { ...emergency, audience: ['women'] } };
    expect(() => finderPages(factsOf({ ...given, services }))).toThrow(
      '/find/for-someone/ leads to nobody',
    );
  });
});
