/** Characters that show nothing: soft hyphens, zero-width signs, marks of direction, what turns a sign into a picture. */
const unseen = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f\u20e3]/gu;

/** Digits in dark circles, which Unicode takes for no digits: the first of each row, and what it stands for. */
const darkDigits: readonly [number, number][] = [
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x24f5, 1],
];
const darkDigit = /[\u2776-\u277e\u2780-\u2788\u278a-\u2792\u24f5-\u24fd\u24ff]/g;

function darkValue(sign: string): string {
  const code = sign.codePointAt(0)!;
  const [start, value] = darkDigits.find(([first]) => code >= first && code < first + 9) ?? [
    code,
    0,
  ];
  return String(value + code - start);
}

/** The value of a decimal digit of any script: its digits stand in tens, from 0 to 9. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Compatible forms as plain ones, such as full-width letters. Dots that stand for what is left out stay one sign. */
const compatible = (text: string) =>
  text
    .split('…')
    .map((part) => part.normalize('NFKC'))
    .join('…');

/**
 * A text as an eye reads it, so that what is judged is what is shown: digits of any script and width as 0 to 9, dashes
 * as "-", spaces of any width as " ", apostrophes as "'", and without what shows nothing. Line breaks stay.
 */
export function plainText(text: string): string {
  // Most texts hold nothing to change, and a check reads each of them.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text;
  return compatible(text)
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, (sign) => (sign <= '9' ? sign : digitOf(sign)))
    .replace(darkDigit, darkValue)
    .replace(/[。．]/g, '.')
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[‘’ʼ′´`]/g, "'");
}
