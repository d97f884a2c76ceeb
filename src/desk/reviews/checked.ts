import { readFileSync } from 'node:fs';
import { forgetViews, type Desk } from '../desk.ts';
import { keep } from '../drafts/draft.ts';
import { fileWith } from '../edit/entry-file.ts';
import { formOf, isCollection } from '../forms/entry-form.ts';
import { draftToWriteIn } from '../saving/save.ts';
import { writeInside } from '../saving/write-whole.ts';
import { loadOf } from './load.ts';
import { nextReviewDay } from './spread.ts';

/**
 * Writes down that facts were compared with their sources today, and spreads the days on which that is due again.
 * @param facts each as `collection/id`
 * @returns how many facts there were
 */
export async function saveChecks(
  desk: Desk,
  person: string,
  facts: readonly string[],
  how: { source: string; role: string },
): Promise<number> {
  const view = await draftToWriteIn(desk, person);
  const days = loadOf(view.content);
  let count = 0;
  for (const fact of facts) {
    const [collection = '', ...parts] = fact.split('/');
    const form = isCollection(collection) && formOf(view.content, collection, parts.join('/'));
    if (!form || !form.before) continue;
    const value = form.before.value as Record<string, unknown>;
    const reviewBy = nextReviewDay(days, desk.today);
    days.push(reviewBy);
    // A file of many was changed by the fact before.
    const text = readFileSync(form.file, 'utf8');
    const entry = { ...form.before, value: { ...value, checkedOn: desk.today, reviewBy } };
    writeInside(form.layer.root, form.file, fileWith(text, form.shape, form.id, entry));
    count++;
  }
  if (count > 0)
    await keep(view.folder, person, `Check ${count} facts: ${how.source}, by ${how.role}`);
  forgetViews(desk);
  return count;
}
