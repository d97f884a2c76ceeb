import { join } from 'node:path';
import { audit } from './audit.ts';
import {
  checkDepth,
  checkFivePresses,
  checkReturn,
  checkTwoTabs,
  type Scene,
} from './behaviours.ts';
import { isKeptInMemory, judgeCacheable, judgePlain } from './controls.ts';
import { checkDeepVisit, checkLongWayBack, controlDeepVisit, deepVisits } from './deep-visits.ts';
import type { Engine, Start } from './engines/engine.ts';
import { judgeVisit } from './judge-visit.ts';
import type { Reading } from './reading.ts';
import type { Check, EngineReport } from '../../src/model/trace-audit.ts';
import { check, emptyReport, unfinishedPart } from './report.ts';
import { judgePlainTrouble, judgeTrouble } from './trouble.ts';
import { trySecondLoad } from './second-load.ts';
import type { Stages } from './stages.ts';
import { judgeTimes, timeExits } from './timing.ts';

/** Runs one part of the audit; what it cannot finish counts as failed. */
async function part(report: EngineReport, name: string, run: () => Promise<void>): Promise<void> {
  console.error(`${report.engine}: ${name} …`);
  try {
    await run();
  } catch (error) {
    report.checks.push(unfinishedPart(name, (error as Error).message));
  }
}

/** Everything that needs no profile of its own, in one browser. */
async function tryBehaviours(
  report: EngineReport,
  engine: Engine,
  start: Start,
  stages: Stages,
  reading: Reading,
) {
  const browser = await engine.start({ ...start, profile: join(start.profile, 'behaviours') });
  const scene: Scene = { browser, stage: stages.quiet, reading };
  const add = (name: string, run: () => Promise<Check[]>) =>
    part(report, name, async () => void report.checks.push(...(await run())));
  try {
    await part(report, 'a page kept in memory', async () => {
      const found = (await isKeptInMemory(browser, stages.quiet.start)) ? 'from memory' : 'anew';
      const name = 'A plain page comes back on Back';
      if (engine.history === 'chromium') report.controls.push(check(name, 'from memory', found));
      else report.observations.push({ name, found });
    });
    for (const pages of [1, 3, 6]) await add(`${pages} deep`, () => checkDepth(scene, pages));
    for (const deep of deepVisits)
      await add(`${deep.moves} moves`, () => checkDeepVisit(scene, deep));
    await add('a long way back', () => checkLongWayBack(scene));
    await part(report, 'a visit that trusts its depth', async () => {
      // WebKit's tabs hold more entries.
      if (engine.name === 'WebKit') return;
      report.controls.push(await controlDeepVisit({ ...scene, stage: stages.trusting }));
    });
    await add('five presses', () => checkFivePresses(scene));
    await add('two tabs', () => checkTwoTabs(scene));
    await add('a return', () => checkReturn(scene));
    await part(report, 'a second full load', async () => {
      const { checks, observations } = await trySecondLoad(scene);
      report.checks.push(...checks);
      report.observations.push(...observations);
    });
    if (engine.history !== 'chromium') return;
    await part(report, 'timing', async () => {
      const ours = await timeExits(scene);
      const times = judgeTimes(ours, await timeExits({ ...scene, stage: stages.plain }));
      report.checks.push(...times.checks);
      report.controls.push(...times.controls);
      report.observations.push(...times.observations);
    });
  } finally {
    await browser.close();
  }
}

/** Audits one engine: the visit, the same visit to two sites that must fail, and what else may happen. */
export async function auditEngine(
  engine: Engine,
  start: Start,
  stages: Stages,
  reading: Reading,
): Promise<EngineReport> {
  const keys = engine.hasKeys && start.display?.press;
  const report = emptyReport(engine.name, '', [
    engine.note,
    `Back and Forward: ${keys ? 'the keys Alt+Left and Alt+Right' : 'the command of the protocol'}.`,
    `Pages over ${start.certificate ? 'HTTPS' : 'plain HTTP on loopback'}.`,
  ]);
  await part(report, 'the visit', async () => {
    const deep = { moves: 200, others: 60 };
    const seen = await audit(engine, start, 'quiet', stages.quiet, reading, true, deep);
    report.version = seen.version;
    report.ways.push(`The visit: ${deep.others} pages of another site, ${deep.moves + 5} moves.`);
    report.checks.push(judgeTrouble(seen.stayed));
    judgeVisit(report, seen, reading);
  });
  await part(report, 'an exit that assigns', async () => {
    const seen = await audit(engine, start, 'plain', stages.plain, reading, false);
    report.controls.push(judgePlainTrouble(seen.stayed), ...judgePlain(seen));
  });
  if (engine.history)
    await part(report, 'pages that may be cached', async () => {
      const seen = await audit(engine, start, 'cacheable', stages.cacheable, reading, true);
      report.controls.push(...judgeCacheable(seen));
    });
  await part(report, 'other visits', () => tryBehaviours(report, engine, start, stages, reading));
  return report;
}
