const others =
  'he|hes|hed|hell|she|shes|shed|they|theyre|him|his|partner|husband|wife|boyfriend|girlfriend|fiance|ex|dad|mum|son|daughter|brother';
const ofOthers = new RegExp(`\\b(${others}|near me|from me|to me)\\b`);
const suffered =
  /\b(im|am i|i am|being|been|get|gets|getting) (\w+ )?(abused|hit|hurt|controlled)\b/;
const done =
  'hit|hits|hitting|hurt|hurting|slap|slapped|push|pushed|punch|punched|shout|shouting|shouted|scare|scared|abuse|abused|abusing|control|controlling|lost|lose|threw|grabbed|violent|angry|abusive';
const ofOneself = new RegExp(
  `\\bi (\\w+ ){0,3}(${done})\\b|\\bim (\\w+ )?(${done})\\b|\\bmy (own )?(temper|anger|behaviour|violence)\\b`,
);

/** Whether the words of a query speak of what another does: the page for people who hurt others is then no answer. */
export function isOfAnother(words: string[]): boolean {
  const text = words.join(' ');
  return suffered.test(text) || (ofOthers.test(text) && !ofOneself.test(text));
}
