import { firstLines, languages, mayShow, uncheckedLines, type FirstLine } from './languages.ts';
import { area, helpStrip, type HelpStrip } from './area.ts';
import type { Facts } from './facts.ts';
import { service } from './services.ts';

/** What stands in the window that partners put on their own pages. */
export type HelpWindow = HelpStrip & {
  /** How to call the emergency number without speaking, a sentence each. */
  silentCall: readonly string[];
  answers: { question: string; answer: readonly string[] }[];
  /** The first words in each language whose words may be shown. */
  languages: { code: string; name: string; lines: FirstLine[] }[];
  /** The last day on which all of it holds, `YYYY-MM-DD`: the first review day of what it is made of. */
  until: string;
};

/** Lines of a language that the window has room for, with all twenty-nine in one flight of 14,000 bytes. */
const mostLines = 2;

/**
 * The words and numbers of the help window. It lies on sites of others for months, so nothing in it is of some hours.
 * Throws where a contact or the silent call is missing.
 */
export function helpWindow({ entries, today }: Facts): HelpWindow {
  const facts = { entries, today };
  const lines = helpStrip(facts);
  const silent = service(facts, area(facts).silentCall);
  const answers = facts.entries.shortAnswers
    .map(({ data }) => data)
    .toSorted((a, b) => a.order - b.order);
  const shown = languages(facts)
    .filter((language) => mayShow(facts, language))
    .map((language) => ({
      code: language.code,
      name: language.name,
      lines: [
        ...uncheckedLines(facts, language),
        ...firstLines(facts, language)
          .filter(({ own }) => own)
          .slice(0, mostLines),
      ],
    }));
  const rests = [
    lines.emergency,
    lines.helpline,
    ...lines.anytime.map(({ contact }) => contact),
    silent,
    ...answers,
  ];
  const until = rests.map(({ reviewBy }) => reviewBy).toSorted()[0]!;
  return { ...lines, silentCall: silent.about, answers, languages: shown, until };
}
