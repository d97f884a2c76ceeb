import { expect, it } from 'vitest';
import { after, expectRefusal, swap } from '../edits.ts';

const sources = 'sources.yaml';
const plan = 'https://council.merrowdale.example/plan';

it.each([
  'https://en.wikipedia.org/wiki/Refuge',
  'https://www.facebook.com/merrowdale',
  'https://merrowdale.wordpress.com/plan',
  'https://drive.google.com/file/d/abc',
  'https://web.archive.org/web/2020/https://council.example',
])('what is linked as a source is no copy, and nothing that anyone may write: %s', (url) => {
  expectRefusal(sources, swap(plan, url), /holds copies, or what anyone may write/);
});

it('where it was read for editors alone it may lie anywhere', () => {
  const { wrong } = after({
    [sources]: swap('https://copies.example/services-list', 'https://issuu.com/merrowdale/list'),
  });
  expect(wrong).toEqual([]);
});

it.each([
  'https://lawyers.example/act',
  'https://www.legislation.gov.uk.example.org/ukpga/2021/17',
])('the Act stands where all Acts do, and not at %s', (url) => {
  const { wrong } = after({
    [sources]: swap('https://www.legislation.gov.uk/ukpga/2021/17', url),
  });
  expect(wrong).toEqual([expect.stringMatching(/at https:\/\/www\.legislation\.gov\.uk/)]);
});

it('a publisher that is called as its site is stands there', () => {
  expectRefusal(
    sources,
    swap('https://www.legislation.gov.uk/ukpga/1996/27', 'https://www.legislaton.gov.uk/1996/27'),
    /stands at legislaton\.gov\.uk, and its publisher is legislation\.gov\.uk/,
  );
});

it.each(['unknown', 'a colleague', 'someone I know', 'The internet', 'ChatGPT'])(
  '“%s” publishes nothing',
  (name) => {
    expectRefusal(
      sources,
      swap('publisher: Merrowdale Support Trust', `publisher: ${name}`),
      /is nobody: write who published it/,
    );
  },
);
