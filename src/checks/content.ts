import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { acronymProblems } from './acronyms.ts';
import { areaProblems } from './area.ts';
import { askedProblems } from './asked.ts';
import { calledContacts } from './called-contacts.ts';
import { componentProblems } from './components.ts';
import { readFiles, readText, type Problem } from './content-files.ts';
import { expiringDays } from './expiry.ts';
import { fileProblems } from './files.ts';
import { linkProblems } from './links.ts';
import { oldSourceProblems } from './old-sources.ts';
import { pageProblems } from './pages.ts';
import { pathwayProblems } from './pathway.ts';
import { placeProblems } from './places.ts';
import { readabilityProblems } from './readability.ts';
import { referenceProblems } from './references.ts';
import { overdueReviews } from './reviews.ts';
import { schemaProblems } from './schema.ts';
import { sexProblems } from './sex.ts';
import { knownNumbers, sharedNumbers } from './shared-numbers.ts';
import { typedNumbers } from './typed-numbers.ts';
import { wordProblems } from './words.ts';

/** Every check that needs nothing but the entries, in the order in which its findings are told. */
const entryChecks = [
  schemaProblems,
  referenceProblems,
  areaProblems,
  placeProblems,
  sharedNumbers,
  linkProblems,
  componentProblems,
  pageProblems,
  oldSourceProblems,
  calledContacts,
  pathwayProblems,
  acronymProblems,
  wordProblems,
  askedProblems,
  sexProblems,
  readabilityProblems,
];

const isText = (name: string) => /\.(mdx?|ya?ml|ts|astro|css|mjs)$/.test(name);

function textFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isText)
    .map((name) => join(folder, name));
}

/**
 * Everything that stops a build; what `npm run check` alone refuses, since the site must go on being built each day
 * until someone is there to mend it; and the overdue reviews, which only warn. While a file cannot be read, its entries
 * would seem to be missing everywhere else, so then nothing but the files is told.
 * @param root content root
 * @param today day to compare review days with, YYYY-MM-DD
 */
export function checkContent(
  root: string,
  today: string,
): { problems: Problem[]; expiring: Problem[]; overdue: Problem[] } {
  const { entries, problems: unreadable } = readFiles(root);
  const overdue = overdueReviews(entries, today);
  const expiring = expiringDays(entries, today);
  const files = [...unreadable, ...fileProblems(root)];
  if (unreadable.length > 0) return { problems: files, expiring, overdue };
  const numbers = knownNumbers(entries);
  const inTexts = [...textFiles(root), ...textFiles('src')].flatMap((file) =>
    typedNumbers(file, readText(file), numbers),
  );
  return {
    problems: [...files, ...entryChecks.flatMap((check) => check(entries)), ...inTexts],
    expiring,
    overdue,
  };
}

export const asLine = ({ file, line, message }: Problem) => `${file}:${line}  ${message}`;
