import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { contentFolder, goodArea } from '../content-folder.ts';

const layered = { 'core/glossary.yaml': 'x: 1', 'areas/vale/area.yaml': goodArea['area.yaml'] };

/** What is told of files of no layer, each as its path in the folder and the advice. */
const toldOf = (files: Record<string, string>) => {
  const root = contentFolder({ ...layered, ...files });
  return checkContent(root, '2026-11-29')
    .filter(({ message }) => message.startsWith('nothing is read here'))
    .map(({ file, severity, message }) => ({
      file: file.slice(root.length + 1),
      severity,
      message,
    }));
};

describe('beside the core and the areas', () => {
  it.each([
    ['a file', 'area.yaml', 'area.yaml'],
    ['a folder of content', 'pages/help.mdx', 'pages'],
    ['a file with the name of a layer', 'areas/core', 'areas/core'],
    ['a file among the areas', 'areas/area.yaml', 'areas/area.yaml'],
    ['a hidden file', '.draft.mdx', '.draft.mdx'],
  ])('%s is told, with where it belongs', (_, name, file) => {
    const told = toldOf({ [name]: 'x: 1' });
    expect(told).toMatchObject([{ file, severity: 'wrong' }]);
    expect(told[0]!.message).toMatch(/Move it into core\/ .* or into areas\//);
  });

  it('a guide and what a file manager leaves are let be', () => {
    expect(toldOf({ 'README.md': 'x', 'areas/README.md': 'x', '.DS_Store': 'x' })).toEqual([]);
  });
});

it('one whole content has nothing beside it', () => {
  const root = contentFolder({ 'vale/area.yaml': goodArea['area.yaml']!, 'notes.txt': 'x' });
  const told = checkContent(`${root}/vale`, '2026-11-29').map(({ file }) => file);
  expect(told).not.toContain(`${root}/notes.txt`);
});
