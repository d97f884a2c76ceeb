import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { marksIn, marksOf } from '../support/area-marks.ts';
import { filesIn, filesThatReach, importsBelow, importsIn, type Import } from './imports.ts';
import { area } from './schemas/good-entries.ts';

const imports = importsBelow('src');

const told = (found: Import[]) =>
  found.map(({ file, from, values }) => `${file} imports ${values.join()} from ${from}`);

describe('the reader of imports', () => {
  it.each([
    ["import { a, type B } from './b.ts';", [['src/lib/b.ts', 'a']]],
    ["import {\n  a as c,\n  d,\n} from '../b.ts';", [['src/b.ts', 'a d']]],
    ["import type { A } from 'astro';", [['astro', '']]],
    ["import x, * as y from 'y';", [['y', 'default *']]],
    ["import './b.css?inline';", [['src/lib/b.css', '*']]],
    ["export { a } from './b.ts';", [['src/lib/b.ts', '*']]],
    ["export type { A } from './b.ts';", [['src/lib/b.ts', '']]],
    ["const b = await import('./b.ts');", [['src/lib/b.ts', '*']]],
    ["// import a from './b.ts';\nconst text = \"import b from './c.ts'\";", []],
  ])('reads %s', (text, expected) => {
    const found = importsIn('src/lib/a.ts', text);
    expect(found.map(({ from, values }) => [from, values.join(' ')])).toEqual(expected);
  });

  it('reads the fence and the scripts of an Astro file', () => {
    const text = "---\nimport A from './A.astro';\n---\n<A />\n<script>import './b.ts';</script>";
    expect(importsIn('src/pages/x.astro', text).map(({ from }) => from)).toEqual([
      'src/pages/A.astro',
      'src/pages/b.ts',
    ]);
  });
});

