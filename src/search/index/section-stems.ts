/** By which words a section of a page can be told from all others. */
import type { Section } from '../query/data.ts';
import { stemOf } from '../query/words.ts';
import type { BuiltPage, BuiltSection } from '../training/examples.ts';

const mostStems = 14;
/** A heading that stands on more pages leads nowhere by itself. */
const mostPagesOfAHeading = 2;
/** A page with fewer sections is short enough to be read from its start. */
const fewestSections = 2;

/**
 * The sections that results can lead to, by the path of their page: each with the stems that it has more of than others
 * (frequency in the section times the log of how few sections have it).
 */
export function sectionsByPath(pages: BuiltPage[]): Map<string, Section[]> {
  const all = pages.flatMap(({ sections }) => sections);
  const headings = Map.groupBy(all, ({ title }) => title);
  const sectionsWith = new Map<string, number>();
  for (const { words } of all)
    for (const stem of new Set(words.map(stemOf)))
      sectionsWith.set(stem, (sectionsWith.get(stem) ?? 0) + 1);

  const stemsOf = ({ words }: BuiltSection): string => {
    const times = new Map<string, number>();
    for (const stem of words.map(stemOf)) times.set(stem, (times.get(stem) ?? 0) + 1);
    const worth = (stem: string) =>
      Math.sqrt(times.get(stem)!) * Math.log(all.length / sectionsWith.get(stem)!);
    return [...times.keys()]
      .filter((stem) => stem.length > 2)
      .toSorted((a, b) => worth(b) - worth(a))
      .slice(0, mostStems)
      .join(' ');
  };
  return new Map(
    pages.map(({ path, sections }) => {
      const own = sections.filter(
        ({ title, line }) => line && headings.get(title)!.length <= mostPagesOfAHeading,
      );
      const found = own.length < fewestSections ? [] : own;
      return [
        path,
        found.map((section) => ({
          id: section.id,
          title: section.title,
          line: section.line,
          stems: stemsOf(section),
        })),
      ];
    }),
  );
}
