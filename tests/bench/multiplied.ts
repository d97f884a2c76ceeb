/** Content that grew: a copy of it with more services and pages. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collections } from '../../src/entries/collections.ts';
import { layersIn } from '../../src/entries/layers.ts';

/** The word that marks a copy. It has no digit: with one it would be half a postcode, which no place to stay may have. */
const markOf = (copy: number): string =>
  `x${[...String(copy)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

/** What stands for a copy: with words of its own, since no two pages may be asked for by the same, and no part to play. */
const copyOf = (text: string, copy: number): string =>
  text
    .replace(/^role: .*\n/m, '')
    .replace(/^aliases:\n(?: +- .*\n)+/m, (list) =>
      list.replace(/^( +- )(['"]?)(.*?)\2$/gm, (_, dash, quote, alias) =>
        [dash, quote, alias, ` ${markOf(copy)}`, quote].join(''),
      ),
    )
    .replace(/^((?:tabTitle|title|name): )(['"]?)(.*?)\2$/gm, (_, field, quote, title) =>
      [field, quote, title, ` ${markOf(copy)}`, quote].join(''),
    );

/**
 * The id of a copy. A page stands in a part of its own with the copies of its neighbours: a list of what is below a page
 * is as long as that of the original, as it would be on a site that grew.
 */
const copyId = (folder: string, id: string, copy: number) =>
  folder.startsWith('pages') ? `${markOf(copy)}/${id}` : `${id}-${markOf(copy)}`;

/** Words that the checks let stand in an original, of what is copied, stand in its copies too. */
function multiplyExceptions(file: string, times: number): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const all = [...text.matchAll(/^([\w-]+):\n((?: .*\n)+)/gm)];
  const ofCopied = all.filter(([, , fields]) => /^ +in: (services|pages)\//m.test(fields!));
  const copies = ofCopied.flatMap(([, id, fields]) =>
    Array.from({ length: times - 1 }, (_, place) => {
      return `${id}-${markOf(place + 2)}:\n${fields!.replace(/^( +in: )(\w+\/)(.*)$/m, (_, label, of, entry) => `${label}${of}${copyId(of, entry, place + 2)}`)}`;
    }),
  );
  writeFileSync(file, text + copies.join(''));
}

/**
 * Copies content and multiplies its services and pages there. Each copy has an id, a title and aliases of its own, shares
 * the contacts of its original and links to the originals.
 * @param from content root to read
 * @param to folder to write
 * @param times how many of each service and page there are in the end; 1 copies the content as it is
 */
export function multiplyContent(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  const places = [collections.services.place, collections.pages.place];
  for (const { root } of layersIn(to, process.env['AREA'])) {
    multiplyExceptions(join(root, collections.exceptions.place.file), times);
    for (const { folder, extension } of places) {
      const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((name) => name.endsWith(`.${extension}`))) {
        const id = name.slice(0, -extension.length - 1);
        const text = readFileSync(join(root, folder, name), 'utf8');
        // There is one handbook: it is made of the pages beside it.
        if (/^isHandbook: true$/m.test(text)) continue;
        for (let copy = 2; copy <= times; copy++) {
          const file = join(root, folder, `${copyId(folder, id, copy)}.${extension}`);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, copyOf(text, copy));
        }
      }
    }
  }
}