describe('a room imports only what it may know of', () => {
  const anyPackage = /^(?!src\/)/;
  /** The table of collections, where every address is made, and what tells a stale translation. */
  const addresses = /^src\/entries\/(collections|translations)\.ts$/;
  const environment = /^src\/entries\/environment\.ts$/;
  const reading = /^src\/entries\/kept-reading\.ts$/;

  it.each([
    ['lib', [/^src\/lib\//]],
    ['schemas', [/^astro\/zod$/, /^src\/(lib|schemas)\//]],
    [
      'entries',
      [
        /^node:(buffer|crypto|fs|path)$/,
        /^(yaml|satteri|astro\/zod)$/,
        /^src\/(entries|schemas|lib)\//,
      ],
    ],
    [
      'search/query',
      [/^src\/(lib|search\/query)\//, /^src\/text\/(word-forms|behaviour)-en-GB\.ts$/],
    ],
    ['browser', [/^src\/(browser|lib|search\/query)\//, /^src\/text\/device-en-GB\.ts$/]],
    [
      'model',
      [
        /^(astro:content$|results\/)/,
        /^src\/(lib|schemas|text|model)\//,
        addresses,
        environment,
        reading,
      ],
    ],
    [
      'search/index',
      [/^node:(crypto|zlib)$/, /^src\/(search|text|model|schemas)\//, /^src\/entries\//],
    ],
    ['search/training', [/^src\/(search|entries)\//]],
    [
      'checks',
      [
        /^node:(fs|path|zlib)$/,
        /^(syllable|satteri|libphonenumber-js\/max)$/,
        /^src\/(lib|checks|entries|schemas|text|search\/query)\//,
        /^src\/components\/mdx\/vocabulary\.ts$/,
      ],
    ],
    ['open-data', [/^node:crypto$/, /^schema-dts$/, /^src\/(open-data|lib|schemas|text|model)\//]],
    ['feeds', [/^(ical-generator|@astrojs\/rss)$/, /^src\/(lib|model|text)\//]],
    ['hosting', [/^node:/, /^src\/hosting\//]],
    ['build', [/^node:/, /^src\/(build|hosting)\//, environment, /^src\/entries\/layers\.ts$/]],
    [
      'components',
      [
        anyPackage,
        /^src\/(components|lib|text|model|schemas)\//,
        addresses,
        /^src\/entries\/prose\.ts$/,
      ],
    ],
    ['layouts', [anyPackage, /^src\/(?!pages\/|checks\/|integrations\/)/]],
  ])('%s', (room, allowed) => {
    const own = imports.filter(({ file }) => file.startsWith(`src/${room}/`));
    expect(own).not.toEqual([]);
    expect(told(own.filter(({ from }) => !allowed.some((one) => one.test(from))))).toEqual([]);
  });

  it('desk', () => {
    const own = imports.filter(({ file }) => file.startsWith('src/desk/'));
    const allowed =
      /^(?!src\/|astro(:|$))|^src\/(desk|entries|schemas|checks|lib|text)\/|^src\/model\/(?!query\.ts)|^src\/components\/mdx\/vocabulary\.ts$|^src\/build\/child\.ts$/;
    expect(own).not.toEqual([]);
    expect(told(own.filter(({ from }) => !allowed.test(from)))).toEqual([]);
  });

  it('nothing of the site imports the desk', () => {
    const found = imports.filter(
      ({ file, from }) => from.startsWith('src/desk/') && !file.startsWith('src/desk/'),
    );
    expect(told(found)).toEqual([]);
  });

  it('text imports types alone', () => {
    const own = imports.filter(({ file }) => file.startsWith('src/text/'));
    expect(own).not.toEqual([]);
    expect(told(own.filter(({ values }) => values.length > 0))).toEqual([]);
  });
});

describe('content is asked for in one place', () => {
  it('only the model and its config import from astro:content', () => {
    const allowed = ({ file }: Import) =>
      file === 'src/model/query.ts' || file === 'src/content.config.ts';
    const found = imports.filter(({ from, values }) => from === 'astro:content' && values[0]);
    expect(found).not.toEqual([]);
    expect(told(found.filter((one) => !allowed(one)))).toEqual([]);
  });

  it('of the model, the query alone knows Astro, what was read, and the day', () => {
    const found = imports.filter(
      ({ file, from }) =>
        file.startsWith('src/model/') &&
        file !== 'src/model/query.ts' &&
        /^astro|\/(environment|kept-reading)\.ts$/.test(from),
    );
    expect(imports.some(({ file }) => file === 'src/model/query.ts')).toBe(true);
    expect(told(found)).toEqual([]);
  });

  it('no component but the facts of authors loads the query', () => {
    const reached = filesThatReach('src/model/query.ts', imports);
    expect(reached.size).toBeGreaterThan(10);
    const fromModel = imports.filter(
      ({ file, from, values }) =>
        /^src\/components\/(?!mdx\/)/.test(file) && values.length > 0 && reached.has(from),
    );
    expect(told(fromModel)).toEqual([]);
  });
});

it('lib and the query of search run anywhere: they compile without the DOM and without Node', () => {
  const [plain, query] = [filesIn('src/lib'), filesIn('src/search/query')];
  expect(Math.min(plain.length, query.length)).toBeGreaterThan(5);
  const program = ts.createProgram([...plain, ...query], {
    lib: ['lib.es2024.d.ts'],
    types: [],
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.Preserve,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
  });
  const errors = ts.getPreEmitDiagnostics(program);
  expect(errors.map(({ messageText }) => messageText)).toEqual([]);
});

describe('the finder of what only one area has', () => {
  const marks = marksOf({ ...area, towns: ['Valeford'] }, ['01632 960 001', '999']);

  it.each([
    ['its name in any case', 'const vale = "VALE county";'],
    ['a town of it', 'The Valeford refuge'],
    ['its host', 'https://support.vale.example/'],
    ['its number', 'Call 01632 960 001.'],
    ['its number, spaced otherwise', 'tel:01632960001'],
    ['its number from abroad', '+44 1632-960001'],
  ])('finds %s', (_, text) => {
    expect(marksIn('a.ts', text, marks)).toHaveLength(1);
  });

  it.each(['value county', 'vale countywide', 'call 999', '101632960001', '016329600010'])(
    'passes over %s',
    (text) => {
      expect(marksIn('a.ts', text, marks)).toEqual([]);
    },
  );
});

describe('in one place alone', () => {
  const filesWith = (pattern: RegExp) =>
    filesIn('src').filter((file) => pattern.test(readFileSync(file, 'utf8')));

  it.each([
    [
      'the content folder and the day are chosen',
      /process\.env\b.*\b(CONTENT_DIR|TODAY)\b/,
      'environment',
    ],
    [
      'the address of an entry is made',
      /`[^`]*\/(services|campaigns|refer|resources)\/\$\{/,
      'collections',
    ],
    [
      'files of the content are told from others',
      /\bplace: \{ (folder|file|record):/,
      'collections',
    ],
    ['YAML is read, but for what the desk writes', /\bfrom 'yaml'/, 'yaml'],
    ['prose is read', /\bfrom 'satteri'/, 'prose'],
  ])('%s', (_, pattern, name) => {
    const allowed = [`src/entries/${name}.ts`, 'src/entries/entry.ts'];
    const found = filesWith(pattern).filter((file) => !file.startsWith('src/desk/edit/'));
    expect(found).toContain(allowed[0]);
    expect(found.filter((file) => !allowed.includes(file))).toEqual([]);
  });
});

it('no file or folder is named for nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc)(\.|\/|$)/i;
  const files = [...filesIn('src'), ...filesIn('tests')];
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => vague.test(file))).toEqual([]);
});
