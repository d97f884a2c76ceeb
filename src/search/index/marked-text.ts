/** The text of a built page, and where in it stands what search tells apart. */

/** An element of which search reads the text: its name, its id, where its text begins and ends, and what stands in it. */
export type Part = { name: string; id: string; from: number; to: number; holds: Set<string> };

const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*?`;
const token = new RegExp(`<!--[^]*?-->|<(/?)([a-z][^\\s/>]*)(${attributes})(/?)>|[^<]+|<`, 'gi');
/** Elements that are never closed. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const id = /\sid=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** A text with each reference to a character as that character: Astro writes those of the list, and numbers. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole: string, hex?: string, decimal?: string, name = '') => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return hex || decimal ? String.fromCodePoint(code) : (named[name] ?? whole);
    },
  );

type Open = { name: string; part: Part | undefined; isRead: boolean };

/**
 * Reads HTML in which each element is closed, as Astro writes it.
 * @param names of the elements that are parts
 * @param leftOut the attribute of elements that are not read
 * @returns the text as a browser has it, and its parts in the order in which they begin
 */
export function markedText(
  html: string,
  names: Set<string>,
  leftOut: string,
): { text: string; parts: Part[] } {
  const parts: Part[] = [];
  const open: Open[] = [];
  let text = '';
  for (const [whole, slash, tag, given = '', end] of html.matchAll(token)) {
    const isRead = open.at(-1)?.isRead ?? true;
    if (tag === undefined) {
      if (isRead && !whole.startsWith('<!--')) text += whole.includes('&') ? decoded(whole) : whole;
      continue;
    }
    const name = tag.toLowerCase();
    if (slash) {
      const at = open.findLastIndex((one) => one.name === name);
      for (const { part } of at < 0 ? [] : open.splice(at)) if (part) part.to = text.length;
      continue;
    }
    if (end || empty.test(name)) continue;
    const isOwn = isRead && !given.includes(leftOut);
    let part: Part | undefined;
    if (isOwn && names.has(name)) {
      const [, ...ids] = id.exec(given) ?? [];
      part = {
        name,
        id: decoded(ids.find(Boolean) ?? ''),
        from: text.length,
        to: -1,
        holds: new Set(),
      };
      for (const above of open) above.part?.holds.add(name);
      parts.push(part);
    }
    open.push({ name, part, isRead: isOwn });
  }
  return { text, parts };
}
