import { expect, it } from 'vitest';
import { askedProblems } from '../../../src/checks/asked.ts';
import { readContent } from '../../../src/checks/content-files.ts';
import { contentFolder } from './content-folder.ts';

const problemsOf = (files: Record<string, string>) =>
  askedProblems(readContent(contentFolder({ 'area.yaml': '', ...files }))).map(
    ({ file, line, message }) => `${file.replace(/^.*\/asked\//, '')}:${line}: ${message}`,
  );

it('a page that is not there is named, with the nearest that is', () => {
  const problems = problemsOf({ 'search/asked/a.yaml': 'page: /servces/\nphrases: [help]\n' });
  expect(problems).toEqual(['a.yaml:1: there is no page "/servces/". Did you mean "/services/"?']);
});

it('a phrase stands once for a page, and for two pages at most', () => {
  const asked = (page: string) => `page: ${page}\nphrases:\n  - dog minder\n`;
  const files = {
    'search/asked/a.yaml': asked('/services/'),
    'search/asked/b.yaml': asked('/a-to-z/'),
  };
  expect(problemsOf(files)).toEqual([]);
  expect(problemsOf({ ...files, 'search/asked/c.yaml': asked('/search/') })).toEqual([
    'c.yaml:3: the phrase "dog minder" stands 3 times: once for a page, and for 2 pages at most',
  ]);
});

it('a phrase that comes first has one page', () => {
  const first = (page: string) => `${page}first:\n  - Help!\nphrases: [aid]\n`;
  expect(
    problemsOf({
      'search/asked/a.yaml': first('page: /services/\n'),
      'search/asked/b.yaml': first('page: /a-to-z/\n').replace('aid', 'list'),
    }),
  ).toEqual(['b.yaml:3: "help" can come first for one page alone']);
  expect(problemsOf({ 'search/asked/a.yaml': first('') })).toEqual([
    'a.yaml:2: "help" comes first for no page',
  ]);
});
