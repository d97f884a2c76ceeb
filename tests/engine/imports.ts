import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: a path of the project, or the name of a package. */
export type Import = {
  file: string;
  from: string;
  /** Names that are there when the code runs; `*` stands for all, `default` for the default. */
  values: string[];
};

/** Files below a folder of the project, as paths that start with the folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .toSorted();
}

/** The code of an Astro file: what stands in its fence and in its scripts. */
const codeOf = (file: string, text: string) =>
  file.endsWith('.astro')
    ? [...text.matchAll(/^---\n([\s\S]*?)^---$|<script[^>]*>([\s\S]*?)<\/script>/gm)]
        .map(([, fence, script]) => fence ?? script)
        .join('\n')
    : text;

const resolve = (file: string, specifier: string) =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(file), specifier).replace(/\?.*$/, '')
    : specifier;

function importedValues(clause: ts.ImportClause | undefined): string[] {
  if (!clause) return ['*'];
  if (clause.isTypeOnly) return [];
  const named = clause.namedBindings;
  const names = !named
    ? []
    : ts.isNamespaceImport(named)
      ? ['*']
      : named.elements
          .filter((one) => !one.isTypeOnly)
          .map((one) => (one.propertyName ?? one.name).text);
  return [...(clause.name ? ['default'] : []), ...names];
}

/** Every import in a text: plain, of types, re-exported, and `import()` of a fixed address. */
export function importsIn(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node, values: string[]) => {
    if (ts.isStringLiteralLike(specifier))
      found.push({ file, from: resolve(file, specifier.text), values });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importedValues(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly ? [] : ['*']);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]!, ['*']);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${file}.ts`, codeOf(file, text), ts.ScriptTarget.Latest, true));
  return found;
}

/** Every import of the files below a folder. */
export function importsBelow(folder: string): Import[] {
  return filesIn(folder)
    .filter((file) => /\.(ts|astro|mjs)$/.test(file))
    .flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));
}

/** The files that load a file when they are loaded, at any remove; types do not count. */
export function filesThatReach(target: string, imports: Import[]): Set<string> {
  const reached = new Set([target]);
  for (const file of reached)
    for (const one of imports)
      if (one.from === file && one.values.length > 0) reached.add(one.file);
  return reached;
}
