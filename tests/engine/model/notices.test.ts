import { describe, expect, it } from 'vitest';
import { contact } from '../../../src/model/contacts.ts';
import { helpWindow } from '../../../src/model/help-window.ts';
import { urgentNotice } from '../../../src/model/notices.ts';
import { factsOf } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';

const first = good.notice;
const later = { ...first, from: '2026-06-08 09:00', until: '2026-06-09 09:00' };

const at = (instant: string | undefined, notices: Record<string, object> = { later, first }) => ({
  ...factsOf({
    area: { area: good.area },
    contacts: {
      'vale-helpline': good.contact,
      emergency: { ...good.contact, phone: '999' },
      'night-line': { ...good.contact, name: 'Night line', phone: '0808 157 0123' },
    },
    services: { 'silent-call': good.openService },
    notices,
  }),
  now: instant === undefined ? undefined : new Date(instant),
});

describe('the notice of a build', () => {
  it.each([
    ['days before', '2026-05-20T12:00:00Z', 'first', false],
    ['a moment before it begins', '2026-06-03T16:59:59Z', 'first', false],
    ['as it begins, in summer time', '2026-06-03T17:00:00Z', 'first', true],
    ['a moment before it ends', '2026-06-05T07:59:59Z', 'first', true],
    ['as it ends: the next one', '2026-06-05T08:00:00Z', 'later', false],
    ['once all are over', '2026-06-09T08:00:00Z', undefined, undefined],
    ['where the moment is not known', undefined, undefined, undefined],
  ])('%s', (_, instant, id, isOn) => {
    const found = urgentNotice(at(instant));
    expect([found?.id, found?.isOn]).toEqual([id, isOn]);
  });

  it('is over once it was taken down', () => {
    const taken = { ...first, takenDown: '2026-06-03 19:00' };
    expect(urgentNotice(at('2026-06-03T18:00:00Z', { taken }))).toBeUndefined();
  });

  it('goes on to its new end once it was renewed', () => {
    const renewed = { ...first, from: first.until, until: '2026-06-07 09:00' };
    const found = urgentNotice(at('2026-06-03T18:00:00Z', { first, renewed, later }));
    expect([found?.id, found?.untilInWords]).toEqual(['first', '9am on Sunday 7 June']);
    expect(urgentNotice(at('2026-06-05T12:00:00Z', { first, renewed }))?.isOn).toBe(true);
  });

  it('stands the longer where the clock shows its end twice', () => {
    const hours = { from: '2026-10-24 09:00', until: '2026-10-25 01:30', heardOn: '2026-10-24' };
    const night = { ...first, ...hours };
    expect(urgentNotice(at('2026-10-25T01:29:00Z', { night }))?.isOn).toBe(true);
  });
});

describe('while a notice is known', () => {
  const facts = at('2026-06-03T12:00:00Z');

  it('the contact that it stands for names whom to call meanwhile, by its role too', () => {
    for (const id of ['vale-helpline', 'local-helpline'])
      expect(contact(facts, id).meanwhile?.name).toBe('Night line');
    expect(contact(facts, 'night-line').meanwhile).toBeUndefined();
  });

  it('the window that lies on sites of others for months stays as it is', () => {
    expect(helpWindow(facts).helpline.meanwhile).toBeUndefined();
  });
});
