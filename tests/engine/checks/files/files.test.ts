import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSizes } from '../../../../src/checks/files/tree.ts';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { weight } from '../../../../src/checks/pages/weight.ts';
import { rules } from '../../../../src/checks/rules.ts';
import {
  add,
  after,
  expectRefusal,
  helpline,
  refuge,
  root,
  swap,
  told,
  today,
  type Edit,
} from '../edits.ts';

describe('a file that cannot be read is told once, in plain words', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a tab',
      helpline,
      swap('  kind: weekly', '\tkind: weekly'),
      /:6 {2}a tab stands at the start/,
    ],
    [
      'an open quote',
      helpline,
      swap('"Merrowdale Helpline"', '"Merrowdale Helpline'),
      /:2 {2}a quotation mark/,
    ],
    [
      'a colon in words',
      helpline,
      swap('cost: ordinary', 'cost: ordinary\nbsl: You can sign: ask: now'),
      /these words hold a colon/,
    ],
    ['a field twice', helpline, add('evidence: low'), /written twice: keep one/],
    [
      'two things in one file',
      helpline,
      add('---\nname: Other'),
      /a line of --- stands in the middle/,
    ],
    ['nothing', helpline, () => '', /nothing is filled in here/],
    ['a list for fields', helpline, () => '- one\n- two\n', /write the fields of this entry/],
    [
      'front matter that does not end',
      refuge,
      swap(/reviewBy: 2027-05-01\n---/, 'reviewBy: 2027-05-01\n'),
      /---/,
    ],
    ['a gap after ---', refuge, swap(/^---\n/, '--- \n'), /take out the spaces after ---/],
    ['an empty page', refuge, () => '', /start this file with a line of ---/],
    [
      'words with *',
      helpline,
      swap('cost: ordinary', 'cost: *ordinary'),
      /read as references|start with \*/,
    ],
    [
      'two versions that were never put together',
      helpline,
      swap('cost: ordinary', '<<<<<<< HEAD\ncost: ordinary\n=======\ncost: free\n>>>>>>> other'),
      /:12 {2}two versions of this file were never put together/,
    ],
    ['the rest of them in a page', refuge, add('======='), /two versions of this file/],
    [
      'line ends of very old computers',
      helpline,
      (text) => text.replaceAll('\n', '\r'),
      /save it with line ends LF/,
    ],
    [
      'quotation marks of two kinds',
      helpline,
      swap('"Merrowdale Helpline"', '“Merrowdale Helpline"'),
      /these quotation marks would be shown/,
    ],
    ['words with @', helpline, swap('cost: ordinary', 'cost: @ordinary'), /start with @/],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it.each<[string, Edit]>([
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['line ends of another system', (text) => text.replaceAll('\n', '\r\n')],
  ])('and %s is no harm', (_, edit) => {
    expect(after({ [helpline]: edit }).wrong).toEqual([]);
    expect(after({ [refuge]: edit }).wrong).toEqual([]);
  });
});

/** What is told while a folder of the copy is changed by hand. */
function during(change: () => string[]) {
  const made = change();
  try {
    return told().wrong;
  } finally {
    for (const name of made) rmSync(join(root, name), { recursive: true, force: true });
  }
}

describe('a file that nothing would read', () => {
  it.each([
    ['of another ending', 'contacts/more.yml', /files in contacts\/ end in \.yaml/],
    ['of Markdown', 'pages/more.md', /files in pages\/ end in \.mdx/],
    ['with a space in its name', 'contacts/more help.yaml', /cannot be an id/],
    ['with a capital', 'contacts/More.yaml', /cannot be an id/],
    ['with an accent', 'pages/réfuge.mdx', /cannot be an id/],
    ['in a folder of a folder', 'services/more/help.yaml', /has no folders in it/],
    [
      'in a folder with a slip',
      'service/help.yaml',
      /nothing reads a folder of this name. Did you mean services\//,
    ],
    [
      'in a folder below search',
      'search/ask/help.yaml',
      /nothing reads a folder of this name. Did you mean search\/asked\//,
    ],
    ['of one letter less', 'source.yaml', /Did you mean sources\.yaml/],
    ['that is no text', 'pages/photo.jpg', /files in pages\/ end in \.mdx/],
    ['beside the others', 'notes.txt', /this file is not read/],
    [
      'that is a copy of an editor',
      'contacts/merrowdale-helpline.yaml~',
      /files in contacts\/ end in \.yaml/,
    ],
    ['that is hidden', 'contacts/.more.yaml', /cannot be an id/],
  ])('%s is told', (_, name, message) => {
    const wrong = during(() => {
      mkdirSync(join(root, name, '..'), { recursive: true });
      writeFileSync(join(root, name), 'x: 1\n');
      const [first = '', second = ''] = name.split('/');
      return [
        ['service'].includes(first)
          ? first
          : name.includes('services/more') || name.includes('search/ask/')
            ? `${first}/${second}`
            : name,
      ];
    });
    expect(wrong.length).toBeGreaterThan(0);
    for (const line of wrong) expect(line).toMatch(message);
  });

  it('and a guide or what a file manager leaves is let be', () => {
    const wrong = during(() => {
      for (const name of ['README.md', '.DS_Store', 'pages/Thumbs.db'])
        writeFileSync(join(root, name), 'x');
      return ['README.md', '.DS_Store', 'pages/Thumbs.db'];
    });
    expect(wrong).toEqual([]);
  });

  it('a page that is there twice', () => {
    const wrong = during(() => {
      mkdirSync(join(root, 'pages/helpline'));
      cpSync(join(root, 'pages/helpline.mdx'), join(root, 'pages/helpline/index.mdx'));
      return ['pages/helpline'];
    });
    expect(wrong[0]).toMatch(
      /^pages\/helpline\/index\.mdx:1 {2}pages\/helpline\.mdx is the same page/,
    );
  });
});

