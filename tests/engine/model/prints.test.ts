import { describe, expect, it } from 'vitest';
import { asContact } from '../../../src/model/contacts.ts';
import { dated, hasPoster, hoursOnPaper } from '../../../src/model/prints.ts';
import { campaign } from '../../../src/schemas/campaign.ts';
import { contact } from '../../../src/schemas/contact.ts';
import * as good from '../schemas/good-entries.ts';

const line = (changed: object) => ({
  label: 'Helpline',
  contact: asContact(
    { id: 'vale-helpline', data: contact.parse({ ...good.contact, ...changed }) },
    '2026-05-02',
  ),
});

describe('what a sheet says of its facts', () => {
  const entry = { checkedOn: '2026-05-01', reviewBy: '2027-05-01' };
  const older = line({ checkedOn: '2026-01-15', reviewBy: '2026-07-15' });

  it('the day of its check is that of its oldest fact', () => {
    expect(dated(entry, [line({}), older], '2026-05-02').checkedOn).toBe('2026-01-15');
    expect(dated(entry, [], '2026-05-02').checkedOn).toBe('2026-05-01');
  });

  it.each([
    ['2026-07-15', false],
    ['2026-07-16', true],
  ])('on %s a number whose review is due by 2026-07-15 makes it wait: %s', (day, isOverdue) => {
    expect(dated(entry, [line({}), older], day).isOverdue).toBe(isOverdue);
  });

  it('shows each number on one line, under its label, with its hours', () => {
    expect(dated(entry, [line({})], '2026-05-02').numbers).toEqual([
      {
        label: 'Helpline',
        phone: '01632\u00a0960\u00a0001',
        hours: 'Monday and Tuesday, 8am to 6pm',
      },
    ]);
  });
});

it.each([
  [{ kind: 'always' as const }, 'Day and night, every day'],
  [{ kind: 'described' as const, words: 'Evenings.' }, 'Evenings'],
  [{ kind: 'unknown' as const }, ''],
])('hours %o stand on paper as "%s"', (hours, words) => {
  expect(hoursOnPaper({ hours })).toBe(words);
});

describe('a campaign has a poster', () => {
  it.each([
    ['on its last day', good.campaign, '2026-06-07', true],
    ['not once it is over', good.campaign, '2026-06-08', false],
    ['while its days are not known', good.undatedCampaign, '2030-01-01', true],
    ['not as history', good.pastCampaign, '2015-01-01', false],
  ])('%s', (_, entry, day, has) => {
    expect(hasPoster(campaign.parse(entry), day)).toBe(has);
  });
});
