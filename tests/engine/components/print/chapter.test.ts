import { describe, expect, it } from 'vitest';
import { asChapter } from '../../../../src/components/print/chapter.ts';

const places = new Map([
  ['/help/work/risk/', 'risk'],
  ['/help/work/meeting/', 'meeting'],
]);
const chapter = (html: string) => asChapter(html, 'risk', places);

describe('a page as a chapter', () => {
  it.each([
    ['headings go one level down', '<h2>One</h2><h3>Two</h3>', '<h3>One</h3><h4>Two</h4>'],
    ['ids become its own', '<h2 id="ask">Ask</h2>', '<h3 id="risk-ask">Ask</h3>'],
    [
      'what names an id follows it',
      '<ul aria-labelledby="ask"><li id="ask">Ask</li></ul>',
      '<ul aria-labelledby="risk-ask"><li id="risk-ask">Ask</li></ul>',
    ],
    [
      'a box is no landmark any more',
      '<section class="box" aria-labelledby="ask"><p>Ask</p></section>',
      '<section class="box"><p>Ask</p></section>',
    ],
    [
      'a link within the page stays within the chapter',
      '<a href="#ask">Ask</a>',
      '<a href="#risk-ask">Ask</a>',
    ],
    [
      'a link to another chapter leads there',
      '<a href="/help/work/meeting/">The meeting</a>',
      '<a href="#meeting">The meeting</a>',
    ],
    [
      'a link to a part of another chapter leads there',
      '<a href="/help/work/meeting/#who">Who</a>',
      '<a href="#meeting-who">Who</a>',
    ],
    [
      'a link out of the document stays',
      '<a href="/help/emergency/#call">Call</a> <a href="https://law.example/">Law</a>',
      '<a href="/help/emergency/#call">Call</a> <a href="https://law.example/">Law</a>',
    ],
    [
      'a drawing keeps its attributes',
      '<svg viewBox="0 0 2 2" stroke-width="1"><path d="M0 0L2 2"></path></svg>',
      '<svg viewBox="0 0 2 2" stroke-width="1"><path d="M0 0L2 2"></path></svg>',
    ],
  ])('%s', (_, html, expected) => {
    expect(chapter(html).replaceAll(' />', '></path>')).toBe(expected);
  });
});
