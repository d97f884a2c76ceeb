/** Elements that start a line of their own, or are not shown: white space beside their tags shows nowhere. */
const blocks =
  'article|aside|body|caption|dd|details|div|dl|dt|fieldset|footer|form|h[1-6]|head|header|html|legend|li|main|nav|ol|p|section|summary|t[dhr]|table|tbody|thead|ul';

const besideBlocks = RegExp(`\\s+(?=</?(?:${blocks})\\b)|(?<=</?(?:${blocks})\\b[^<>]*>)\\s+`, 'g');
/** What is only for the index of search, which is made by now. */
const forTheIndex = / data-pagefind-[a-z]+(?:="[^"]*")?(?=[^<>]*>)/g;
/** End tags that HTML lets a page leave out, where every parser finds the end of the element by what follows. */
const optionalEnds =
  /<\/li>(?=<li\b|<\/[uo]l>)|<\/p>(?=<p\b|<div\b|<\/div>)|<\/t[dh]>(?=<t[dh]\b|<\/tr>)/g;
/** Tags of what is shown; those that tell machines about the page stay as they are. */
const shownTags = /<(?!html|meta|link|footer)[a-z][^<>]*>/g;
/** Quotes around a value that is one word. One that ends in a slash would look like the end of an empty element. */
const needlessQuotes = /(\s[a-z-]+=)"([^\s"'`=<>]*[^\s"'`=<>/])"(?=[\s>])/g;

/** Parts whose text counts as it stands: the policy knows it by its hash, or every space shows. */
const untouched = /(<(script|style|pre|textarea)\b[\s\S]*?<\/\2>)/;

const leanPart = (html: string) =>
  html
    .replace(forTheIndex, '')
    .replace(besideBlocks, '')
    .replace(optionalEnds, '')
    .replace(shownTags, (tag) => tag.replace(needlessQuotes, '$1$2'));

/** Takes out of a built page what neither shows nor is heard. */
export function leanHtml(html: string): string {
  return html
    .split(untouched)
    .map((part, index) => {
      // Of each part that is left as it is, the split gives the whole and its tag.
      if (index % 3 === 1) return part;
      return index % 3 === 2 ? '' : leanPart(part);
    })
    .join('');
}
