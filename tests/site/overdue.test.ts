import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as device from '../../src/text/device-en-GB.ts';
import * as text from '../../src/text/en-GB.ts';
import { entriesOf } from '../support/area.ts';
import { builtPages, site } from '../support/sites.ts';

type Shown = { path: string; phone?: string; number?: string; isOverdue?: true };

const read = (name: string) => JSON.parse(readFileSync(join(site.folder, name), 'utf8')) as unknown;
const today = builtPages(site)[0]!.root.querySelector('html')!.getAttribute('data-built')!;
const overdue = new Set(
  entriesOf(site)
    .contacts.filter(({ data }) => data.reviewBy < today)
    .map(({ data }) => data.phone),
);

const places = () =>
  readdirSync(site.folder)
    .filter((name) => /^search-places-\d+\.json$/.test(name))
    .flatMap((name) => read(name) as Shown[]);
const listed = () => (read('services/list.json') as { services: Shown[] }).services;

it.each([
  ['search', places],
  ['a list that is filtered', listed],
])('in %s a number that waits to be checked says so, and no other', (_, shown) => {
  const numbered = shown().filter(({ phone, number }) => phone ?? number);
  expect(numbered.length).toBeGreaterThan(0);
  for (const { path, phone, number, isOverdue } of numbered)
    expect(isOverdue === true, path).toBe(overdue.has(phone ?? number));
});

it('scripts say it as pages do', () => {
  expect(device.overdue).toBe(text.contact.overdue);
});
