import { collections } from '../entries/collections.ts';
import type { Problem, RawEntry } from './content-files.ts';

/** What the schemas refuse, each with its file, line and field. */
export function schemaProblems(entries: RawEntry[]): Problem[] {
  return entries.flatMap(({ collection, id, file, data, lineOf }) => {
    const result = collections[collection].schema.safeParse(data);
    if (result.success) return [];
    return result.error.issues.map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: `${id}: ${path.join('.') || 'the entry'}: ${message}`,
    }));
  });
}
