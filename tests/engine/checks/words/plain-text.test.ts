import { expect, it } from 'vitest';
import { plainText } from '../../../../src/checks/words/plain-text.ts';

it.each([
  ['full-width digits', '０１６３２', '01632'],
  ['Arabic digits', '٠١٦٣٢', '01632'],
  ['Persian digits', '۰۱۶۳۲', '01632'],
  ['Bengali digits', '০১৬৩২', '01632'],
  ['digits of mathematics', '𝟎𝟏𝟔𝟑𝟐', '01632'],
  ['raised and lowered digits', '⁰¹₆₃₂', '01632'],
  ['digits in circles', '⓪①⑥③②', '01632'],
  ['digits on keys', '0️⃣1️⃣6️⃣', '016'],
  ['dashes of any width', '1–2—3‑4−5', '1-2-3-4-5'],
  ['spaces of any width', '1\u00a02\u20093\u202f4\u30005', '1 2 3 4 5'],
  ['signs of no width', '01\u200b63\u200d2\u2060\ufeff\u00ad', '01632'],
  ['marks of direction', '\u202e01632\u202c', '01632'],
  ['curly apostrophes', 'don’t', "don't"],
  ['line breaks as they are', 'one\ntwo', 'one\ntwo'],
  ['dots that stand for more', 'a … b', 'a … b'],
])('reads %s', (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});
