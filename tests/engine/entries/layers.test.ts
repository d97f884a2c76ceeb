import { describe, expect, it } from 'vitest';
import { layersIn } from '../../../src/entries/layers.ts';
import { contentFolder, goodArea } from '../checks/content-folder.ts';

const area = (name: string) => ({ [`areas/${name}/area.yaml`]: goodArea['area.yaml'] });
const core = { 'core/glossary.yaml': goodArea['glossary.yaml'] };
const namesOf = (files: Record<string, string | undefined>, chosen?: string) =>
  layersIn(contentFolder(files), chosen).map(({ name }) => name);

describe('of a content in two layers', () => {
  it('the one area need not be named', () => {
    expect(namesOf({ ...core, ...area('vale') })).toEqual(['core', 'vale']);
  });

  it('one of several is chosen by its name', () => {
    expect(namesOf({ ...core, ...area('vale'), ...area('moor') }, 'moor')).toEqual([
      'core',
      'moor',
    ]);
  });

  it.each<[string, Record<string, string | undefined>, string | undefined, RegExp]>([
    [
      'several areas, and none named',
      { ...area('vale'), ...area('moor') },
      undefined,
      /areas holds moor, vale: say which, as in AREA=moor\.$/,
    ],
    ['a slip in the name', area('vale'), 'val', /AREA is "val".* Did you mean AREA=vale\?$/],
    [
      'no area',
      { 'areas/README.md': 'x' },
      undefined,
      /areas holds no area yet: "npm run new-area -- NAME" makes one\.$/,
    ],
  ])('%s is told', (_, files, chosen, message) => {
    expect(() => namesOf({ ...core, ...files }, chosen)).toThrow(message);
  });
});

describe('a folder with an area of its own is one whole content', () => {
  it('of one layer', () => {
    expect(namesOf({ 'area.yaml': goodArea['area.yaml'] })).toHaveLength(1);
  });

  it('in which none can be chosen', () => {
    expect(() => namesOf({ 'area.yaml': goodArea['area.yaml'] }, 'vale')).toThrow(
      /holds no areas: leave AREA out\.$/,
    );
  });
});
