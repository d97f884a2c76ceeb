import { describe, expect, it } from 'vitest';
import { leanHtml } from '../../../src/integrations/lean-html.ts';

describe('a page that is made lighter', () => {
  it.each([
    [
      '<ul> <li> <a href="/a/">A</a> </li> <li>B</li> </ul>',
      '<ul><li><a href="/a/">A</a><li>B</ul>',
    ],
    [
      '<p>one <b>two</b> <i>three</i> four</p>\n<p>five</p>',
      '<p>one <b>two</b> <i>three</i> four<p>five</p>',
    ],
    ['<p>a</p> <pre-x> b</pre-x>', '<p>a</p><pre-x> b</pre-x>'],
    ['<td class="a b"> 1 </td>', '<td class="a b">1</td>'],
  ])('has no white space beside a block: %s', (html, lean) => {
    expect(leanHtml(html)).toBe(lean);
  });

  it.each([
    ['<a class="go" href="/a/b">A</a>', '<a class=go href=/a/b>A</a>'],
    ['<a dir="ltr" href="/a/">A</a>', '<a dir=ltr href="/a/">A</a>'],
    ['<p class="a b" title="">x = "y"</p>', '<p class="a b" title="">x = "y"</p>'],
    ['<a href="/?a=b" data-a="‘’">A</a>', '<a href="/?a=b" data-a=‘’>A</a>'],
    ['<html data-built="2026-01-01">', '<html data-built="2026-01-01">'],
  ])('has quotes around a value only where it needs them: %s', (html, lean) => {
    expect(leanHtml(html)).toBe(lean);
  });

  it.each([
    ['<ul><li>A<ul><li>B</li></ul></li></ul>', '<ul><li>A<ul><li>B</ul></ul>'],
    ['<ul><li><p>A</p></li></ul>', '<ul><li><p>A</p></ul>'],
    ['<div><p>A</p><p>B</p></div>', '<div><p>A<p>B</div>'],
    ['<tr><th>A</th><td>B</td></tr>', '<tr><th>A<td>B</tr>'],
    ['<a href="/b/c"><p>A</p></a><p>B</p>', '<a href=/b/c><p>A</p></a><p>B</p>'],
  ])('leaves out ends that are told by what follows: %s', (html, lean) => {
    expect(leanHtml(html)).toBe(lean);
  });

  it('says nothing to the index of search', () => {
    const html = '<main data-pagefind-body><h1 data-pagefind-meta="title" id="a">A</h1></main>';
    expect(leanHtml(html)).toBe('<main><h1 id=a>A</h1></main>');
  });

  it.each([
    '<script>if (1 <p> 2) " <li> "</script>',
    '<style>p { }\n li { }</style>',
    '<pre> a\n  b </pre>',
    '<p>What data-pagefind-body="x" means</p>',
  ])('keeps what counts as it stands: %s', (html) => {
    expect(leanHtml(html)).toBe(html);
  });
});
