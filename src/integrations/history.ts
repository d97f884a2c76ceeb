import { execFileSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { collections } from '../entries/collections.ts';
import { contentLayers, contentRoot } from '../entries/environment.ts';
import type { Layer } from '../entries/layers.ts';
import { parseYaml } from '../entries/yaml.ts';
import type { FactsThen, Past } from '../model/changes.ts';
import { toldCollections, type ToldName } from '../model/changes-told.ts';

/** A file that a commit left behind: its text, or nothing where it was taken out. */
type Written = { path: string; text: string | undefined };
type Commit = { on: string; written: Written[] };

/** The history is asked for nothing that a setting of the machine could change. */
const plainly = ['-c', 'core.quotePath=false', '-c', 'core.precomposeUnicode=true'];
const patches = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '-U1000000'];
const published = ['--first-parent', '--diff-merges=first-parent', '--reverse', '--format=%x1e%cs'];

const git = (root: string, args: string[]): string =>
  execFileSync('git', [...plainly, '-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The text that a patch, which shows its whole file, leaves behind. */
function writtenBy(patch: string): Written {
  const at = patch.search(/^@@/m);
  const head = at < 0 ? patch : patch.slice(0, at);
  const path = head.match(/^(?:diff --git )?a\/.* b\/(.*)$/m)![1]!;
  if (/^deleted file/m.test(head)) return { path, text: undefined };
  const lines = (at < 0 ? '' : patch.slice(at)).split('\n').slice(1);
  const kept = lines.filter((line) => line.startsWith(' ') || line.startsWith('+'));
  return { path, text: kept.map((line) => line.slice(1)).join('\n') };
}

const commitOf = (text: string): Commit => {
  const [day, ...patched] = text.split(/^diff --git /m);
  return { on: day!.trim(), written: patched.map(writtenBy) };
};

/** Where the facts of a collection stand below a content root, for git. */
const placeOf = (name: ToldName): string => {
  const { place } = collections[name];
  return 'folder' in place ? place.folder : place.file;
};

const below = (root: string, layer: Layer) => {
  const path = relative(root, layer.root).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
};

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** The facts in one file, by `collection/id`. A file that could not be read then told nothing. */
function factsIn(path: string, text: string): [string, unknown][] {
  for (const name of toldCollections) {
    const { place } = collections[name];
    if ('file' in place) {
      if (path !== place.file) continue;
      const all = parseYaml(path, text).data;
      return Object.entries((all ?? {}) as object).map(([id, data]) => [`${name}/${id}`, data]);
    }
    if (!path.startsWith(`${place.folder}/`) || !path.endsWith(`.${place.extension}`)) continue;
    const id = path.slice(place.folder.length + 1, -place.extension.length - 1);
    const yaml = place.extension === 'mdx' ? (text.match(frontMatter)?.[1] ?? '') : text;
    return [[`${name}/${id}`, parseYaml(path, yaml).data]];
  }
  return [];
}

/**
 * The facts month by month, from commits in their order. What a later layer says replaces what an earlier one does.
 * The record begins once every layer has facts: what came before stood in other folders.
 */
export function monthsOf(
  commits: readonly Commit[],
  starts: readonly string[],
): Omit<Past, 'isWhole'> {
  const files = new Map<string, [string, unknown][]>();
  const texts = new Map<string, string>();
  const standing = (): FactsThen => {
    for (const [path, text] of texts) {
      const start = starts.findLast((one) => path.startsWith(one))!;
      files.set(path, factsIn(path.slice(start.length), text));
    }
    texts.clear();
    const layers = starts.map((start) =>
      [...files].filter(([path]) => starts.findLast((one) => path.startsWith(one)) === start),
    );
    return new Map(layers.flat().flatMap(([, facts]) => facts));
  };
  const months: Past['months'] = [];
  let start: Past['start'];
  let last = '';
  for (const { on, written } of commits) {
    // A commit that was made elsewhere may carry an earlier day: it was published after the one before it.
    last = on > last ? on : last;
    const month = last.slice(0, 7);
    const before = months.at(-1);
    if (start && before && before.month !== month) before.facts = standing();
    for (const { path, text } of written) {
      if (text === undefined) (files.delete(path), texts.delete(path));
      else texts.set(path, text);
    }
    const known = [...files.keys(), ...texts.keys()];
    if (start) {
      if (before?.month === month) before.on = last;
      else months.push({ month, on: last, facts: new Map() });
    } else if (starts.every((one) => known.some((path) => path.startsWith(one))))
      start = { month, facts: standing() };
  }
  if (months.length > 0) months.at(-1)!.facts = standing();
  return { ...(start && { start }), months };
}

/**
 * What the history says of the facts of a content.
 * @param root the content root, and its layers, the one that others build upon first
 */
export function pastOf(root: string, layers: readonly Layer[]): Past {
  const starts = layers.map((layer) => below(root, layer));
  const paths = starts.flatMap((start) => toldCollections.map((name) => start + placeOf(name)));
  try {
    const isShallow = git(root, ['rev-parse', '--is-shallow-repository']).trim() === 'true';
    const text = git(root, ['log', ...published, '-p', ...patches, '--relative', '--', ...paths]);
    const commits = text.split('\x1e').slice(1).map(commitOf);
    return { isWhole: !isShallow, ...monthsOf(commits, starts) };
  } catch {
    return { isWhole: false, months: [] };
  }
}

let past: Past | undefined;

/** The past of the content that is built: the history is asked for once. */
export const thePast = (): Past => (past ??= pastOf(contentRoot, contentLayers()));
