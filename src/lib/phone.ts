/** True for a number as people read it aloud: 3 to 15 digits in groups parted by single spaces, `+` allowed first. */
export function isPhoneNumber(value: string): boolean {
  return /^\+?\d+( \d+)*$/.test(value) && /^\d{3,15}$/.test(digits(value));
}

/** The digits alone, without spaces; a leading `+44` becomes `0`. */
export function digits(value: string): string {
  return value.replace(/^\s*\+44\s*/, '0').replace(/\D/g, '');
}

/**
 * Attributes of an element that shows a number and nothing else. Its groups would be turned round in a text from right
 * to left, and a translation could write other digits. An element with `dir` is isolated too.
 */
export const numberAttributes = { dir: 'ltr', translate: 'no' } as const;

/** Address for a call link. Takes a number as shown on the page. */
export function callHref(number: string): string {
  return `tel:${number.startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`;
}

/** An area code and a dot may begin a number; `0.0123456789` and `01.02.2026` do not: no area code is so short. */
const isDecimal = (typed: string) => /^0\d?\./.test(typed);

/**
 * Digit groups in prose that look like a UK phone number: 9 to 12 digits that start with 0 or +44, with spaces,
 * hyphens, dots and brackets allowed between them.
 * @returns each find with the text as typed and its offset in `text`
 */
export function findPhoneLike(text: string): { typed: string; index: number }[] {
  const pattern = /(?<![\d.-])(?:\+44|0)(?:(?:[\s()\u00a0-]{0,2}|\.)\d){8,11}(?![\d.]?\d)/g;
  return [...text.matchAll(pattern)]
    .map((match) => ({ typed: match[0], index: match.index }))
    .filter(({ typed }) => !isDecimal(typed));
}
