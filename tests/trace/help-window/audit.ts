import { join } from 'node:path';
import type { EngineReport } from '../../../src/model/trace-audit.ts';
import type { Engine, Start, Tab } from '../engines/engine.ts';
import { readKept, type Kept } from '../history-rows.ts';
import { see, type Stage } from '../places.ts';
import { filesHolding } from '../profile-search.ts';
import { check, emptyReport, unfinishedPart } from '../report.ts';
import { press, roam } from '../visit.ts';
import { until } from '../wait.ts';
import { announcePrint, middleInWindow, readWindow } from './in-page.ts';
import { partnerTitle, windowSentence, type Partner } from './partner.ts';

/** What a visitor of the partner's page does there. */
type Visitor = 'reads' | 'opens the window' | 'follows a link to it';

/** What was seen of one visitor, and what the browser keeps. */
type Seen = {
  version: string;
  asked: string[];
  /** What Back shows after the exit. */
  back: string;
  closedByPrint: boolean;
  kept: Kept | undefined;
  files: string[];
};

async function pressInWindow(tab: Tab, selector: string): Promise<void> {
  const middle = await until(selector, () => tab.evaluate(middleInWindow, selector));
  await tab.press(middle!.x, middle!.y);
}

const openWindow = async (tab: Tab) => {
  await press(tab, '[data-help-window]');
  await until(
    'the window',
    () => tab.evaluate(readWindow),
    ({ isOpen, isLoaded }) => isOpen && isLoaded,
  );
};

/** Opens the window, reads an answer, has it closed by a print, opens it again and leaves by its exit. */
async function useWindow(
  tab: Tab,
  stage: Stage,
): Promise<{ back: string; closedByPrint: boolean }> {
  await openWindow(tab);
  await pressInWindow(tab, 'summary');
  await until(
    'an answer',
    () => tab.evaluate(readWindow),
    ({ isAnswered }) => isAnswered,
  );
  await tab.evaluate(announcePrint);
  const closedByPrint = !(await tab.evaluate(readWindow)).isOpen;
  await openWindow(tab);
  await pressInWindow(tab, '[data-exit]');
  await see(tab, 'the destination', ({ address }) => address.startsWith(stage.destination.origin));
  const [step] = await roam(tab, stage, [-1]);
  const { isOpen } = await tab.evaluate(readWindow);
  const shown = `${step!.place === 'site' && step!.text ? 'the partner’s page' : 'something else'}`;
  return { back: `${shown}, the window ${isOpen ? 'open' : 'closed'}`, closedByPrint };
}

async function watch(
  engine: Engine,
  start: Start,
  stage: Stage,
  partner: Partner,
  visitor: Visitor,
): Promise<Seen> {
  const profile = join(start.profile, visitor.replaceAll(' ', '-'));
  const browser = await engine.start({ ...start, profile });
  const tab = browser.first;
  partner.asked.length = 0;
  let used = { back: '', closedByPrint: false };
  try {
    await tab.open(`${stage.start.origin}/1`);
    await see(tab, 'the page before', ({ address }) => address.endsWith('/1'));
    await tab.open(`${stage.site}/${visitor === 'follows a link to it' ? 'linked' : ''}`);
    await see(tab, 'the partner', ({ title, isLoaded }) => title === partnerTitle && isLoaded);
    if (visitor !== 'follows a link to it')
      await until(
        'its files',
        () => partner.asked.length,
        (count) => count === 3,
      );
    if (visitor === 'opens the window') used = await useWindow(tab, stage);
    else {
      if (visitor !== 'reads') {
        await press(tab, 'a');
        await see(tab, 'the file', ({ address }) => address.endsWith('help-window.html'));
      }
      await tab.open(`${stage.destination.origin}/`);
      await see(tab, 'another page', ({ address }) => address.startsWith(stage.destination.origin));
    }
  } finally {
    await browser.close();
  }
  const { text } = filesHolding(profile, { text: [windowSentence()] });
  const kept = engine.history && readKept(profile, engine.history, stage.site);
  return { version: browser.version, asked: [...partner.asked], ...used, kept, files: text };
}

const rowsOf = ({ kept }: Seen) =>
  kept!.rows
    .map(({ url, title }) => `${new URL(url).pathname} ${title}`)
    .toSorted()
    .join(', ');

/** Looks in one engine at a visitor who opens the window, beside one who reads the partner's page alone. */
export async function auditWindow(
  engine: Engine,
  start: Start,
  stage: Stage,
  partner: Partner,
): Promise<EngineReport> {
  const report = emptyReport(engine.name, '', [
    engine.note,
    'The window on the page of an invented school.',
  ]);
  const { checks, controls, skipped } = report;
  try {
    const reads = await watch(engine, start, stage, partner, 'reads');
    const opens = await watch(engine, start, stage, partner, 'opens the window');
    const links = await watch(engine, start, stage, partner, 'follows a link to it');
    report.version = opens.version;
    checks.push(
      check(
        'What the partner’s site is asked for when the window is opened',
        'the same as without it',
        opens.asked.join() === reads.asked.join()
          ? 'the same as without it'
          : opens.asked.join(', '),
      ),
      check(
        'Printing while the window is open',
        'closes it',
        opens.closedByPrint ? 'closes it' : 'leaves it open',
      ),
      check('After its exit, Back shows', 'the partner’s page, the window closed', opens.back),
    );
    if (!engine.history)
      skipped.push({
        name: 'What is kept on disk',
        found: 'under test the engine keeps its data in memory alone',
      });
    else {
      checks.push(
        check(
          'Rows of history with the partner’s address, and their titles',
          'those of every visitor',
          rowsOf(opens) === rowsOf(reads) ? 'those of every visitor' : rowsOf(opens),
        ),
        check(
          'Files with words of the window, beyond those of every visitor',
          '0',
          String(Math.max(0, opens.files.length - reads.files.length)),
        ),
      );
      controls.push(
        check(
          'A link to the window, in place of the button: rows of history',
          '2',
          String(links.kept!.rows.length),
        ),
      );
    }
    controls.push(
      check(
        'A link to the window, in place of the button: the partner’s site is asked for',
        '2 files',
        `${links.asked.length} files`,
      ),
    );
  } catch (error) {
    checks.push(unfinishedPart('the help window', (error as Error).message));
  }
  return report;
}
