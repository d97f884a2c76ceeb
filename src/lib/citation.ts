import { dayInWords } from './dates.ts';

type Source = { title: string; publisher: string; date?: string | undefined };

/** Sources as one line: title, publisher and date of each, parted by semicolons. */
export const citation = (sources: readonly Source[]): string =>
  sources
    .map(({ title, publisher, date }) => {
      const when = date ? ` (${dayInWords(date)})` : '';
      return `${title}, ${publisher}${when}`;
    })
    .join('; ');
