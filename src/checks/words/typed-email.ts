import { mailHosts, teamWords } from '../../text/address-words-en-GB.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import { fieldTextsOf } from './field-texts.ts';
import type { Find } from './number-like.ts';
import { proseTextsOf } from './texts.ts';

const sign =
  '(?:\\s?@\\s?|\\s*[\\[({<_*-]+\\s*(?:at|@)\\s*[\\])}>_*-]+\\s*|\\s*[\\[({<]a[\\])}>]\\s*)';
const dot = '(?:\\.| \\. |,(?=[a-z]{2,}\\b)|\\s*[\\[({<_*-]+\\s*(?:dot|\\.)\\s*[\\])}>_*-]+\\s*)';
/** What stands before the sign, from its start on: each of its letters would be tried as one. */
const local = '(?<![\\w.+-])[\\w.+-]+';
const address = new RegExp(
  [
    `${local}${sign}[\\w-]+?(?:${dot}[\\w-]+)+`,
    `${local} at (?:sign )?[\\w-]+(?: dot [\\w-]+)+\\b`,
    // Without an end, or at a host that gives addresses to people.
    `(?<!@)${local}@[\\w-]{2,}(?:\\.\\d+)*|${local}@\\[[\\d.]+\\]`,
    `${local} at (?:${mailHosts.join('|')})\\b`,
    '\\be-?mail(?:s|ed)?:?(?: to| us| them)? [\\w.+-]+ at [\\w-]+(?:\\.[\\w-]+)+',
    // “Email us at the NHS” tells where they are.
    '\\be-?mail(?:s|ed)?:?(?: to| us| them)? [\\w.+-]+ at (?!(?:the|a|an|your|any|our|one|their|this)\\b)[\\w-]+(?: [\\w-]+)? (?:gov|org|co|com|net|ac|nhs|police)(?: uk)?\\b',
    '(?:\\w ){3,}@(?: \\w){3,}',
  ].join('|'),
  'giu',
);

/** The fields that hold an address because they are for one. */
const isItsHome = (collection: string, path: PropertyKey[]) =>
  (collection === 'contacts' && path.join('.') === 'email') ||
  (collection === 'area' && path.join('.') === 'security.contact');

/** The pattern takes time, and is asked of every text: few have a sign or a word of an address. */
const mayHold = (text: string) => /@|(?:\b|_)at(?:\b|_)|\(a\)/i.test(text);

/** The email addresses that stand in words, however they are written. */
export const emailsIn = (text: string): Find[] =>
  mayHold(text) ? [...text.matchAll(address)].map(({ 0: typed, index }) => ({ typed, index })) : [];

export const typedEmail: Rule = {
  name: 'typed email addresses',
  why: 'An address is a fact like a number: it lives in contacts/ with its source, if one confirms it.',
  scope: 'entry',
  *check(entry) {
    const fields = fieldTextsOf(entry).filter(
      ({ path, value }) => !isItsHome(entry.collection, path) && !/^https?:\S*$/.test(value),
    );
    for (const { text, line } of [...fields, ...proseTextsOf(entry)])
      for (const { typed, index } of emailsIn(text))
        yield wrongAt(
          entry,
          line(index),
          `"${typed}" is an email address: add it to contacts/ as email, with its source, and name the contact with <Contact id="…" />`,
        );
  },
};

/** Words of which the addresses of teams are made. */
const isOfTeam = (local: string) =>
  local
    .toLowerCase()
    .split(/[._-]/)
    .some((part) => teamWords.includes(part));
const ofPeople =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|proton|protonmail|gmx|msn)\.|^[a-z]+[._-][a-z]+\d*@/i;

export const personalEmail: Rule = {
  name: 'addresses of people',
  why: 'Nobody who works for a service is named, and an officer who leaves takes their own address along.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.contacts) {
      const { email } = entry.data;
      if (email && ofPeople.test(email) && !isOfTeam(email.split('@')[0]!))
        yield oddAt(
          entry,
          ['email'],
          `"${email}" looks like one person’s own address: write the one of the team, or take it out`,
        );
    }
  },
};
