/**
 * Parts a rendered body, so that what belongs to every page can be put between.
 * @param html of a body, as MDX renders it
 * @returns `lead`, the paragraphs that it opens with; `opening`, what follows before its first part, such as what to do
 *   next; `parts`, from the first heading of its own on
 */
export function openingOf(html: string): { lead: string; opening: string; parts: string } {
  const lead = html.match(/^(\s*<p\b[^>]*>[\s\S]*?<\/p>)*/)?.[0] ?? '';
  const rest = html.slice(lead.length).trimStart();
  const start = rest.search(/<h2 (?!id="next-step")/);
  return start < 0
    ? { lead, opening: rest, parts: '' }
    : { lead, opening: rest.slice(0, start), parts: rest.slice(start) };
}
