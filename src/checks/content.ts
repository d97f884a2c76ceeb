import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type Problem, type RawEntry } from './content-files.ts';
import { referenceProblems } from './references.ts';
import { overdueReviews } from './reviews.ts';
import { schemaProblems } from './schema.ts';
import { typedNumbers, type KnownNumber } from './typed-numbers.ts';

const isText = (name: string) => /\.(mdx?|ya?ml|ts|astro|css|mjs)$/.test(name);

function textFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isText)
    .map((name) => join(folder, name));
}

function knownNumbers(entries: RawEntry[]): KnownNumber[] {
  return entries
    .filter(({ collection }) => collection === 'contacts')
    .flatMap(({ id, data }) => {
      const { phone, text } = (data ?? {}) as { phone?: string; text?: { number?: string } };
      return [phone, text?.number]
        .filter(Boolean)
        .map((number) => ({ id, number: String(number) }));
    });
}

function sharedNumbers(entries: RawEntry[]): Problem[] {
  const phones = entries.filter(({ collection }) => collection === 'contacts');
  const phoneOf = ({ data }: RawEntry) => (data as { phone?: string } | null)?.phone;
  return phones.flatMap((entry, index) => {
    const first = phones.findIndex((other) => phoneOf(other) && phoneOf(other) === phoneOf(entry));
    if (first < 0 || first === index) return [];
    const message = `${entry.id} repeats the number of ${phones[first]!.id}: a number lives once. Name that contact by its id.`;
    return [{ file: entry.file, line: entry.lineOf(['phone']), message }];
  });
}

/**
 * Everything that stops a build, and the overdue reviews, which only warn.
 * @param root content root
 * @param today day to compare review days with, YYYY-MM-DD
 */
export function checkContent(
  root: string,
  today: string,
): { problems: Problem[]; overdue: Problem[] } {
  const entries = readContent(root);
  const numbers = knownNumbers(entries);
  const files = [...textFiles(root), ...textFiles('src')];
  return {
    problems: [
      ...schemaProblems(entries),
      ...referenceProblems(entries),
      ...sharedNumbers(entries),
      ...files.flatMap((file) => typedNumbers(file, readFileSync(file, 'utf8'), numbers)),
    ],
    overdue: overdueReviews(entries, today),
  };
}

export const asLine = ({ file, line, message }: Problem) => `${file}:${line}  ${message}`;
