import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { asLine, checkContent } from '../../../src/checks/check-content.ts';
import { rules } from '../../../src/checks/rules.ts';
import { readEntries, type FileRead, type Memory } from '../../../src/entries/read.ts';

const area = 'tests/fixtures/area';
export const today = '2026-06-03';

const work = mkdtempSync(join(tmpdir(), 'edits-'));
/** A copy of the invented area, put back as it was after each edit. All files that one process runs share it. */
export const root = join(work, 'content');
cpSync(area, root, { recursive: true });

/** What an edit makes of the text of a file; null takes the file away. */
export type Edit = (text: string) => string | null;

/** Some words of a file put in place of others, which must be there. */
export const swap =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`“${String(from)}” is not there to be changed`);
    return changed;
  };

/** Words written at the end of a file. */
export const add =
  (words: string): Edit =>
  (text) =>
    `${text}\n${words}\n`;

export const gone: Edit = () => null;

function put(name: string, text: string | null) {
  const file = join(root, name);
  // A file that is written over waits for the disk; a new one does not.
  rmSync(file, { recursive: true, force: text !== null });
  if (text === null) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function putBack(names: string[]) {
  for (const name of names) {
    const original = join(area, name);
    rmSync(join(root, name), { recursive: true, force: true });
    if (existsSync(original)) cpSync(original, join(root, name));
  }
}

const known = new Map<string, { bytes: string; read: FileRead }>();

/** An edit changes one file or two: the others are read once, and known again by their bytes. */
const memory: Memory = (file, readNow) => {
  const bytes = readFileSync(file, 'latin1');
  const before = known.get(file);
  if (before?.bytes === bytes) return before.read;
  const read = readNow();
  known.set(file, { bytes, read });
  return read;
};

type Told = { wrong: string[]; said: string[] };

/** What is told of the content as it stands now: what is wrong, and what is due or odd, each as "file:line  message". */
export function told(day = today): Told {
  const read = (layers: Parameters<typeof readEntries>[0]) => readEntries(layers, memory);
  const problems = checkContent(root, day, rules, read).map((problem) => ({
    severity: problem.severity,
    line: asLine(problem).replaceAll(`${root}/`, ''),
  }));
  const of = (isWrong: boolean) =>
    problems.filter(({ severity }) => (severity === 'wrong') === isWrong).map(({ line }) => line);
  return { wrong: of(true), said: of(false) };
}

const atFirst = told();

/** What is told of some edits and was not before them. */
export function after(edits: Record<string, Edit>, day = today): Told {
  const names = Object.keys(edits);
  try {
    for (const name of names) {
      const file = join(root, name);
      put(name, edits[name]!(existsSync(file) ? readFileSync(file, 'utf8') : ''));
    }
    const now = told(day);
    return { wrong: now.wrong, said: now.said.filter((line) => !atFirst.said.includes(line)) };
  } finally {
    putBack(names);
  }
}

/** Expects one edit to be refused in one message, which names its file. */
export function expectRefusal(file: string, edit: Edit, message: RegExp) {
  const { wrong } = after({ [file]: edit });
  expect(wrong).toEqual([expect.stringMatching(message)]);
  expect(wrong[0]).toMatch(new RegExp(`^${file.replace(/[.[\]/]/g, '\\$&')}:\\d+ {2}`));
}

export const refuge = 'pages/safe-places/refuge.mdx';
export const helpline = 'contacts/merrowdale-helpline.yaml';
