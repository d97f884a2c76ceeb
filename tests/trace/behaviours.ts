import { backAndForward } from './audit.ts';
import type { Browser, Tab } from './engines/engine.ts';
import { middleOf } from './in-page.ts';
import { stepsSeen } from './judge-visit.ts';
import type { Reading } from './reading.ts';
import type { Check } from '../../src/model/trace-audit.ts';
import { check } from './report.ts';
import * as visit from './visit.ts';
import { placeOf, see, settle, type Stage } from './places.ts';
import { until } from './wait.ts';

/** A browser, and what is visited with it. */
export type Scene = { browser: Browser; stage: Stage; reading: Reading };

/** A new tab in front, which has arrived at the site and read some pages. */
export async function readingTab({ browser, stage, reading }: Scene, pages: number): Promise<Tab> {
  const tab = await browser.another();
  await tab.show();
  await visit.arrive(tab, stage, reading);
  for (const page of reading.pages.slice(0, pages)) await visit.follow(tab, page);
  return tab;
}

const seenLater = async (tab: Tab, stage: Stage) =>
  stepsSeen(await visit.roam(tab, stage, backAndForward));

/** Reads a number of pages, leaves, and tries to return. */
export async function checkDepth(scene: Scene, pages: number): Promise<Check[]> {
  const tab = await readingTab(scene, pages);
  await visit.exit(tab, scene.stage);
  const name = `${pages} page${pages === 1 ? '' : 's'} read: steps after the exit that show the site`;
  return [check(name, '0 of 6', await seenLater(tab, scene.stage))];
}

/** Presses the exit five times in a row. */
export async function checkFivePresses(scene: Scene): Promise<Check[]> {
  const { stage } = scene;
  const tab = await readingTab(scene, 3);
  const asked = stage.destination.asked.length;
  const point = await until('the exit', () => tab.evaluate(middleOf, 'a[data-exit]'));
  // Presses after the first may find no page to press on.
  const presses = [1, 2, 3, 4, 5].map(() => tab.press(point!.x, point!.y));
  await Promise.allSettled(presses);
  const isThere = (address: string) => placeOf(address, stage) === 'destination';
  await see(tab, 'the destination', ({ address }) => isThere(address));
  const times = String(stage.destination.asked.length - asked);
  return [
    check('Five presses: requests to the destination', '1', times),
    check(
      'Five presses: steps after the exit that show the site',
      '0 of 6',
      await seenLater(tab, stage),
    ),
  ];
}

/** Reads in two tabs, and leaves by the exit of one. */
export async function checkTwoTabs(scene: Scene): Promise<Check[]> {
  const { browser, stage, reading } = scene;
  const tab = await readingTab(scene, 1);
  const other = await browser.another();
  await other.show();
  await other.open(stage.site + reading.arrival.href);
  await visit.follow(other, reading.pages[1]!);
  // The other tab was read further than a tab holds entries.
  await visit.readOn(other, reading, 51);
  const tabs = await browser.countTabs();
  await tab.show();
  await visit.exit(tab, stage);
  const isAway = await see(
    other,
    'the other tab to leave',
    ({ address }) => placeOf(address, stage) === 'destination',
  )
    .then(() => 'left')
    .catch(() => 'stayed');
  const opened = (await browser.countTabs()) - tabs;
  await other.show();
  return [
    check('Two tabs: the other one', 'left', isAway),
    check('Two tabs: tabs that the exit opened', '0', String(opened)),
    check(
      'Two tabs: steps in the other that show the site',
      '0 of 6',
      await seenLater(other, stage),
    ),
  ];
}

/** Comes back to the site, after leaving it, by typing its address into the same tab. */
export async function checkReturn(scene: Scene): Promise<Check[]> {
  const { stage, reading } = scene;
  const tab = await readingTab(scene, 1);
  await visit.exit(tab, stage);
  await tab.open(stage.site + reading.arrival.href);
  const { text } = await settle(tab, 'The return', stage);
  return [
    check(
      'The address typed again after the exit shows',
      'the site',
      text ? 'the site' : 'nothing',
    ),
  ];
}
