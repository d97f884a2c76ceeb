import { framesSeen } from './audit.ts';
import type { Scene } from './behaviours.ts';
import type { Tab } from './engines/engine.ts';
import { stepsSeen } from './judge-visit.ts';
import type { Check } from '../../src/model/trace-audit.ts';
import { check } from './report.ts';
import * as visit from './visit.ts';

/** About the number of entries that a tab holds, which is fifty in two of the engines, and far beyond it. */
export const deepVisits: visit.DeepVisit[] = [
  { moves: 49, others: 0 },
  { moves: 50, others: 5 },
  { moves: 51, others: 49 },
  { moves: 60, others: 20 },
];

/** Steps after the exit: enough, since what could show the site stands right behind or before it. */
const steps: (-1 | 1)[] = [-1, -1, 1, 1];

const nameOf = ({ moves, others }: visit.DeepVisit) =>
  `${moves} moves after ${others} pages of another site`;

/** A new tab in front, in which such a visit has been read. */
async function deepTab(scene: Scene, { moves, others }: visit.DeepVisit): Promise<Tab> {
  const tab = await scene.browser.another();
  await tab.show();
  await visit.arrive(tab, scene.stage, scene.reading, others);
  await visit.readOn(tab, scene.reading, moves);
  return tab;
}

/** Reads far, leaves, and tries to return. */
export async function checkDeepVisit(scene: Scene, deep: visit.DeepVisit): Promise<Check[]> {
  const { browser, stage } = scene;
  const tab = await deepTab(scene, deep);
  const reported = browser.reports?.length ?? 0;
  await visit.exit(tab, stage);
  const after = await visit.roam(tab, stage, steps);
  const frames = framesSeen(browser, reported, stage.site);
  const name = nameOf(deep);
  return [
    check(
      `${name}: steps after the exit that show the site`,
      `0 of ${steps.length}`,
      stepsSeen(after),
    ),
    ...(frames === undefined
      ? []
      : [check(`${name}: times that a frame began to show the site`, '0', String(frames))]),
  ];
}

/**
 * Goes Back through more pages than the visit has entries, and a little Forward, with no press on the page between:
 * browsers pass over entries that were added without one.
 */
export async function checkLongWayBack(scene: Scene): Promise<Check[]> {
  const { stage, reading } = scene;
  const moves = 12;
  const tab = await deepTab(scene, { moves, others: 2 });
  const back: (-1 | 1)[] = Array.from({ length: moves }, () => -1);
  const taken = await visit.roam(tab, stage, [...back, 1, 1]);
  const titleAt = (place: number) =>
    place === 0 ? reading.arrival.title : reading.pages[(place - 1) % reading.pages.length]!.title;
  const places = [...back.map((_, index) => moves - 1 - index), 1, 2];
  // A tab that still reads would leave with the next exit of another.
  await visit.exit(tab, stage);
  const right = taken.filter(({ title, text }, index) => text && title === titleAt(places[index]!));
  return [
    check(
      `${moves} steps Back and 2 Forward without a press on the page: those that show the page expected`,
      `${moves + 2} of ${moves + 2}`,
      `${right.length} of ${moves + 2}`,
    ),
  ];
}

/** The same deep visit to a site that trusts the depth that was stored: the audit must see it come back. */
export async function controlDeepVisit(scene: Scene): Promise<Check> {
  const tab = await deepTab(scene, { moves: 51, others: 2 });
  await visit.exit(tab, scene.stage);
  const after = await visit.roam(tab, scene.stage, [-1]);
  const found = after.some(({ text }) => text) ? 'the site' : 'something else';
  return check(
    'A visit that trusts its depth, 51 moves: the first step Back shows',
    'the site',
    found,
  );
}
