import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { layersIn } from '../../../src/entries/layers.ts';
import { readEntries } from '../../../src/entries/read.ts';
import { contentFolder, goodArea, goodPage, mdx, wayToAct } from '../checks/content-folder.ts';
import * as good from '../schemas/good-entries.ts';

const { helpline, name, council, quietName, quietSummary, siteUrl, dataNamespace, ...shared } =
  good.area;
const own = { helpline, name, council, quietName, quietSummary, siteUrl, dataNamespace };

/** A core that names no area, with a page that has a place for what an area adds. */
const core: Record<string, string> = {
  'core/area.yaml': stringify(shared),
  'core/contacts/emergency.yaml': goodArea['contacts/emergency.yaml']!,
  'core/contacts/night-line.yaml': goodArea['contacts/night-line.yaml']!,
  'core/services/silent-call.yaml': stringify({
    ...good.openService,
    name: 'Silent call',
    summary: 'How to call without a word.',
    contacts: ['emergency'],
  }),
  'core/services/talking.yaml': stringify({
    ...good.openService,
    name: 'Talking',
    summary: 'Someone to talk to.',
    contacts: ['local-helpline', 'local-housing'],
  }),
  'core/pages/beds.mdx': mdx(
    { ...goodPage, related: [] },
    'Call <Helpline /> on <Phone id="local-helpline" />, or ask <LocalLine for="housing" />.\n\n<Local id="beds" />\n',
  ),
  'core/glossary.yaml': stringify({ marac: good.term }),
  'core/sources.yaml': stringify({ 'county-guide': { publisher: 'A ministry', title: 'A guide' } }),
};

const vale: Record<string, string> = {
  'areas/vale/area.yaml': stringify(own),
  'areas/vale/contacts/vale-helpline.yaml': goodArea['contacts/vale-helpline.yaml']!,
};

type Files = Record<string, string | undefined>;
const folderOf = (files: Files) => contentFolder({ ...core, ...vale, ...files });
const read = (files: Files = {}) => readEntries(layersIn(folderOf(files)));
const told = (files: Files, only: RegExp = /./) => {
  const folder = folderOf(files);
  return checkContent(layersIn(folder), '2026-06-01')
    .map(({ severity, file, message }) => `${severity} ${file.slice(folder.length + 1)} ${message}`)
    .filter((line) => only.test(line));
};
const areaWith = (fields: object) => ({ 'areas/vale/area.yaml': stringify({ ...own, ...fields }) });
const term = (fields: object) => ({
  'areas/vale/glossary.yaml': stringify({ marac: { ...good.term, ...fields } }),
});
const markOf = (files: Files) =>
  told(files)
    .join()
    .match(/core-[0-9a-f]{8}/)?.[0];

describe('what an area takes from the core', () => {
  it('are the fields of area.yaml that it does not write itself', () => {
    const { entries, problems } = read();
    expect(problems).toEqual([]);
    expect(entries.area[0]!.data).toMatchObject({ name: own.name, emergency: shared.emergency });
  });

  it('are entries by their ids, of files and of files of many', () => {
    const { entries } = read(term({ name: 'Our word' }));
    expect(entries.glossary.map(({ data, layer }) => [data.name, layer])).toEqual([
      ['Our word', 'vale'],
    ]);
    expect(entries.pages.map(({ id, layer }) => [id, layer])).toEqual([['beds', 'core']]);
  });
});

