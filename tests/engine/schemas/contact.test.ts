import { describe, expect, it } from 'vitest';
import { contact } from '../../../src/schemas/contact.ts';
import { contact as good, refusals, without } from './good-entries.ts';

const byText = { number: '07700 900 123', how: 'Text any time.' };
const byChat = { url: 'https://chat.example', how: 'On weekdays.' };

describe('a contact', () => {
  it.each([
    ['no phone', without(good, 'phone')],
    ['a text line', { ...good, text: byText }],
    ['a chat', { ...good, chat: byChat }],
    ['an email', { ...good, email: 'talk@vale.example' }],
  ])('may have %s', (_, entry) => {
    expect(refusals(contact, entry)).toEqual([]);
  });

  it.each([
    ['a phone number that YAML read as a number', { phone: 1632960001 }, 'phone: put the number'],
    ['a text number that YAML read as one', { text: { ...byText, number: 7700900123 } }, 'quotes'],
    ['a text line that does not say how', { text: { number: '07700 900 123' } }, 'text.how: '],
    ['a chat without its address', { chat: { how: 'On weekdays.' } }, 'chat.url: '],
    ['an email that is none', { email: 'talk at vale.example' }, 'email: '],
    ['a cost in words', { cost: 'cheap' }, 'cost: '],
    ['a promise about bills', { onBill: 'hidden' }, 'onBill: '],
  ])('is refused with %s', (_, change, message) => {
    expect(refusals(contact, { ...good, ...change })).toEqual([expect.stringContaining(message)]);
  });

  it.each(['name', 'hours', 'cost', 'onBill'] as const)('needs %s', (field) => {
    expect(refusals(contact, without(good, field))).toEqual([
      expect.stringContaining(`${field}: `),
    ]);
  });
});

describe('a contact of low evidence', () => {
  const doubted = { ...without(good, 'phone'), evidence: 'low' };

  it.each([
    ['no way to call', {}],
    ['a chat', { chat: byChat }],
    ['a website', { web: 'https://vale.example' }],
  ])('may have %s', (_, way) => {
    expect(refusals(contact, { ...doubted, ...way })).toEqual([]);
  });

  it.each([
    ['a phone number', { phone: '01632 960 001' }],
    ['a text number', { text: byText }],
    ['an email', { email: 'talk@vale.example' }],
  ])('may not have %s', (_, way) => {
    expect(refusals(contact, { ...doubted, ...way })).toEqual([
      expect.stringMatching(/^evidence: .*take them out until they are confirmed$/),
    ]);
  });

  it('may have its number once the evidence is medium', () => {
    expect(refusals(contact, { ...good, evidence: 'medium' })).toEqual([]);
  });
});
