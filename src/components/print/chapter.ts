import { parseHTML } from 'linkedom';

/** Attributes that name an id on the same page. */
const pointers = ['aria-labelledby', 'aria-describedby', 'for'];

const within = (chapter: string, id: string) => `${chapter}-${id}`;

/**
 * A page as a chapter of a longer document: its headings one level down, its ids its own, and its links to other pages
 * of the document leading to their chapters.
 * @param html the rendered words of the page
 * @param chapter the id of the chapter
 * @param places the ids of the chapters and their parts, by the addresses of their pages
 */
export function asChapter(html: string, chapter: string, places: Map<string, string>): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { body } = document;
  for (const element of body.querySelectorAll('[id]')) element.id = within(chapter, element.id);
  // A box with a name is a landmark: a document has too many of the same name for that.
  for (const box of body.querySelectorAll('section[aria-labelledby]'))
    box.removeAttribute('aria-labelledby');
  for (const name of pointers)
    for (const element of body.querySelectorAll(`[${name}]`))
      element.setAttribute(name, within(chapter, element.getAttribute(name)!));
  for (const link of body.querySelectorAll('a[href]')) {
    const [path, fragment] = link.getAttribute('href')!.split('#') as [string, string?];
    const place = path === '' ? chapter : places.get(path);
    if (place) link.setAttribute('href', `#${fragment ? within(place, fragment) : place}`);
  }
  return body.innerHTML.replace(
    /(<\/?h)([2-5])(?=[\s>])/g,
    (_, tag: string, level: string) => `${tag}${Number(level) + 1}`,
  );
}
