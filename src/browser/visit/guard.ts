import { cover, offerRetry } from './cover.ts';
import { attempt, currentEntry } from './entry.ts';
import { entriesBefore, hasLeft, markLeft } from './marks.ts';

/** See README.md for what leads from one to the next. */
type Phase = 'reading' | 'leaving' | 'failed';

const longestWalk = 500;
const longestLoad = 6000;
const longestStepBack = 120;

const root = document.documentElement;

let phase: Phase = 'reading';
let attempts = 0;
let timer = 0;

/** Reaches the other tabs, where the browser can and lets it. */
let channel: BroadcastChannel | undefined;

const waitFor = (milliseconds: number, next: () => void): void => {
  clearTimeout(timer);
  timer = window.setTimeout(next, milliseconds);
};

/**
 * Asks for the destination, and on every second attempt for the backup. This entry is marked, and what stands after
 * it in history is cut off; where it takes no mark it becomes the destination itself.
 */
function depart(): void {
  const url = root.dataset[attempts % 2 ? 'backup' : 'destination']!;
  attempt(() =>
    waitFor(longestLoad, () => {
      phase = 'failed';
      offerRetry();
    }),
  );
  if (markLeft()) location.assign(url);
  else location.replace(url);
}

/** Walks back to the visit's first entry that the tab still holds, and departs there, or where it is if it must. */
function walk(): void {
  phase = 'leaving';
  const { step } = currentEntry();
  const steps = Math.min(step, entriesBefore() ?? step);
  const isUnderWay =
    steps > 0 &&
    attempt(() => {
      waitFor(longestWalk, depart);
      history.go(-steps);
    });
  if (!isUnderWay) depart();
}

/** Leaves the site in this tab. */
function leave(): void {
  if (phase !== 'reading') return;
  attempt(cover);
  walk();
}

/**
 * An entry that was left never shows anything: it steps back to where the visitor came from, past earlier loads of
 * the site as far as they can be seen. Where that leads nowhere, it departs and stays behind the destination in
 * history, for its mark is what other entries know the exit by.
 */
function stayAway(): void {
  phase = 'leaving';
  attempt(cover);
  const isUnderWay = attempt(() => {
    waitFor(longestStepBack, depart);
    history.go(-1 - (entriesBefore() ?? 0));
  });
  if (!isUnderWay) depart();
}

function onPress(event: MouseEvent): void {
  if (phase === 'reading') {
    if (!(event.target as Element).closest('[data-exit]')) return;
    // Told by the tab that was pressed alone: an echo would reach whoever comes back meanwhile.
    attempt(() => channel!.postMessage(''));
    leave();
  } else if (phase === 'failed') {
    attempts++;
    walk();
  }
  // Last: should anything above fail, the exit is still the link that it is.
  event.preventDefault();
}

/** Makes the exit work from the first script on, and keeps what was left from showing. Needs no other file. */
export function watchExit(): void {
  attempt(() => {
    channel = new BroadcastChannel('visit');
    channel.onmessage = leave;
  });
  document.addEventListener('click', onPress);
  // The middle button would open the destination beside this page.
  document.addEventListener('auxclick', (event) => {
    if (event.button === 1) onPress(event);
  });
  // A walk that comes late still arrives, and no entry shows anything once the exit was pressed.
  addEventListener('popstate', () => {
    if (phase !== 'reading' && !currentEntry().left) walk();
  });
  // While the destination loads, Esc would cancel the way out.
  addEventListener(
    'keydown',
    (event) => {
      if (phase !== 'reading' && event.key === 'Escape') event.preventDefault();
    },
    true,
  );
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && (phase !== 'reading' || hasLeft())) stayAway();
  });
  if (hasLeft()) stayAway();
  // A reload, or the way back from another site, loads the first page of the visit: it must not show.
  else if (currentEntry().page !== location.pathname) root.dataset['waiting'] = '';
}
