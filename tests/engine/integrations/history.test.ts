import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { layersIn } from '../../../src/entries/layers.ts';
import { readEntries } from '../../../src/entries/read.ts';
import { pastOf } from '../../../src/integrations/history.ts';
import { changesByMonth } from '../../../src/model/changes.ts';
import { countsOf } from '../../../src/model/changes-pages.ts';
import { areaWithHistory } from '../../support/area-with-history.ts';

/** An invented area whose facts change from month to month. */
function changingArea() {
  const area = areaWithHistory();
  onTestFinished(() => rmSync(area.top, { recursive: true, force: true }));
  const change = (path: string, from: string | RegExp, to: string) => {
    const file = join(area.content, path);
    const text = readFileSync(file, 'utf8');
    const fresh = text.replace(from, to);
    if (fresh === text) throw new Error(`${path} has no ${from}`);
    writeFileSync(file, fresh);
  };
  return { ...area, change };
}

/** What is told of a content, each change as “name: sentences”. */
function toldOf(content: string) {
  const layers = layersIn(content);
  const past = pastOf(content, layers);
  const facts = { entries: readEntries(layers).entries, today: '2026-06-03' };
  const months = changesByMonth(facts, past).map((month) => ({
    month: month.month,
    told: month.changes.flatMap(({ items }) =>
      items.map(({ name, lines }) => `${name}: ${lines.join(' ')}`),
    ),
    counts: countsOf(month),
  }));
  return { past, months };
}

const helpline = 'contacts/merrowdale-helpline.yaml';
const counselling = 'services/merrowdale-counselling.yaml';
const refuge = 'services/merrowdale-refuge.yaml';

it('tells by month what changed, from the first day of the record on', () => {
  const { content, change, commitOn } = changingArea();
  change(helpline, '"17:30"', '"18:00"');
  commitOn('2026-02-03', 'Longer');
  change(helpline, 'cost: ordinary', 'cost: free');
  change(helpline, 'checkedOn: 2026-05-01', 'checkedOn: 2026-05-02');
  change(counselling, 'audience: [anyone, children-and-young]', 'audience: [anyone]');
  commitOn('2026-03-03', 'Free');
  const { past, months } = toldOf(content);
  expect(past).toMatchObject({ isWhole: true, start: { month: '2026-01' } });
  expect(months).toEqual([
    {
      month: '2026-03',
      told: [
        'Merrowdale Helpline: The cost of a call changed from “that of an ordinary call” to “free”.',
        'Merrowdale Counselling: The list of whom it is for changed from “Anyone; Children and young people” to “Anyone”.',
      ],
      counts: ['One fact was compared with its sources again.'],
    },
    {
      month: '2026-02',
      told: ['Merrowdale Helpline: The closing time changed from “5:30pm” to “6pm”.'],
      counts: [],
    },
  ]);
});

it('tells no number, place or sentence that once stood there, and no name of what is gone', () => {
  const { content, change, commitOn } = changingArea();
  change(helpline, '01632 960 101', '01632 960 155');
  change(refuge, 'name: "Merrowdale Refuge"', 'name: "The house in Elm Lane"');
  change(refuge, 'audience: [women]', 'audience: [men]');
  change(counselling, 'Families can come together.', 'Ask for Rowan Grey at Elm Lane.');
  commitOn('2026-02-03', 'A slip');
  change(helpline, '01632 960 155', '01632 960 177');
  change(refuge, 'name: "The house in Elm Lane"', 'name: "Merrowdale Refuge"');
  change(refuge, 'audience: [men]', 'audience: [women]');
  change(counselling, 'Ask for Rowan Grey at Elm Lane.', 'Families can come at once.');
  rmSync(join(content, 'services/merrowdale-homes.yaml'));
  commitOn('2026-03-03', 'Put right');
  const { months } = toldOf(content);
  expect(JSON.stringify(months)).not.toMatch(/01632|Elm|Rowan|Merrowdale Homes|Women|Men/);
  expect(months[0]).toMatchObject({
    month: '2026-03',
    counts: ['One service is no longer here.'],
    told: [
      'Merrowdale Helpline: The phone number changed.',
      'Merrowdale Counselling: The part on what it does changed.',
      'Merrowdale Refuge: The name changed. The list of whom it is for changed.',
    ],
  });
});

it('takes what is mended within a month for no change, and no change of what readers do not see for one', () => {
  const { content, change, commitOn } = changingArea();
  change(helpline, '"17:30"', '"18:00"');
  commitOn('2026-02-03', 'Wrong');
  change(helpline, '"18:00"', '"17:30"');
  change(helpline, 'reviewBy: 2027-05-01', 'reviewBy: 2027-05-02');
  commitOn('2026-02-20', 'Right');
  expect(toldOf(content).months).toEqual([]);
});

it('begins when facts moved into two layers, and takes a move between them for no change', () => {
  const { top, content, change, commitOn } = changingArea();
  change(helpline, '"17:30"', '"18:00"');
  commitOn('2026-02-03', 'Before the move');
  const layered = join(top, 'content/areas/vale');
  cpSync(content, join(top, 'moved'), { recursive: true });
  rmSync(content, { recursive: true });
  cpSync(join(top, 'moved'), layered, { recursive: true });
  cpSync(join(top, 'moved/figures.yaml'), join(content, 'core/figures.yaml'));
  rmSync(join(top, 'moved'), { recursive: true });
  rmSync(join(layered, 'figures.yaml'));
  commitOn('2026-03-01', 'Move');
  renameSync(join(content, 'core/figures.yaml'), join(layered, 'figures.yaml'));
  cpSync(join(layered, 'training.yaml'), join(content, 'core/training.yaml'));
  commitOn('2026-04-01', 'Move back');
  const { past, months } = toldOf(content);
  expect(past.start?.month).toBe('2026-03');
  expect(months).toEqual([]);
});

it('says that it cannot tell where the clone is shallow, or has no history', () => {
  const { top, change, commitOn } = changingArea();
  change(helpline, '"17:30"', '"18:00"');
  commitOn('2026-02-03', 'Longer');
  const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
  onTestFinished(() => rmSync(shallow, { recursive: true, force: true }));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${top}`, join(shallow, 'clone')]);
  const { past, months } = toldOf(join(shallow, 'clone/content'));
  expect([past.isWhole, past.start?.month, months]).toEqual([false, '2026-02', []]);
  rmSync(join(shallow, 'clone/.git'), { recursive: true });
  expect(toldOf(join(shallow, 'clone/content')).past).toEqual({ isWhole: false, months: [] });
});
