import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import * as good from '../schemas/good-entries.ts';

/** Writes files, by their path, into a folder that lasts as long as the test. `undefined` leaves one out. */
export function contentFolder(files: Record<string, string | undefined>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Front matter and prose as one MDX file. */
export const mdx = (front: object, body = '') => `---\n${stringify(front)}---\n${body}`;

const contacts = {
  emergency: { ...good.contact, name: 'Emergency', phone: '999' },
  'vale-helpline': good.contact,
  'night-line': {
    ...good.contact,
    name: 'Night line',
    phone: '0808 157 0123',
    hours: { kind: 'always' },
  },
};

const aliases = Array.from({ length: 10 }, (_, index) => `bed tonight ${index}`);

/** Front matter of a page in which nothing is wrong. */
export const goodPage = { ...good.page, aliases };

/** Prose that gives a page its way to act. */
export const wayToAct = 'Call <Phone id="vale-helpline" />.\n';

/** The files of a small area in which nothing is wrong. */
export const goodArea: Record<string, string> = {
  'area.yaml': stringify(good.area),
  ...Object.fromEntries(
    Object.entries(contacts).map(([id, data]) => [`contacts/${id}.yaml`, stringify(data)]),
  ),
  'services/silent-call.yaml': stringify(good.openService),
  'services/vale-house.yaml': stringify(good.safeAccommodation),
  'pages/beds.mdx': mdx(goodPage, wayToAct),
  'pages/safe-places/refuge.mdx': mdx(goodPage, wayToAct),
  'campaigns/light.mdx': mdx(good.campaign, wayToAct),
  'prints/cards.yaml': stringify(good.print),
  'glossary.yaml': stringify({ marac: good.term }),
  'charts/beds-by-year.yaml': stringify(good.chart),
  'figures.yaml': stringify({ beds: good.figure }),
  'safe-place-types.yaml': stringify({ refuge: good.safePlaceType }),
  'sources.yaml': stringify({ 'county-guide': good.source }),
  'bank-holidays.yaml': stringify({ '2026': good.bankHolidayYear }),
};
