import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { areaFiles } from '../../src/build/area-files.ts';
import { buildSite } from './build-sites.ts';
import type { Site } from './sites.ts';

/** An area that does not exist, on the core of the content in the tree. */
export const secondSite: Site = {
  name: 'a second area',
  content: '.cache/second-content',
  folder: '.cache/second-site',
  base: '/',
};

export const secondDay = '2026-12-01';

/**
 * What `npm run new-area` writes once all that is urgent is answered, one role of several, and the wish to show first
 * words that nobody has read: its pages for other languages and its help window are as full as they can be.
 */
export function writeSecondArea(): void {
  const root = secondSite.content;
  rmSync(root, { recursive: true, force: true });
  cpSync('content/core', join(root, 'core'), { recursive: true });
  const files = areaFiles(
    {
      name: 'Merrowdale',
      council: 'Merrowdale Council',
      siteUrl: 'https://support.merrowdale.example',
      helpline: 'Merrowdale Helpline',
      phone: '01632 960 101',
      source: 'Help in Merrowdale',
      url: 'https://council.merrowdale.example/help',
    },
    { id: 'merrowdale', today: secondDay, uuid: 'f6f580f0-7eb6-4d57-95b3-103cffad993a' },
  );
  const helpline = files['contacts/merrowdale-helpline.yaml']!;
  files['contacts/merrowdale-homes.yaml'] = helpline
    .replace('Merrowdale Helpline', 'Homes Team')
    .replace('01632 960 101', '01632 960 102');
  const areaFile = files['area.yaml']!.replace('housing: "?"', 'housing: merrowdale-homes');
  files['area.yaml'] = `${areaFile}\nfirstWords: drafts\n`;
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, 'areas/merrowdale', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Writes the area and builds its site. */
export default function setup(): void {
  writeSecondArea();
  buildSite(secondSite, { TODAY: secondDay });
}
