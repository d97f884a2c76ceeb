import { describe, expect, it } from 'vitest';
import { asContact } from '../../../src/model/contacts.ts';
import { contact } from '../../../src/schemas/contact.ts';
import * as good from '../schemas/good-entries.ts';

const entry = { id: 'vale-helpline', data: contact.parse(good.contact) };

describe('asContact', () => {
  it.each([
    ['the day before its review day', '2027-04-30', false],
    ['its review day', '2027-05-01', false],
    ['the day after', '2027-05-02', true],
  ])('on %s', (_, day, isOverdue) => {
    expect(asContact(entry, day).isOverdue).toBe(isOverdue);
  });

  it('keeps the facts and adds the id', () => {
    expect(asContact(entry, '2026-05-02')).toMatchObject({ ...entry.data, id: 'vale-helpline' });
  });
});