describe('a file in place of a folder, or the other way round, is told once', () => {
  const folderAt = (path: string) => {
    rmSync(join(root, path), { recursive: true });
    mkdirSync(join(root, path));
  };
  const fileAt = (path: string) => {
    rmSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path), 'x');
  };

  it.each<[string, (path: string) => void, RegExp]>([
    [helpline, folderAt, /this is a folder, and a file of this name is needed/],
    ['area.yaml', folderAt, /this is a folder/],
    ['glossary.yaml', folderAt, /this is a folder/],
    ['contacts', fileAt, /this is a file, and a folder of this name is needed/],
    ['pages', fileAt, /this is a file/],
    ['search', fileAt, /this is a file/],
  ])('%s', (path, change, message) => {
    try {
      change(path);
      const { wrong } = told();
      expect(wrong.filter((line) => line.startsWith(`${path}:`))).toEqual([
        expect.stringMatching(message),
      ]);
    } finally {
      rmSync(join(root, path), { recursive: true });
      cpSync(join('tests/fixtures/area', path), join(root, path), { recursive: true });
    }
  });
});

describe('a link is not followed', () => {
  it.each([
    ['to a folder outside', '/tmp', 'pages/extra'],
    ['to its own folder', '.', 'pages/loop'],
    ['to a file outside', '/etc/hostname', 'contacts/more.yaml'],
    ['to nothing', './nothing', 'services/more.yaml'],
  ])('%s', (_, target, name) => {
    const wrong = during(() => {
      symlinkSync(target, join(root, name));
      return [name];
    });
    expect(wrong).toEqual([
      expect.stringMatching(new RegExp(`^${name}:1 {2}this is a link to somewhere else`)),
    ]);
  });
});

describe('size', () => {
  it('of a file is at most 100 kB, and then nothing else is said of it', () => {
    const { wrong } = after({
      [helpline]: swap('doubts:\n', `doubts:\n${'  - "We do not know this yet."\n'.repeat(4000)}`),
    });
    expect(wrong).toEqual([expect.stringMatching(/this file has \d+ kB: 100 kB at most/)]);
  });

  it('of a page is at most what one flight carries', () => {
    const letters = (place: number) =>
      (place * 104_729 + 7919)
        .toString(26)
        .replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    const words = Array.from(
      { length: 1600 },
      (_, place) => `- Ask ${letters(place)} ${letters(place * 31)}.`,
    );
    const { wrong } = after({ [refuge]: add(words.join('\n')) });
    expect(wrong).toEqual([expect.stringMatching(/this page outgrows its weight/)]);
  });

  it('of a page costs time in line with it, up to 800 kB', { timeout: 60_000 }, () => {
    const withoutSizes = rules.filter(
      ({ name }) => name !== fileSizes().name && name !== weight.name,
    );
    const timeOf = (sentences: number) => {
      let spent = 0;
      after({
        [refuge]: (text) => {
          writeFileSync(join(root, refuge), `${text}\n${'You can call. '.repeat(sentences)}\n`);
          const start = process.cpuUsage();
          expect(
            checkContent(root, today, withoutSizes).filter(({ severity }) => severity === 'wrong'),
          ).toEqual([]);
          spent = process.cpuUsage(start).user;
          return text;
        },
      });
      return spent;
    };
    timeOf(14_000);
    // Four times the words take at most four times the time. In a reading that goes over all again they took sixteen.
    expect(timeOf(56_000) / timeOf(14_000)).toBeLessThan(6);
  });
});

it.each<[string, string, Edit]>([
  ['a step', 'pathway.yaml', (text) => text.replace('not-high-risk:\n', '"Not High Risk":\n')],
  ['a figure', 'figures.yaml', (text) => text.replace('helpline-calls:', '"../../evil":')],
  ['a term', 'glossary.yaml', (text) => text.replace('coercive-control:', '"Bad <b>":')],
  ['a source', 'sources.yaml', (text) => text.replace('old-leaflet:', 'Old Leaflet:')],
  ['a kind of place', 'safe-place-types.yaml', (text) => text.replace('own-door:', 'own_door:')],
])('an id of %s that cannot be one is refused', (_, file, edit) => {
  expect(after({ [file]: edit }).wrong).toEqual(
    expect.arrayContaining([
      expect.stringMatching(new RegExp(`^${file}:\\d+ {2}".*" cannot be an id`)),
    ]),
  );
});
