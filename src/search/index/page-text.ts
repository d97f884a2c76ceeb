import { parseHTML } from 'linkedom';
import { wordsOf } from '../query/words.ts';
import type { BuiltPage, BuiltSection } from '../training/examples.ts';

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

/** The sections of a page: its headings that can be led to, each with the text up to the next one. */
function sectionsOf(body: Element): BuiltSection[] {
  const sections: BuiltSection[] = [];
  for (const part of body.querySelectorAll('h2, h3, p, li, dd')) {
    const text = part.textContent ?? '';
    const last = sections[sections.length - 1];
    if (/^H[23]$/i.test(part.tagName)) {
      if (part.id) sections.push({ id: part.id, title: lineOf(text), line: '', words: [] });
    } else if (last && !part.querySelector('p, li')) {
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
  const { document } = parseHTML(main.replaceAll('><', '> <'));
  const body = document.querySelector('main')!;
  for (const part of body.querySelectorAll('[data-pagefind-ignore]')) part.remove();
  const headings = [...body.querySelectorAll('h2, h3')].map((heading) => heading.textContent ?? '');
  return {
    path,
    headings,
    sections: sectionsOf(body),
    words: [...new Set(wordsOf(body.textContent ?? ''))],
  };
}
