import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/components/frame/opening.ts';

const next = '<section class="box next"><h2 id="next-step">Next</h2><p>Call.</p></section>';

describe('openingOf', () => {
  it.each([
    ['', '', '', ''],
    ['<p>One.</p>', '<p>One.</p>', '', ''],
    [
      '<p>One.</p>\n<p>Two.</p><h2 id="a">A</h2><p>x</p>',
      '<p>One.</p>\n<p>Two.</p>',
      '',
      '<h2 id="a">A</h2><p>x</p>',
    ],
    [
      `<p>One <a href="/">x</a>.</p> ${next}<h2 id="a">A</h2>`,
      '<p>One <a href="/">x</a>.</p>',
      next,
      '<h2 id="a">A</h2>',
    ],
    [`${next}<p>More.</p>`, '', `${next}<p>More.</p>`, ''],
    ['<pre>x</pre>', '', '<pre>x</pre>', ''],
  ])('parts %s', (html, lead, opening, parts) => {
    expect(openingOf(html)).toEqual({ lead, opening, parts });
  });
});
