import { behaviour } from '../../text/behaviour-en-GB.ts';

const oneOf = (words: string) => `(${words.split(' ').join('|').replace(/_/g, ' ')})`;
const { others, leads, joiners, suffered, done, own, towards, whom, mine, reported, back } =
  behaviour;
const {
  apart,
  causing,
  asking,
  called,
  degrees,
  whoDo,
  whoAre,
  mastered,
  harms,
  afraid,
  listeners,
} = behaviour;

const acts = `(${oneOf(behaviour.acts)}\\w*|${oneOf(behaviour.actWords)})`;
const anyOther = oneOf(`${others} ${leads} his her`);
/** Where a part of a sentence begins, and where its doer may stand. */
const start = `(^|\\b${oneOf(joiners)} )`;
const ofOthers = new RegExp(
  [
    `\\b(${oneOf(others)}|(near|from|to) me)\\b`,
    `${start}((my|the|her|his) (\\w+ )?)?${oneOf(leads)}\\b`,
    `${start}(her|his) `,
    `\\b${oneOf(causing)} (${oneOf(whom)}|my (\\w+ )?${oneOf(leads)}) (to|from|\\w+ing)\\b`,
  ].join('|'),
);
const isSuffered = new RegExp(
  `\\b(im|am i|i was|i be|being|been|get|gets|getting) (\\w+ )?${oneOf(suffered)}\\b`,
);
const ofOneself = new RegExp(
  `\\bi (\\w+ ){0,3}${oneOf(done)}\\b|\\bim (\\w+ )?${oneOf(done)}\\b|\\bmy (own )?${oneOf(own)}\\b`,
);
const ofMine = `(my|the) (\\w+ )?${oneOf(mine)}`;

/** Each way in which askers say that they hurt another. */
const toAnother = [
  `\\b(i|im|ive|id) ((?!${anyOther}\\b)\\w+ ){0,3}${acts} (${oneOf(towards)} ){0,2}(${oneOf(whom)}|${ofMine})\\b(?! ${oneOf(apart)}\\b)`,
  `^(${oneOf(asking)} )*stop (me |myself )?${acts} (at )?(${oneOf(whom)}|(my |the )?${oneOf(mine)})\\b`,
  `\\b(am i|im|ive) (${oneOf(degrees)} ){0,4}${oneOf(called)}\\b`,
  `\\b(i|i want to|i need to) stop being (\\w+ and )?${oneOf(called)}\\b`,
  `\\b(for|im|am) (a )?(\\w+ )?who (${oneOf(whoDo)}|are ${oneOf(whoAre)})\\b`,
  `\\bi (\\w+ ){0,3}${oneOf(mastered)} it with ${ofMine}\\b`,
  `\\bi (\\w+ ){0,3}${oneOf(mastered)} my (own )?${oneOf(own)}\\b`,
  `\\bmy (own )?${oneOf(own)} (\\w+ ){0,2}${oneOf(harms)}\\b`,
  `\\b${ofMine} (\\w+ ){0,2}${oneOf(afraid)} of me\\b`,
].map((pattern) => new RegExp(pattern));

/** What shows that it was another who began, or who says so. */
const inReturn = new RegExp(`\\b${oneOf(back)}\\b`);
const byReport = new RegExp(`\\b${oneOf(reported)} (${oneOf(listeners)} )?(im|ive|i)\\b`);
const toMe = new RegExp(`\\b(${anyOther}|who) (\\w+ ){0,2}${acts} (\\w+ )?me\\b`);

const isDoubted = (text: string) => inReturn.test(text) || byReport.test(text);

/** Whether words say that the asker hurts another: the page for that is then the first answer. */
export function isToAnother(words: string[]): boolean {
  const text = words.join(' ');
  return (
    toAnother.some((pattern) => pattern.test(text)) &&
    ![toMe, isSuffered].some((pattern) => pattern.test(text)) &&
    !isDoubted(text)
  );
}

/** Whether words speak of what another does: the page for people who hurt others is then no answer. */
export function isOfAnother(words: string[]): boolean {
  const text = words.join(' ');
  return (
    !isToAnother(words) &&
    ([isSuffered, toMe].some((pattern) => pattern.test(text)) ||
      (ofOthers.test(text) && (isDoubted(text) || !ofOneself.test(text))))
  );
}
