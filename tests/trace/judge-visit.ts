import { covered } from '../../src/text/device-en-GB.ts';
import { alarmWords, holdsWord } from '../support/alarm-words.ts';
import type { Audit } from './audit.ts';
import { tilesFile, type HistoryRow } from './history-rows.ts';
import type { Reading } from './reading.ts';
import type { Check, EngineReport } from '../../src/model/trace-audit.ts';
import { check } from './report.ts';
import type { Step } from './places.ts';

/** How many steps of a walk through history showed the site, as `1 of 6`. */
export function stepsSeen(steps: Step[]): string {
  return `${steps.filter(({ text }) => text !== '').length} of ${steps.length}`;
}

/** Names for where steps led, in words that name no address. */
const places: Record<Step['place'], string> = {
  site: 'the site',
  start: 'the page before the site',
  destination: 'the destination',
  blank: 'an empty tab',
  elsewhere: 'another page',
};

/** Where a step led, in words. */
export const placeName = (step: Step) => places[step.place] + (step.text && ', in view');

/** What a title in history is, without telling it. */
function titleKind({ title }: Pick<HistoryRow, 'title'>): string {
  if (title === covered.loading) return 'the title that the exit leaves';
  return holdsWord(title ?? '', alarmWords)
    ? 'a title with an alarm word'
    : 'a title without alarm words';
}

/** What a title in history may be: the one that the exit leaves, or one that was made to be read by anyone. */
const quietTitles = ['the title that the exit leaves', 'a title without alarm words'];

/** Files in which a browser keeps the open tabs, to open them again after it was closed or crashed. */
export const isSessionFile = (file: string) => /\/Sessions\/|sessionstore/.test(file);

function judgeSteps({ reading, after, frames }: Audit, { pages }: Reading): Check[] {
  const shown = reading.filter(
    ({ title, text }, index) => text && title === pages[2 + index]!.title,
  );
  return [
    check(
      'While reading, steps Back and Forward that show the page expected',
      '2 of 2',
      `${shown.length} of 2`,
    ),
    check('After the exit, steps Back and Forward that show the site', '0 of 6', stepsSeen(after)),
    check(
      'After the exit, the first step Back leads to',
      [places.start, places.destination],
      placeName(after[0]!),
    ),
    ...(frames === undefined
      ? []
      : [check('After the exit, times that a frame began to show the site', '0', String(frames))]),
  ];
}

function judgeDisk({ kept, files }: Audit): Check[] {
  const titles = files.title.filter((file) => !isSessionFile(file) && file !== tilesFile);
  const row = kept?.rows[0];
  const tile = kept?.tiles[0];
  return [
    check('Rows of history with an address of the site', '1', String(kept?.rows.length)),
    check('Title of that row', quietTitles, row ? titleKind(row) : 'no row'),
    check('Tiles for a new tab, as copies of that row', ['0', '1'], String(kept?.tiles.length)),
    // A copy that was made while a page was read keeps the title of that moment: no page is told of it.
    check('Title of that tile', ['no tile', ...quietTitles], tile ? titleKind(tile) : 'no tile'),
    check('Files with text of a page that was read', '0', String(files.text.length)),
    check('Files with the words typed into the search box', '0', String(files.marker.length)),
    check('Rows of form history', '0', String(kept?.formEntries)),
    check('Icons kept for the site', '0', String(kept?.icons)),
    check(
      'Files with a title of a page, but for the open tabs and that tile',
      '0',
      String(titles.length),
    ),
  ];
}

/** Adds what a visit to the site as it is showed. */
export function judgeVisit(report: EngineReport, audit: Audit, reading: Reading): void {
  const { kept, files, frames } = audit;
  report.checks.push(...judgeSteps(audit, reading));
  if (frames === undefined)
    report.skipped.push({
      name: 'Each frame after the exit',
      found: 'steps were looked at ten times a second',
    });
  if (!kept) {
    report.skipped.push({
      name: 'What is kept on disk',
      found: `files that name the site: ${files.host.length}`,
    });
    return;
  }
  report.checks.push(...judgeDisk(audit));
  const sessions = files.title.filter(isSessionFile);
  report.observations.push(
    { name: 'Files that hold the site’s host, as history may', found: String(files.host.length) },
    {
      name: 'Files of open tabs with titles of pages that were read',
      found: String(sessions.length),
    },
    { name: 'Visits counted for the one row of history', found: String(kept.rows[0]?.visits) },
  );
}
