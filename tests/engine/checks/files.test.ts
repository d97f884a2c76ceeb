import { describe, expect, it } from 'vitest';
import { fileProblems } from '../../../src/checks/files.ts';
import { contentFolder, goodArea } from './content-folder.ts';

function problemsIn(names: string[]) {
  const added = Object.fromEntries(names.map((name) => [name, '']));
  const folder = contentFolder({ ...goodArea, 'README.md': '', ...added });
  return fileProblems(folder).map(
    ({ file, message }) => `${file.slice(folder.length + 1)} ${message}`,
  );
}

it.each([
  ['an area as it should be', []],
  ['pages in folders, and the page of a folder', ['pages/a/b/c.mdx', 'pages/a/index.mdx']],
  ['digits and hyphens', ['contacts/line-247.yaml', 'services/24-7.yaml']],
  ['what a computer hides', ['contacts/.DS_Store', '.gitkeep']],
])('takes %s', (_, names) => {
  expect(problemsIn(names)).toEqual([]);
});

describe('refuses', () => {
  it.each([
    ['another ending', 'contacts/a.yml', 'files in contacts/ end in .yaml'],
    ['Markdown among pages', 'pages/a.md', 'files in pages/ end in .mdx'],
    ['a guide among services', 'services/README.md', 'files in services/ end in .yaml'],
    ['a capital letter', 'pages/Beds.mdx', '"Beds" cannot be an id'],
    ['a space', 'contacts/night line.yaml', '"night line" cannot be an id'],
    ['an underscore', 'campaigns/a_b.mdx', '"a_b" cannot be an id'],
    ['an odd name of a folder', 'pages/Safe Places/a.mdx', '"Safe Places" cannot be an id'],
    ['a contact in a folder', 'contacts/local/a.yaml', 'contacts/ has no folders in it'],
    ['a service in a folder', 'services/local/a.yaml', 'services/ has no folders in it'],
    ['two files of one page', 'pages/beds/index.mdx', 'pages/beds.mdx is the same page'],
    ['a slip at the root', 'source.yaml', 'Did you mean sources.yaml?'],
    ['another ending at the root', 'glossary.yml', 'Did you mean glossary.yaml?'],
  ])('%s', (_, name, advice) => {
    expect(problemsIn([name])).toEqual([expect.stringContaining(`${name} `)]);
    expect(problemsIn([name])[0]).toContain(advice);
  });
});

it('says nothing of a folder that is not there', () => {
  expect(fileProblems('no-such-folder')).toEqual([]);
});
