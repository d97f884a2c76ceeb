import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import * as good from '../schemas/good-entries.ts';

/** Writes files, by their path, into a folder that lasts as long as the test. Returns the folder. */
export function contentFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
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
  'night-line': { ...good.contact, name: 'Night line', phone: '0808 157 0123' },
};

/** The files of a small area in which nothing is wrong. */
export const goodArea: Record<string, string> = {
  'area.yaml': stringify(good.area),
  ...Object.fromEntries(
    Object.entries(contacts).map(([id, data]) => [`contacts/${id}.yaml`, stringify(data)]),
  ),
  'services/silent-call.yaml': stringify(good.openService),
  'services/vale-house.yaml': stringify(good.safeAccommodation),
  'pages/beds.mdx': mdx(good.page, 'Call <Phone id="vale-helpline" />.\n'),
  'campaigns/light.mdx': mdx(good.campaign),
  'glossary.yaml': stringify({ marac: good.term }),
  'figures.yaml': stringify({ beds: good.figure }),
  'safe-place-types.yaml': stringify({ refuge: good.safePlaceType }),
  'sources.yaml': stringify({ 'county-guide': good.source }),
  'bank-holidays.yaml': stringify({ '2026': good.bankHolidayYear }),
};
