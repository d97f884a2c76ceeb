import { fieldsOf } from '../../entries/fields.ts';
import { teamWords } from '../../text/check-words-en-GB.ts';
import { oddAt, wrongAt, type Rule } from '../rule.ts';
import { piecesOf } from './pieces.ts';
import { plainText } from './plain-text.ts';

const sign = '(?:@|\\s*[\\[({<]\\s*at\\s*[\\])}>]\\s*)';
const address = new RegExp(
  `[\\w.+-]+${sign}[\\w-]+(?:(?:\\.|\\s*[\\[({<]\\s*dot\\s*[\\])}>]\\s*)[\\w-]+)+|\\b[\\w.+-]+ at [\\w-]+(?: dot [\\w-]+)+\\b`,
  'giu',
);

/** The fields that hold an address because they are for one. */
const isItsHome = (collection: string, path: PropertyKey[]) =>
  (collection === 'contacts' && path.join('.') === 'email') ||
  (collection === 'area' && path.join('.') === 'security.contact');

export const typedEmail: Rule = {
  name: 'typed email addresses',
  why: 'An address is a fact like a number: it lives in contacts/ with its source, if one confirms it.',
  scope: 'entry',
  *check(entry) {
    const fields = fieldsOf(entry).flatMap(({ path, value }) =>
      typeof value !== 'string' || isItsHome(entry.collection, path) || /^https?:\S*$/.test(value)
        ? []
        : [{ text: plainText(value), line: () => entry.line(path) }],
    );
    const prose = piecesOf(entry).filter(({ isProse }) => isProse);
    for (const { text, line } of [...fields, ...prose])
      for (const { 0: typed, index } of text.matchAll(address))
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
