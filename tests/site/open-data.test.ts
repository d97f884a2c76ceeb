import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../../src/lib/readability.ts';
import { openData } from '../../src/schemas/open-data.ts';
import { columns } from '../../src/text/open-data-en-GB.ts';
import { areaOf, entriesOf } from '../support/area.ts';
import { builtPages, site, words, type Site } from '../support/sites.ts';

const read = (site: Site, name: string) =>
  readFileSync(join(site.folder, 'open-data', name), 'utf8');

/** The cells of a CSV file, read as RFC 4180 says. */
function rowsOf(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g)!
    .map((row) =>
      [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      ),
    );
}

const schemas = 'tests/fixtures/open-referral-uk/schema';
const schemaOf = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));

describe(`the open data of ${site.name}`, () => {
  const text = read(site, 'services.json');
  const data = openData.parse(JSON.parse(text));
  const entries = entriesOf(site).services.map(({ id, data: fields }) => ({ id, ...fields }));
  const open = entries.filter(({ need }) => need !== 'professionals');
  const page = builtPages(site).find(({ path }) => path === '/open-data/')!;

  it('holds every service but those for professionals alone', () => {
    expect(data.total_items).toBe(data.contents.length);
    expect(data.contents.map(({ name }) => name).toSorted()).toEqual(
      open.map(({ name }) => name).toSorted(),
    );
  });

  it('gives each service a code of its own, and leads to its page', () => {
    expect(data.contents.length).toBeGreaterThan(0);
    expect(new Set(data.contents.map(({ id }) => id)).size).toBe(data.contents.length);
    const canonical = builtPages(site).map(({ root }) =>
      root.querySelector('link[rel=canonical]')?.getAttribute('href'),
    );
    expect(data.contents.filter(({ local_page }) => !canonical.includes(local_page))).toEqual([]);
  });

  it('has no place of safe accommodation, and that of each service which publishes one', () => {
    const kindOf = new Map(open.map((one) => [one.name, one]));
    for (const record of data.contents) {
      const entry = kindOf.get(record.name)!;
      expect(record.local_kind).toBe(entry.kind);
      expect('service_at_locations' in record).toBe('address' in entry);
    }
    expect(data.contents.some(({ local_kind }) => local_kind === 'safe-accommodation')).toBe(true);
  });

  it('is the same services in the table, with a cell for each heading', () => {
    const [headings, ...rows] = rowsOf(read(site, 'services.csv'));
    expect(headings).toEqual(Object.keys(columns));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== headings!.length)).toEqual([]);
    expect(rows.map(([id, name]) => [id, name])).toEqual(
      data.contents.map(({ id, name }) => [id, name]),
    );
    expect(rows.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
  });

  it('is explained on a page that says what its licence is, or that there is none yet', () => {
    const { dataLicence } = areaOf(site);
    const link = dataLicence && page.root.querySelector(`a[href="${dataLicence.url}"]`);
    expect(words(link ?? null)).toBe(dataLicence?.name ?? '');
    expect(/not decided/.test(words(page.root))).toBe(!dataLicence);
    expect(data.local_licence).toBe(dataLicence?.url);
  });

  it('is explained in words that are easy to read', () => {
    const blocks = page.root.querySelectorAll('main p, main li, main dd').map(words);
    const sentences = blocks.flatMap(sentencesOf).map((sentence) => wordsOf(sentence.text));
    const all = sentences.flat();
    const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    const counts = { sentences: sentences.length, words: all.length, syllables };
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter(({ length }) => length > 25)).toEqual([]);
    expect(fleschKincaidGrade(counts)).toBeLessThanOrEqual(6);
  });

  describe('by the published schemas of Open Referral UK', () => {
    const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
    const errorsOf = (schema: object, values: unknown[]) => {
      const validate = ajv.compile(schema);
      return values.flatMap((value) => (validate(value) ? [] : (validate.errors ?? [])));
    };
    const service = schemaOf('compiled/service.json');

    it('each service is valid', () => {
      expect(data.contents.length).toBeGreaterThan(0);
      expect(errorsOf(service, data.contents)).toEqual([]);
    });

    it('a service that is wrong is found', () => {
      const wrong = { ...data.contents[0], id: 'no-uuid', status: 'open' };
      expect(errorsOf(service, [wrong]).map(({ instancePath }) => instancePath)).toEqual([
        '/id',
        '/status',
      ]);
    });

    it('each field of a service is one of the profile, or is marked as ours', () => {
      const { properties } = service;
      expect(Object.keys(properties).length).toBeGreaterThan(5);
      const names = new Set(data.contents.flatMap((one) => Object.keys(one)));
      const strange = [...names].filter(
        (name) => !(name in properties) && !name.startsWith('local_'),
      );
      expect(strange).toEqual([]);
    });

    it('the list is a page of its API, and each phone is a phone', () => {
      expect(errorsOf(schemaOf('openapi.json').components.schemas.Page, [data])).toEqual([]);
      ajv.addSchema(schemaOf('language.json'), 'language.json');
      const phones = data.contents.flatMap(({ contacts }) => contacts.flatMap((one) => one.phones));
      expect(phones.length).toBeGreaterThan(0);
      expect(errorsOf(schemaOf('phone.json'), phones)).toEqual([]);
    });
  });
});
