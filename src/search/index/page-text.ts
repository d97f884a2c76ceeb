import { parseHTML } from 'linkedom';
import { wordsOf } from '../query/words.ts';
import type { BuiltPage } from '../training/examples.ts';

/**
 * What search reads of a built page: its headings and the words of its main part. Nothing where the page asks not to
 * be found.
 * @param path address of the page below the base
 */
export function pageText(path: string, html: string): BuiltPage | undefined {
  // A space between elements keeps the words of neighbours apart.
  const { document } = parseHTML(html.replaceAll('><', '> <'));
  const body = document.querySelector('[data-pagefind-body]');
  if (!body) return undefined;
  for (const part of body.querySelectorAll('[data-pagefind-ignore]')) part.remove();
  const headings = [...body.querySelectorAll('h2, h3')].map((heading) => heading.textContent ?? '');
  return { path, headings, words: wordsOf(body.textContent ?? '') };
}