describe('a replacement', () => {
  it('says which text of the core it was written for, and is told the right mark', () => {
    expect(told(term({ name: 'Our word' }), /stands for/)).toEqual([
      expect.stringMatching(
        /^wrong areas\/vale\/glossary\.yaml marac: .*"replaces: core-[0-9a-f]{8}"/,
      ),
    ]);
  });

  it('is quiet with that mark, and due once the core says something else', () => {
    const replaces = markOf(term({ name: 'Our word' }));
    expect(told(term({ name: 'Our word', replaces }), /stands for/)).toEqual([]);
    const changed = stringify({ marac: { ...good.term, meaning: ['It means something else.'] } });
    expect(
      told(
        { ...term({ name: 'Our word', replaces }), 'core/glossary.yaml': changed },
        /stands for/,
      ),
    ).toEqual([expect.stringMatching(/^due areas\/vale\/glossary\.yaml .*has changed/)]);
  });

  it('keeps its mark when the core is only written in another order of lines', () => {
    const replaces = markOf(term({ name: 'Our word' }));
    const spaced = `# A comment.\n${core['core/glossary.yaml']}\n`;
    expect(
      told({ ...term({ name: 'Our word', replaces }), 'core/glossary.yaml': spaced }, /stands for/),
    ).toEqual([]);
  });

  it.each([
    ['the number for danger', 'contacts/emergency.yaml', /the number for danger now/],
    ['the silent call', 'services/silent-call.yaml', /the silent call/],
    ['a line for any hour', 'contacts/night-line.yaml', /a line for any hour/],
  ])('never stands for %s', (_, file, message) => {
    const text = core[`core/${file}`];
    expect(told({ [`areas/vale/${file}`]: text }, message)).toEqual([
      expect.stringMatching(/^wrong areas\/vale\//),
    ]);
  });

  it('nor does area.yaml name another number for danger', () => {
    expect(told(areaWith({ emergency: 'vale-helpline' }), /says it for every area/)).toEqual([
      expect.stringMatching(/^wrong areas\/vale\/area\.yaml emergency: /),
    ]);
  });
});

describe('what an area leaves out', () => {
  it('is gone, and so is what names it in lists', () => {
    const { entries, leftOut } = read(areaWith({ hidden: ['services/talking'] }));
    expect(entries.services.map(({ id }) => id)).toEqual(['silent-call']);
    expect(leftOut.map(({ id }) => id)).toEqual(['talking']);
  });

  it.each([
    ['contacts/emergency', /the number for danger now/],
    ['services/silent-call', /the silent call/],
    ['contacts/night-line', /a line for any hour/],
    ['services/talkin', /Did you mean "services\/talking"/],
    ['contacts/vale-helpline', /this area's own/],
  ])('%s is refused', (one, message) => {
    expect(
      told(areaWith({ hidden: [one] }), message).filter((line) => /^wrong/.test(line)),
    ).toEqual([expect.stringMatching(/areas\/vale\/area\.yaml hidden: /)]);
  });
});

describe('a role', () => {
  const talking = (files: Files) => read(files).entries.services.at(-1)!.data.contacts;

  it('is whichever contact the area names', () => {
    const housing = goodArea['contacts/vale-helpline.yaml']!;
    expect(
      talking({
        ...areaWith({ roles: { housing: 'vale-homes' } }),
        'areas/vale/contacts/vale-homes.yaml': housing,
      }),
    ).toEqual(['vale-helpline', 'vale-homes']);
  });

  it('is left out of a list where the area names nobody', () => {
    expect(talking({})).toEqual(['vale-helpline']);
  });

  it('that may be nobody is refused in the middle of a sentence', () => {
    const page = core['core/pages/beds.mdx']!.replace(
      '<LocalLine for="housing" />',
      '<Phone id="local-housing" />',
    );
    expect(told({ 'core/pages/beds.mdx': page }, /may name nobody/).length).toBeGreaterThan(0);
  });
});

describe('a question', () => {
  it.each([
    ['siteUrl', 'wrong'],
    ['helplineName', 'due'],
  ])('in place of %s is %s', (field, severity) => {
    expect(told(areaWith({ [field]: '?' }), /still to answer/)).toEqual([
      expect.stringMatching(`^${severity} areas/vale/area.yaml area: ${field}: still to answer`),
    ]);
  });

  it('in place of a role leaves the words of the core', () => {
    const { entries } = read(areaWith({ roles: { housing: '?' } }));
    expect(entries.area[0]!.data.roles).toEqual({});
  });
});

describe('core', () => {
  const sentence = (words: string) => ({
    'core/pages/beds.mdx': `${core['core/pages/beds.mdx']}\n${words}\n`,
  });

  it.each([
    ['the area', `You can ask in ${own.name}.`, /is a name of one area/],
    ['a name of the list', 'You can ask The moor.', /is a name of one area/],
    ['a contact of the area', 'Call <Phone id="vale-helpline" />.', /in this area alone/],
  ])('does not name %s', (_, words, message) => {
    const list = { 'core/local-names.yaml': stringify({ moors: { names: ['The moor'] } }) };
    expect(told({ ...list, ...sentence(words) }, message)).toEqual([
      expect.stringMatching(/^wrong core\/pages\/beds\.mdx /),
    ]);
  });

  it('says what it likes of all else', () => {
    expect(told({}, /a name of one area|in this area alone/)).toEqual([]);
  });
});

describe('what an area adds', () => {
  const local = (page: string) =>
    mdx(
      { page, sources: ['county-guide'], checkedOn: '2026-05-01', reviewBy: '2026-11-01' },
      wayToAct,
    );

  it('is shown by the page that has a place for it', () => {
    expect(
      told({ 'areas/vale/local/beds.mdx': local('/beds/') }, /no place|name this file/),
    ).toEqual([]);
  });

  it('under another name is told the right one', () => {
    expect(told({ 'areas/vale/local/bed.mdx': local('/beds/') }, /name this file/)).toEqual([
      expect.stringMatching(/name this file beds\.mdx$/),
    ]);
  });
});

describe('a local helpline', () => {
  const service = (audience: string[]) => ({
    'areas/vale/services/vale-line.yaml': stringify({
      ...good.openService,
      name: 'Vale line',
      summary: 'Someone to talk to.',
      contacts: ['vale-helpline'],
      audience,
    }),
  });
  const isNotFor = /^wrong areas\/vale\/area\.yaml core says that anyone can call/;

  it('that is for some alone is told, as core sends everyone to it', () => {
    expect(told(service(['women']), isNotFor)).toHaveLength(1);
  });

  it('that never closes may stand beside what core says of one that does', () => {
    const contact = { ...good.contact, hours: { kind: 'always' } };
    const words = 'Call <Helpline /> in its hours, or <Phone id="night-line" /> when it is closed.';
    const files = {
      'areas/vale/contacts/vale-helpline.yaml': stringify(contact),
      'core/pages/beds.mdx': mdx({ ...goodPage, related: [] }, `${words}\n`),
    };
    expect(told(files, /never closes/)).toEqual([]);
    const own = mdx({ ...goodPage, aliases: goodPage.aliases.map((one) => `${one}0`) }, words);
    expect(told({ ...files, 'areas/vale/pages/own.mdx': own }, /never closes/)).not.toEqual([]);
  });

  it('that is for anyone is right', () => {
    expect(told(service(['anyone', 'professionals']), isNotFor)).toEqual([]);
  });
});
