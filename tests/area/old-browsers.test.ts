import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import browsersToServe from 'browserslist-to-esbuild';
import ts from 'typescript';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { inlineBodies } from '../../src/hosting/headers.ts';
import { builtPages, realSite } from '../support/sites.ts';

const page = builtPages(realSite)[0]!.html;
const style = Object.values(inlineBodies(page)).flat().at(-1)!;
const inlineScripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, body]) => body!);
const served = ['elements.js', 'search.js', 'search-worker.js'].map((name) => ({
  name,
  code: readFileSync(join(realSite.folder, name), 'utf8'),
}));
const scripts = [
  ...inlineScripts.map((code, place) => ({ name: `inline script ${place + 1}`, code })),
  ...served,
];

/** The code as it stands, and as the oldest browsers need it: the same where nothing is too new. */
async function lowered(code: string): Promise<[string, string]> {
  const to = async (target: string | string[]) =>
    (await transformWithOxc(code, 'script.js', { target, sourcemap: false })).code;
  return [await to('esnext'), await to(browsersToServe())];
}

describe.each(scripts)('the syntax of $name', ({ code }) => {
  it('is known to every browser that is served', async () => {
    const [asBuilt, asNeeded] = await lowered(code);
    expect(asNeeded).toBe(asBuilt);
  });
});

it('syntax that is too new would be found', async () => {
  for (const code of ['class A { #a = 1 }', '/(?<!a)b/.test(x)']) {
    const [asBuilt, asNeeded] = await lowered(code);
    expect(asNeeded, code).not.toBe(asBuilt);
  }
});

/** Interfaces that some browser of the list lacks, and since when all have them. */
const newer: [name: string, pattern: RegExp, since: string][] = [
  ['AbortSignal.timeout', /AbortSignal\.(timeout|any)/, 'Safari 16, Chrome 103'],
  ['reason of a signal', /signal\.(reason|throwIfAborted)/, 'Safari 15.4'],
  ['structuredClone', /structuredClone/, 'Safari 15.4'],
  ['BroadcastChannel', /BroadcastChannel/, 'Safari 15.4'],
  ['dialogs', /showModal|showPopover/, 'Safari 15.4'],
  ['checkVisibility', /checkVisibility/, 'Safari 17.4'],
  ['internals of elements', /attachInternals|ElementInternals/, 'Safari 16.4'],
  ['requestIdleCallback', /requestIdleCallback/, 'no Safari'],
  ['randomUUID', /randomUUID/, 'Safari 15.4'],
  ['URL.canParse', /URL\.(canParse|parse)\b/, 'Safari 17'],
  ['view transitions', /startViewTransition/, 'Safari 18'],
  ['scheduler', /scheduler\b/, 'no Safari'],
  ['module workers', /type:[`'"]module/, 'Firefox 114'],
  [':has() in a query', /:has\(/, 'Safari 15.4, Firefox 121'],
  ['compression', /CompressionStream/, 'Safari 16.4'],
  ['Intl.DurationFormat', /Intl\.(DurationFormat|Segmenter)/, 'Firefox 125'],
];

describe.each(served)('what $name asks of the browser', ({ code }) => {
  it('is there in every browser that is served', () => {
    expect(newer.filter(([, pattern]) => pattern.test(code))).toEqual([]);
  });
});

it('elements ask nothing of a browser that some browsers lack', () => {
  const folder = 'src/browser/elements';
  expect(readdirSync(folder).length).toBeGreaterThan(5);
  const found = readdirSync(folder).flatMap((name) =>
    newer
      .filter(([, pattern]) => pattern.test(readFileSync(join(folder, name), 'utf8')))
      .map(([what]) => `${name}: ${what}`),
  );
  expect(found).toEqual([]);
});

/** What the types of ES2021 do not know in a script and all that it imports. */
function newerThan2021(files: string[], text?: string): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    text !== undefined && name === files[0]
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
      : read(name, ...rest);
  const lib = ['lib.es2021.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  const program = ts.createProgram(files, { ...options, lib, types: [], noEmit: true }, host);
  return program
    .getSemanticDiagnostics()
    .filter(({ file }) => file && !file.fileName.includes('node_modules'))
    .map(
      ({ file, messageText }) =>
        `${file!.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

it('scripts use nothing of the language that came after ES2021', () => {
  expect(newerThan2021(['src/browser/main.ts', 'src/browser/search/search.ts'])).toEqual([]);
  expect(newerThan2021(['src/browser/search/worker.ts'])).toEqual([]);
});

it('what came after ES2021 would be found', () => {
  expect(newerThan2021(['new.ts'], 'export const a = [2, 1].toSorted().at(-1);')).not.toEqual([]);
});

describe('the style', () => {
  it('has no cascade layer, which Safari before 15.4 drops with all that is in it', () => {
    expect(style).not.toContain('@layer');
  });

  it('asks for widths in words that every browser knows', () => {
    // Whoever knows @container at all knows its ranges too.
    expect(style).not.toMatch(/@media[^{]*[<>]/);
  });

  it('has no rule that dies with a selector that some browsers do not know', () => {
    // Commas within brackets part no selectors.
    const outer = (selectors: string): string => {
      const less = selectors.replace(/\((?!:has)[^()]*\)/g, (found) => found.replace(/[(),]/g, ''));
      return less === selectors ? less : outer(less);
    };
    const rules = [...style.matchAll(/([^{}]+)\{/g)].map(([, selectors]) => selectors!);
    expect(rules.length).toBeGreaterThan(50);
    const mixed = rules
      .filter((selectors) => selectors.includes(':has('))
      .filter((selectors) =>
        outer(selectors)
          .split(',')
          .some((one) => !one.includes(':has')),
      );
    expect(mixed).toEqual([]);
  });
});
