import { expect, it } from 'vitest';
import { pageText } from '../../../../src/search/index/page-text.ts';

const page = (body: string) =>
  pageText('/a/', `<html><body><main data-pagefind-body>${body}</main></body></html>`)!;

it('shows of a section the first line that says something', () => {
  const { sections } = page(
    '<h2 id="rent">If you rent</h2><p>Be careful.</p><p>A notice by one of you can end it for both.</p>',
  );
  expect(sections.map(({ line }) => line)).toEqual(['A notice by one of you can end it for both.']);
});

it('shows a short line where there is no other', () => {
  const { sections } = page('<h2 id="call">Call</h2><p>Call 101.</p>');
  expect(sections.map(({ line }) => line)).toEqual(['Call 101.']);
});

it('reads each word of a page once, and those of a section as often as they stand there', () => {
  const { words, sections } = page('<h2 id="a">Locks</h2><p>New locks, and locks again</p>');
  expect(words).toEqual(['locks', 'new', 'and', 'again']);
  expect(sections[0]!.words.filter((word) => word === 'locks')).toHaveLength(2);
});

it('reads the main part alone, and nothing of a page that asks not to be found', () => {
  const html = (mark: string) =>
    `<header><h2>Menu</h2></header><main id="main" tabindex="-1"${mark}><h2>Locks</h2><p>New <b data-pagefind-ignore>old</b></p></main><footer>End</footer>`;
  const { headings, words } = pageText('/a/', html(' data-pagefind-body'))!;
  expect([headings, words]).toEqual([['Locks'], ['locks', 'new']]);
  expect(pageText('/a/', html(''))).toBeUndefined();
});

it.each([
  [
    'signs that stand as references',
    '<p>Bed &amp; board, 5 &gt; 4, it&#39;s, caf&#xe9;</p>',
    'bed board 5 4 its cafe',
  ],
  ['a value with a sign of a tag in it', '<a title="a > b" href=/x/>Open</a>', 'open'],
  [
    'words beside elements that are never closed',
    '<p>One <br> two <img alt="x" src="y"> three</p><p>four</p>',
    'one two three four',
  ],
  ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0" /><title>House</title></svg>', 'house'],
  ['no comment', 'One <!-- two > three --> four', 'one four'],
  [
    'nothing of what is left out, and all after it',
    '<div data-pagefind-ignore><p>No <b>not</b></p></div><p>Yes</p>',
    'yes',
  ],
])('reads %s', (_, body, words) => {
  expect(page(body).words.join(' ')).toBe(words);
});

it('counts the words of an item once, where paragraphs or items stand in it', () => {
  const { sections } = page(
    '<h3 id="a">A</h3><ul><li><p>Locks</p></li><li>Doors<ul><li>Keys</li></ul></li></ul>',
  );
  expect(sections[0]!.words).toEqual(['locks', 'keys']);
});
