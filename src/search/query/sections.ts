import type { Section } from './data.ts';
import { stemOf, wordsOf } from './words.ts';

/** A word of a heading tells more of its section than one below it. */
const ofHeading = 2;
/** The share of what could be had from the words that tell, from which a section answers. */
const enough = 0.5;

/**
 * The section of a page that answers words best, if one does.
 * @param words the words that tell something; one alone is too little to choose by, unless a heading has it
 */
export function sectionFor(words: string[], sections: Section[]): Section | undefined {
  const asked = [...new Set(words.map(stemOf))];
  const rated = sections.map((section) => {
    const heading = new Set(wordsOf(section.title).map(stemOf));
    const below = new Set(section.stems.split(' '));
    const points = asked.map((stem) => (heading.has(stem) ? ofHeading : below.has(stem) ? 1 : 0));
    return { section, points: points.reduce<number>((sum, one) => sum + one, 0) };
  });
  const [best, second] = rated.sort((a, b) => b.points - a.points);
  const isClear = best !== undefined && best.points > (second?.points ?? 0);
  return isClear && best.points >= Math.max(ofHeading, enough * asked.length)
    ? best.section
    : undefined;
}
