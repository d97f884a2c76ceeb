import type { Layer } from '../../src/entries/layers.ts';
import { readEntries } from '../../src/entries/read.ts';
import { digits } from '../../src/lib/phone.ts';
import type { AreaData } from '../../src/schemas/area.ts';

const word = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const wordOf = (words: string) =>
  word(
    words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+'),
  );

/** A number however it is spaced, from here or from abroad. */
function numberOf(number: string): RegExp {
  const spaced = [...digits(number)].join('[\\s()-]*');
  return word(spaced.startsWith('0') ? `(?:0|\\+44)${spaced.slice(1)}` : spaced);
}

export type Marks = { name: string; pattern: RegExp }[];

/** What only one area has: its names and those of its towns, its hosts, its numbers. Three digits, such as 999, are everyone's. */
export function marksOf(
  area: Pick<AreaData, 'name' | 'council' | 'towns' | 'siteUrl' | 'exit'>,
  numbers: string[],
): Marks {
  const hosts = [area.siteUrl, area.exit.url, area.exit.backupUrl].map(
    (url) => new URL(url).hostname,
  );
  return [
    ...[area.name, area.council, ...area.towns, ...hosts].map((name) => ({
      name,
      pattern: wordOf(name),
    })),
    ...numbers
      .filter((number) => digits(number).length > 3)
      .map((number) => ({ name: number, pattern: numberOf(number) })),
  ];
}

/** The marks of the area whose content has these layers: the last is its own. */
export function marksOfContent(layers: Layer[]): Marks {
  const { area, contacts } = readEntries(layers).entries;
  const own = contacts.filter(({ file }) => file.startsWith(layers.at(-1)!.root));
  const numbers = own.flatMap(({ data: { phone, text } }) => [phone, text?.number]);
  return marksOf(
    area[0]!.data,
    numbers.filter((number) => number !== undefined),
  );
}

/** The marks that stand in a text, each as "file:line mark". */
export function marksIn(file: string, text: string, marks: Marks): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      marks
        .filter(({ pattern }) => pattern.test(line))
        .map(({ name }) => `${file}:${index + 1} ${name}`),
    );
}
