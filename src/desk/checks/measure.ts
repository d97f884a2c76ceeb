import { weightOf } from '../../checks/pages/weight.ts';
import type { Site } from '../../checks/site.ts';
import { gradeOf } from '../../checks/words/reading.ts';
import type { AnyEntry } from '../../entries/entry.ts';

/** How hard a page reads and how much it weighs, in a sentence; undefined for what has no words of its own. */
export function measured(entry: AnyEntry, site: Site): string | undefined {
  const grade = gradeOf(entry, site);
  if (!grade) return undefined;
  const { bytes, most } = weightOf(entry);
  const share = Math.round((bytes / most) * 100);
  return `Reading grade ${grade.grade} (at most ${grade.most}). It fills about ${share} % of what a page may weigh.`;
}
