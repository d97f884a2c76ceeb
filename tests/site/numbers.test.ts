import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../support/area.ts';
import { builtDocuments, site } from '../support/sites.ts';

/** Digits in one group look the same from either side; what has several could be turned round. */
const canTurn = (number: string) => number.includes(' ');

const notRead = 'script, style, title, option';

/** The texts of a page that hold a number, and whether each stands in an element that keeps it as it is. */
function textsWith(number: RegExp, root: HTMLElement): { text: string; isKept: boolean }[] {
  const found: { text: string; isKept: boolean }[] = [];
  const visit = (node: Node, isLeftToRight: boolean, isUntranslated: boolean): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const text = node.text.replaceAll('\u00a0', ' ');
      if (number.test(text)) found.push({ text, isKept: isLeftToRight && isUntranslated });
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (element.tagName && notRead.includes(element.tagName.toLowerCase())) return;
    for (const child of element.childNodes)
      visit(
        child,
        isLeftToRight || element.getAttribute('dir') === 'ltr',
        isUntranslated || element.getAttribute('translate') === 'no',
      );
  };
  visit(root, false, false);
  return found;
}

describe(`the numbers of ${site.name}`, () => {
  const numbers = entriesOf(site)
    .contacts.flatMap(({ data }) => [data.phone, data.text?.number])
    .filter((number) => number !== undefined)
    .filter(canTurn);
  const pattern = new RegExp(numbers.map((number) => number.replace('+', '\\+')).join('|'));
  const texts = builtDocuments(site).flatMap(({ path, root }) =>
    textsWith(pattern, root).map((found) => ({ path, ...found })),
  );

  it('are neither turned round nor translated, wherever they stand', () => {
    expect(texts.length).toBeGreaterThan(builtDocuments(site).length);
    expect(
      texts.filter(({ isKept }) => !isKept).map(({ path, text }) => `${path}: ${text}`),
    ).toEqual([]);
  });

  it('stand alone in what keeps them', () => {
    const mixed = texts.filter(({ text }) => !/^\s*[\d+ ]+\s*$/.test(text));
    expect(texts.length).toBeGreaterThan(0);
    expect(mixed.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});
