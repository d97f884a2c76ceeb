import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../entries/problem.ts';
import { collectionNames, collections } from '../entries/collections.ts';
import { layersIn, type Layer } from '../entries/layers.ts';
import { readEntries, type Reading, type Unread } from '../entries/read.ts';
import { rules as allRules } from './rules.ts';
import type { Rule } from './rule.ts';
import { siteOf, type Site } from './site.ts';

function foundBy(rule: Rule, site: Site): Problem[] {
  if (rule.scope === 'site') return [...rule.check(site)];
  if (rule.scope === 'files') return [];
  const found: Problem[] = [];
  for (const entry of site.all) for (const one of rule.check(entry, site)) found.push(one);
  return found;
}

/** Files that stand where a collection is read, but under a name by which nothing finds them, as that id. */
function misnamedIn(root: string, files: readonly Problem[]): Unread[] {
  return files.flatMap(({ file }) =>
    collectionNames.flatMap((collection) => {
      const { place } = collections[collection];
      const folder = 'folder' in place ? `${join(root, place.folder)}/` : undefined;
      if (!folder || !file.startsWith(folder)) return [];
      const name = file
        .slice(folder.length)
        .replace(/\.\w+$/, '')
        .normalize('NFD')
        .replace(/\p{M}/gu, '');
      return [{ collection, id: name.toLowerCase().replace(/[ _]+/g, '-'), file }];
    }),
  );
}

const key = ({ file, line, message }: Problem) => `${file}:${line} ${message}`;

/**
 * Everything that there is to say of a content: what stops a build, what is due and what is odd, each once.
 * @param content the root of a content with one area, or its layers
 * @param today the day of the check, YYYY-MM-DD
 * @param read gives the reading of the layers, where it is known already
 */
export function checkContent(
  content: string | Layer[],
  today: string,
  rules: readonly Rule[] = allRules,
  read: (layers: Layer[]) => Reading = readEntries,
): Problem[] {
  const layers = typeof content === 'string' ? layersIn(content) : content;
  const missing = layers.find(({ root }) => !existsSync(root));
  if (missing) {
    const message = 'this folder is not there: write in CONTENT_DIR where the content stands';
    return [{ severity: 'wrong', file: join(missing.root), line: 1, message }];
  }
  const filesOf = ({ root }: Layer) =>
    rules.flatMap((rule) => (rule.scope === 'files' ? [...rule.check(root)] : []));
  const files = layers.flatMap(filesOf);
  const { entries, problems, unread, leftOut } = read(layers);
  const misnamed = layers.flatMap(({ root }) => misnamedIn(root, files));
  const site = siteOf(entries, [...unread, ...misnamed], today, leftOut);
  // What a file holds is not looked at while the file itself is wrong.
  const isSound = ({ file }: Problem) => !files.some((one) => one.file === file);
  const found = [...problems, ...rules.flatMap((rule) => foundBy(rule, site))].filter(isSound);
  return [...new Map([...files, ...found].map((one) => [key(one), one])).values()];
}

/** A problem as one line, after its severity. */
export const asLine = ({ file, line, message }: Problem) => `${file}:${line}  ${message}`;
