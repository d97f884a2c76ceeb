import { framesSeen } from './audit.ts';
import { readingTab, type Scene } from './behaviours.ts';
import { stepsSeen } from './judge-visit.ts';
import { see } from './places.ts';
import type { Check, Observation } from '../../src/model/trace-audit.ts';
import { check } from './report.ts';
import * as visit from './visit.ts';

/** More steps than the visit has entries. */
const everyStep: (-1 | 1)[] = [-1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1];

/**
 * Types an address of the site during a visit, which loads a second document, reads on and leaves. Earlier entries
 * can be covered only by browsers that have the Navigation API; what the others do is noted.
 */
export async function trySecondLoad(
  scene: Scene,
): Promise<{ checks: Check[]; observations: Observation[] }> {
  const { browser, stage, reading } = scene;
  const tab = await readingTab(scene, 2);
  await tab.open(stage.site + reading.pages[3]!.href);
  await see(tab, 'the page typed', ({ title }) => title === reading.pages[3]!.title);
  await visit.follow(tab, reading.pages[4]!);
  const hasApi = await tab.evaluate(() => 'navigation' in window);
  const reported = browser.reports?.length ?? 0;
  await visit.exit(tab, stage);
  const steps = await visit.roam(tab, stage, everyStep);
  const frames = framesSeen(browser, reported, stage.site);
  const name = 'A second full load in the visit: steps after the exit that show the site';
  if (!hasApi)
    return {
      checks: [],
      observations: [{ name, found: stepsSeen(steps) }],
    };
  const flashes = 'A second full load: times that a frame began to show the site after the exit';
  return {
    checks: [
      check(name, `0 of ${everyStep.length}`, stepsSeen(steps)),
      ...(frames === undefined ? [] : [check(flashes, '0', String(frames))]),
    ],
    observations: [],
  };
}
