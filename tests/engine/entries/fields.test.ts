import { describe, expect, it } from 'vitest';
import { collectionNames, type CollectionName } from '../../../src/entries/collections.ts';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import { fieldsOf } from '../../../src/entries/fields.ts';
import { readEntries } from '../../../src/entries/read.ts';
import { contentFolder, goodArea } from '../checks/content-folder.ts';
import { entryOf as invented } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';

const entryOf = (collection: CollectionName, data: object) => invented(collection, 'one', data);

const marked = (collection: CollectionName, data: object, isWanted: (mark: object) => boolean) =>
  fieldsOf(entryOf(collection, data))
    .filter(({ marks }) => isWanted(marks))
    .map(({ path, value }) => `${path.join('.')}: ${String(value)}`);

describe('the fields of an entry', () => {
  it('tell to which collection they refer, in lists, groups and kinds', () => {
    const refers = (collection: CollectionName, data: object) =>
      fieldsOf(entryOf(collection, data)).flatMap(({ path, marks }) =>
        marks.refers ? [`${path.join('.')} ${marks.refers}`] : [],
      );
    expect(refers('services', good.openService)).toEqual([
      'contacts.0 contacts',
      'sources.0.source sources',
    ]);
    expect(refers('area', good.area)).toContain('anytime.0.contact contacts');
    expect(refers('pathway', good.question)).toContain('answers.0.to pathway');
  });

  it('tell what visitors read, and whether it is a name', () => {
    const isShown = (shown: string) => (marks: object) => 'shown' in marks && marks.shown === shown;
    expect(marked('services', good.openService, isShown('words'))).toEqual([
      'summary: Someone to talk to in Vale County.',
      'about.0: It listens.',
      'howToGetHelp.0: Call it.',
    ]);
    expect(marked('contacts', good.contact, isShown('name'))).toEqual([
      'name: Vale County Helpline',
    ]);
  });

  it('tell what a device shows: the heading, unless there is a calmer title', () => {
    const isOnDevice = (marks: object) => 'device' in marks;
    expect(marked('pages', good.page, isOnDevice)).toEqual(['title: Where to sleep tonight']);
    expect(marked('pages', { ...good.page, tabTitle: 'Sleep' }, isOnDevice)).toEqual([
      'tabTitle: Sleep',
    ]);
  });

  it('stand on their lines', () => {
    const { entries } = readEntries(contentFolder(goodArea));
    const entry = entries.contacts.find(({ id }) => id === 'vale-helpline')!;
    const lines = fieldsOf(entry).map(({ path }) => [
      path.join('.'),
      entry.lines[entry.line(path) - 1],
    ]);
    expect(lines).toContainEqual(['phone', 'phone: 01632 960 001']);
    expect(lines).toContainEqual(['sources.0.source', '  - source: county-guide']);
  });
});

it('every field of the invented area is described for the editor', () => {
  const { entries, problems } = readEntries('tests/fixtures/area');
  expect(problems).toEqual([]);
  const mute = collectionNames
    .flatMap((name): AnyEntry[] => entries[name])
    .flatMap((entry) =>
      fieldsOf(entry)
        .filter(({ description }) => !description)
        .map(({ path }) => `${entry.collection} ${path.join('.')}`),
    );
  expect(entries.contacts.length).toBeGreaterThan(3);
  expect(mute).toEqual([]);
});
