import { expect, it } from 'vitest';
import { isOfAnother, isToAnother } from '../../../../src/search/query/behaviour.ts';
import { wordsOf } from '../../../../src/search/query/words.ts';

it.each([
  ['he hits me', true],
  ['my girlfriend is violent', true],
  ['he must not come near me', true],
  ['am i being abused', true],
  ['i hit my wife', false],
  ['i keep shouting at my partner', false],
  ['how do i control my temper with her', false],
  ['anger management', false],
  ['i hit him back and now he says im abusive', true],
  ['i was abused by my ex', true],
  ['her anger frightens the children', true],
  ['my husband wants to change', true],
  ['how can i get my partner to stop shouting', true],
  ['how do i stop him drinking', true],
  ['how do i stop hurting her', false],
  ['i told them and his brother came', true],
  ['i check her phone and cant stop', false],
  ['i put a tracker on my girlfriends car', false],
  ['i locked my wife out in the rain', false],
  ['obsessed with my ex', false],
])('“%s” speaks of another: %s', (typed, expected) => {
  expect(isOfAnother(wordsOf(typed))).toBe(expected);
});

it.each([
  ['i hit my wife', true],
  ['how do i stop being violent to my partner', true],
  ['i keep shouting at my kids', true],
  ['she hits me', false],
  ['i hit him back', false],
  ['i think hes violent to my mum', false],
  ['he says im the one hurting him', false],
  ['i lost my baby', false],
  ['i slapped my bf because i was jealous', true],
  ['i lashed out at my husband', true],
  ['my temper is ruining my marriage', true],
  ['my wife is frightened of me', true],
  ['am i the abuser', true],
  ['i want to stop being abusive', true],
  ['help for men who hit', true],
  ['i pushed him off me', false],
  ['i slapped him because he had hold of me', false],
  ['he told the police i hit him', false],
  ['my partner hit me when i hit her', false],
  ['am i being abused', false],
  ['i beat my wife when i drink', true],
  ['i shook my girlfriend', true],
  ['how do i stop hurting her', true],
  ['stop me hitting my kids', true],
  ['how do i get my dad to stop hitting my mum', false],
  ['can i kick him out of my flat', false],
  ['i was strangled by my ex', false],
  ['can i be raped by my husband', false],
  ['i saw a man hit his girlfriend', false],
  ['she threatens to tell school i hit her', false],
])('“%s” says that the asker hurts another: %s', (typed, expected) => {
  expect(isToAnother(wordsOf(typed))).toBe(expected);
});
