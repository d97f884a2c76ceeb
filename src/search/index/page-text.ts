import { wordsOf } from '../query/words.ts';
import type { BuiltPage, BuiltSection } from '../training/examples.ts';
import { markedText, type Part } from './marked-text.ts';

/** Letters of a line that shows what a section says. */
const longestLine = 110;
/** A shorter one, such as “Be careful.”, says nothing of its section where another follows. */
const shortestLine = 25;

/** The beginning of a text, up to the end of a word. */
function lineOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longestLine) return plain;
  return `${plain.slice(0, longestLine).replace(/\s+\S*$/, '')} …`;
}

const isHeading = (name: string) => name === 'h2' || name === 'h3';
/** What a section is made of. */
const names = new Set(['h2', 'h3', 'p', 'li', 'dd']);

/** The sections of a page: its headings that can be led to, each with the text up to the next one. */
function sectionsOf(whole: string, parts: Part[]): BuiltSection[] {
  const sections: BuiltSection[] = [];
  for (const { name, id, from, to, holds } of parts) {
    const text = whole.slice(from, to);
    const last = sections[sections.length - 1];
    if (isHeading(name)) {
      if (id) sections.push({ id, title: lineOf(text), line: '', words: [] });
    } else if (last && !holds.has('p') && !holds.has('li')) {
      if (last.line.length < shortestLine) last.line = lineOf(text) || last.line;
      last.words.push(...wordsOf(text));
    }
  }
  return sections;
}

/** The part of a page that search reads, as the layout marks it: to make elements of the rest would take as long again. */
const mainPart = /<main\b[^>]*\sdata-pagefind-body\b[^]*<\/main>/;

/**
 * What search reads of a built page: its headings, its sections and the words of its main part. Nothing where the page
 * asks not to be found.
 * @param path address of the page below the base
 */
export function pageText(path: string, html: string): BuiltPage | undefined {
  const main = mainPart.exec(html)?.[0];
  if (main === undefined) return undefined;
  // A space between elements keeps the words of neighbours apart.
  const { text, parts } = markedText(main.replaceAll('><', '> <'), names, 'data-pagefind-ignore');
  const headings = parts.filter(({ name }) => isHeading(name));
  return {
    path,
    headings: headings.map(({ from, to }) => text.slice(from, to)),
    sections: sectionsOf(text, parts),
    words: [...new Set(wordsOf(text))],
  };
}
