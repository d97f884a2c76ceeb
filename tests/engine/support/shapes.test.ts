import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { pagesOfEveryShape, shapesOf } from '../../support/shapes.ts';

const page = (path: string, main: string) => ({
  path,
  root: parse(`<html><body><main>${main}</main></body></html>`),
});
const plain = page('/plain/', '<p>Words</p><ul><li>One</li></ul>');
const chosenOf = (...pages: ReturnType<typeof page>[]) => [...pagesOfEveryShape(pages)];

it.each([
  ['other words', '<p>More</p><ul><li>Two</li></ul>'],
  ['another order', '<ul><li>One</li></ul><p>Words</p>'],
  ['more of the same', '<p>Words</p><p>Words</p><ul><li>One</li><li>Two</li></ul>'],
  ['less of the same', '<p>Words</p>'],
])('%s make no shape that was not there', (_, main) => {
  expect(chosenOf(plain, page('/other/', main))).toEqual(['/plain/']);
});

it.each([
  ['another element', '<p>Words</p><ol><li>One</li></ol>'],
  ['another class', '<p class="box">Words</p>'],
  ['another attribute', '<p dir="rtl">Words</p>'],
  ['another place', '<ul><li><p>Words</p></li></ul>'],
])('%s makes a page of a shape of its own', (_, main) => {
  expect(chosenOf(plain, page('/other/', main))).toEqual(['/plain/', '/other/']);
});

it.each([
  [1, 'an element is new only by itself', ['/section/']],
  [2, 'it is new in a parent that is new to it', ['/section/', '/empty/']],
  [3, 'it is new in another way to that parent', ['/section/', '/full/']],
])('where the way down counts for %i elements, %s', (depth, _, chosen) => {
  const section = page('/section/', '<section><ul><li>One</li></ul></section><p>Words</p>');
  const pages = [section, page('/empty/', '<ul></ul>'), page('/full/', '<ul><li>One</li></ul>')];
  expect([...pagesOfEveryShape(pages, [], depth)]).toEqual(chosen);
});

it('few pages hold every shape: the one with most comes first', () => {
  const whole = page('/whole/', '<h2>One</h2><p>Words</p><ul><li>One</li></ul>');
  const pages = [plain, page('/title/', '<h2>One</h2>'), whole];
  expect(chosenOf(...pages)).toEqual(['/whole/']);
});

it('a picture is one shape, whatever it draws', () => {
  const [one, two] = ['<svg><g><path/></g></svg>', '<svg><rect/></svg>'];
  expect(shapesOf(page('/one/', one))).toEqual(shapesOf(page('/two/', two)));
});
