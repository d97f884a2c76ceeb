/** Text that is HTML already. */
export type Html = { readonly html: string };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

type Part = Html | string | number | false | undefined | readonly Part[];

function asText(part: Part): string {
  if (part === false || part === undefined) return '';
  if (typeof part === 'object' && 'html' in part) return part.html;
  return typeof part === 'object' ? part.map(asText).join('') : escaped(String(part));
}

/** HTML from a template: whatever is put into it is escaped, unless it is HTML itself. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: texts.reduce((all, text, index) => all + asText(parts[index - 1]) + text),
});
