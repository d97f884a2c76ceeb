/** Languages that are written from right to left, by the first part of their codes. */
const rightToLeft = ['ar', 'ckb', 'fa', 'he', 'ps', 'ur'];

/** The direction in which a language is written, by its BCP 47 tag. */
export const writingDirection = (code: string): 'rtl' | 'ltr' =>
  rightToLeft.includes(code.split('-')[0]!) ? 'rtl' : 'ltr';

/** A language by its own name, as Unicode's CLDR has it, with a capital as in a list: `pl` gives Polski. */
export function nameOfLanguage(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
