import type { z } from 'astro/zod';
import { wrong, type Problem } from './problem.ts';

/** What a schema refuses in an entry, each with the line of its field. */
export const schemaProblems = (
  id: string,
  file: string,
  issues: readonly z.core.$ZodIssue[],
  line: (path: PropertyKey[]) => number,
): Problem[] =>
  issues.map(({ path, message }) =>
    wrong(file, line(path), `${id}: ${path.join('.') || 'the entry'}: ${message}`),
  );
