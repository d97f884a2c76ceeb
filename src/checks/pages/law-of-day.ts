import { dayInWords } from '../../lib/dates.ts';
import { lawOfDay, placesOfLaw } from '../../text/day-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { proseTextsOf } from '../words/texts.ts';

const saysLaw = new RegExp(
  `(?<!\\w)${lawOfDay.start} ([^.]*?) ${lawOfDay.on} (\\d{1,2} [A-Z][a-z]+ \\d{4})`,
);

export const lawOnDay: Rule = {
  name: 'the law of a day',
  why: 'A page says of which day and of which country its law is. Said twice, the two must agree, and nothing here was compared with the law of Scotland.',
  scope: 'site',
  *check({ entries }) {
    for (const page of entries.pages)
      for (const { text, line } of proseTextsOf(page)) {
        const match = text.replaceAll('\n', ' ').match(saysLaw);
        if (!match) continue;
        const [typed, place, day] = match;
        const told = (message: string) =>
          wrongAt(page, line(match.index!), `“${typed}”: ${message}`);
        const { describesLawOn } = page.data;
        if (!placesOfLaw.includes(place!))
          yield told(`write ${placesOfLaw.join(', or ')}: that is the law that was compared`);
        if (describesLawOn === undefined)
          yield told('write the same day at the top too, as describesLawOn');
        else if (dayInWords(describesLawOn) !== day)
          yield told(
            `describesLawOn says ${dayInWords(describesLawOn)}. Write in both the day on which someone last compared the law`,
          );
      }
  },
};
