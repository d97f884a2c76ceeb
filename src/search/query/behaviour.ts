import { behaviour } from '../../text/behaviour-en-GB.ts';

const oneOf = (words: string) => `(${words.split(' ').join('|')})`;
const { others, suffered, done, own, acts, whom, mine, reported, back } = behaviour;

const ofOthers = new RegExp(`\\b(${oneOf(others)}|(near|from|to) me)\\b`);
const isSuffered = new RegExp(
  `\\b(im|am i|i am|being|been|get|gets|getting) (\\w+ )?${oneOf(suffered)}\\b`,
);
const ofOneself = new RegExp(
  `\\bi (\\w+ ){0,3}${oneOf(done)}\\b|\\bim (\\w+ )?${oneOf(done)}\\b|\\bmy (own )?${oneOf(own)}\\b`,
);
const toAnother = new RegExp(
  `\\b(i|im|ive|id) ((?!${oneOf(others)}\\b)\\w+ ){0,3}${oneOf(acts)} (\\w+ )?(${oneOf(whom)}|my (\\w+ )?${oneOf(mine)})\\b`,
);
const inReturn = new RegExp(`\\b${oneOf(back)}\\b`);
const byReport = new RegExp(`\\b${oneOf(reported)} (im|ive|i)\\b`);

/** Whether words speak of what another does: the page for people who hurt others is then no answer. */
export function isOfAnother(words: string[]): boolean {
  const text = words.join(' ');
  return isSuffered.test(text) || (ofOthers.test(text) && !ofOneself.test(text));
}

/** Whether words say that the asker hurts another: the page for that is then the first answer. */
export function isToAnother(words: string[]): boolean {
  const text = words.join(' ');
  return toAnother.test(text) && !inReturn.test(text) && !byReport.test(text);
}
