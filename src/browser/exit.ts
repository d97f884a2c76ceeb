import { cover, offerRetry } from './cover.ts';
import { currentEntry, hasLeft, markLeft } from './visit.ts';

/**
 * reading: the page shows. walking: covered, on the way back to the visit's first entry. leaving: that entry is
 * marked as left and the destination was asked for. failed: the destination did not come; pressing tries again.
 */
type Phase = 'reading' | 'walking' | 'leaving' | 'failed';

const longestWalk = 300;
const longestLoad = 6000;
const longestStepBack = 120;

let phase: Phase = 'reading';
let attempts = 0;

const root = document.documentElement;
const channel = new BroadcastChannel('visit');

/** The destination, then the backup, in turn. */
const destination = (): string => root.dataset[attempts++ % 2 === 0 ? 'destination' : 'backup']!;

export const isReading = (): boolean => phase === 'reading';

/** Asks for the destination from the marked entry, so that every entry after it is cut off. */
function go(): void {
  phase = 'leaving';
  markLeft();
  location.assign(destination());
  setTimeout(() => {
    phase = 'failed';
    offerRetry();
  }, longestLoad);
}

/** Where the walk did not arrive in time, at least the entry in view becomes the destination. */
function goFromHere(): void {
  if (phase !== 'walking') return;
  phase = 'leaving';
  location.replace(destination());
}

function walkBack(): void {
  const { depth } = currentEntry();
  if (depth === 0) return go();
  phase = 'walking';
  history.go(-depth);
  setTimeout(goFromHere, longestWalk);
}

/** To be told of each move in history: tells whether it belonged to the way out. */
export function arrivedWhileLeaving(): boolean {
  if (phase === 'walking' && currentEntry().depth === 0) go();
  return phase !== 'reading';
}

/** Leaves the site, in this tab and in every other. */
export function leave(): void {
  if (phase !== 'reading') return;
  cover();
  channel.postMessage('leave');
  walkBack();
}

/** An entry that was left never shows anything: it steps back once more, to where the visitor came from. */
function stayAway(): void {
  phase = 'leaving';
  cover();
  history.back();
  setTimeout(() => location.replace(destination()), longestStepBack);
}

/** Pressing the covered page, once the first press had its chance, asks again. */
function retry(): void {
  if (phase === 'failed') go();
}

/** Makes the exit work from the first script on, and keeps what was left from showing. Needs no other file. */
export function watchExit(): void {
  if (hasLeft()) stayAway();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && (phase !== 'reading' || hasLeft())) stayAway();
  });
  channel.onmessage = leave;
  document.addEventListener('click', (event) => {
    if (phase !== 'reading') retry();
    else if ((event.target as Element).closest('[data-exit]')) leave();
    else return;
    event.preventDefault();
  });
  // While the destination loads, Esc would cancel the way out.
  addEventListener(
    'keydown',
    (event) => {
      if (phase === 'reading') return;
      event.preventDefault();
      if (event.key === 'Enter' || event.key === ' ') retry();
    },
    true,
  );
}
