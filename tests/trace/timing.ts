import { readingTab, type Scene } from './behaviours.ts';
import type { PageReport } from './engines/engine.ts';
import { timePress } from './in-page.ts';
import { see } from './places.ts';
import type { Check, Observation } from '../../src/model/trace-audit.ts';
import { check } from './report.ts';
import * as visit from './visit.ts';
import { until } from './wait.ts';

/** One press on the exit; milliseconds. `frames` counts those that still showed the page. */
export type Times = {
  cover: number | undefined;
  coveredFrame: number | undefined;
  frames: number;
  request: number;
};

const runs = 5;

async function timeOnce(scene: Scene, run: number): Promise<Times> {
  const { browser, stage } = scene;
  const tab = await readingTab(scene, 3);
  const path = `/slow/${run}`;
  await tab.evaluate(timePress, stage.destination.origin + path);
  const reported = browser.reports!.length;
  const asked = stage.destination.asked.length;
  await visit.press(tab, 'a[data-exit]');
  await see(tab, 'the destination', ({ address }) => address.endsWith(path));
  const told = browser.reports!.slice(reported).filter(({ kind }) => kind === 'press');
  const first = (what: string): PageReport | undefined =>
    told.find((report) => report['what'] === what);
  const request = await until('the request', () => stage.destination.asked[asked]);
  return {
    cover: first('cover')?.['after'] as number | undefined,
    coveredFrame: first('covered frame')?.['after'] as number | undefined,
    frames: told.filter((report) => report['what'] === 'frame').length,
    request: request!.at - Number(first('press')!['at']),
  };
}

/** Leaves some times from three pages deep, for a destination that takes a moment to answer. */
export async function timeExits(scene: Scene): Promise<Times[]> {
  const times: Times[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeOnce(scene, run));
  return times;
}

/** The middle, the least and the most of some numbers. */
function spread(values: (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  if (known.length === 0) return 'never';
  const [least, middle, most] = [known[0]!, known[Math.floor(known.length / 2)]!, known.at(-1)!];
  return `${middle.toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`;
}

/** What the times of our exit and of a plain one say. */
export function judgeTimes(
  ours: Times[],
  plain: Times[],
): { checks: Check[]; controls: Check[]; observations: Observation[] } {
  const most = (times: Times[]) => Math.max(...times.map(({ frames }) => frames));
  const name = `frames that show the page after the press, at most, in ${runs} runs`;
  return {
    checks: [check(`The exit: ${name}`, '0', String(most(ours)))],
    controls: [
      check(`A plain exit: ${name}`, 'more than 0', most(plain) > 0 ? 'more than 0' : '0'),
    ],
    observations: [
      {
        name: `Milliseconds from the press on the exit to the cover, its first frame and the request to the destination: middle of ${runs} (least to most)`,
        found: [
          ours.map(({ cover }) => cover),
          ours.map(({ coveredFrame }) => coveredFrame),
          ours.map(({ request }) => request),
        ]
          .map(spread)
          .join(', '),
      },
    ],
  };
}
