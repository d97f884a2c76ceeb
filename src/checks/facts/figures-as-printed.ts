import { smallCounts } from '../../text/count-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { plainText } from '../words/plain-text.ts';

/** A number as a source may print it: 3173, 3,173, and a small one in words. */
function isPrinted(value: number, text: string): boolean {
  const digits = plainText(text).replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '');
  const inWords = smallCounts[value - 1];
  return (
    new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?!\\d|\\.\\d)`).test(digits) ||
    (inWords !== undefined && new RegExp(`\\b${inWords}\\b`, 'i').test(digits))
  );
}

export const figuresAsPrinted: Rule = {
  name: 'figures as their sources print them',
  why: 'A figure with two digits swapped looks like any other: what its source says, written beside it, gives it away.',
  scope: 'site',
  *check({ entries }) {
    for (const figure of entries.figures) {
      const { value, sources } = figure.data;
      if (!sources.some(({ says }) => isPrinted(value, says)))
        yield wrongAt(
          figure,
          ['value'],
          `${figure.id}: none of its sources says ${value}: compare it digit by digit, and write the number as it is printed under says`,
        );
    }
  },
};
