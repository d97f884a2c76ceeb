import { cover, offerRetry } from './cover.ts';
import { currentEntry, hasLeft, markLeft, stepsOut } from './visit.ts';

/**
 * reading: the page shows. walking: covered, on the way back to the visit's first entry. leaving: the destination was
 * asked for. failed: it did not come; pressing tries again.
 */
type Phase = 'reading' | 'walking' | 'leaving' | 'failed';

const longestWalk = 300;
const longestLoad = 6000;
const longestStepBack = 120;

const root = document.documentElement;

let phase: Phase = 'reading';
let attempts = 0;
let patience = 0;

/** Reaches the other tabs. A browser that blocks all storage may refuse it; this tab must leave all the same. */
const channel = (() => {
  try {
    return new BroadcastChannel('visit');
  } catch {
    return undefined;
  }
})();

/** Whether the visitor is still reading: once false, nothing of a page may be shown again. */
export const isReading = (): boolean => phase === 'reading';

/** Asks for the destination, and in turn for the backup. Where neither comes, the cover offers to try again. */
function ask(navigate: (url: string) => void): void {
  phase = 'leaving';
  navigate(root.dataset[attempts++ % 2 === 0 ? 'destination' : 'backup']!);
  clearTimeout(patience);
  patience = window.setTimeout(() => {
    phase = 'failed';
    offerRetry();
  }, longestLoad);
}

/** Leaves from this entry for good: it is marked, and what stands after it in history is cut off. */
function go(): void {
  markLeft();
  ask((url) => location.assign(url));
}

/** Where the walk did not arrive in time, at least the entry in view becomes the destination. */
function goFromHere(): void {
  if (phase === 'walking') ask((url) => location.replace(url));
}

function walkBack(): void {
  const { depth } = currentEntry();
  if (depth === 0) return go();
  phase = 'walking';
  history.go(-depth);
  setTimeout(goFromHere, longestWalk);
}

/** To be told of each move in history: tells whether it belonged to the way out. A late walk still arrives. */
export function arrivedWhileLeaving(): boolean {
  const { depth, left } = currentEntry();
  if (phase !== 'reading' && depth === 0 && !left) go();
  return phase !== 'reading';
}

/** Leaves the site, in this tab and in every other. */
export function leave(): void {
  if (phase !== 'reading') return;
  cover();
  channel?.postMessage('leave');
  walkBack();
}

/**
 * An entry that was left never shows anything: it steps back to where the visitor came from. Where that leads nowhere,
 * it asks for the destination and stays behind it in history, for its mark is what other entries know the exit by.
 */
function stayAway(): void {
  phase = 'leaving';
  clearTimeout(patience);
  cover();
  history.go(-stepsOut());
  setTimeout(() => ask((url) => location.assign(url)), longestStepBack);
}

function onPress(event: MouseEvent): void {
  const isExit = (event.target as Element).closest('[data-exit]');
  if (phase === 'reading' && !isExit) return;
  event.preventDefault();
  if (phase === 'reading') leave();
  else if (phase === 'failed') go();
}

/** Makes the exit work from the first script on, and keeps what was left from showing. Needs no other file. */
export function watchExit(): void {
  if (hasLeft()) stayAway();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && (phase !== 'reading' || hasLeft())) stayAway();
  });
  channel?.addEventListener('message', leave);
  document.addEventListener('click', onPress);
  // The middle button would open the destination beside this page.
  document.addEventListener('auxclick', (event) => {
    if (event.button === 1) onPress(event);
  });
  // While the destination loads, Esc would cancel the way out.
  addEventListener(
    'keydown',
    (event) => {
      if (phase !== 'reading' && event.key === 'Escape') event.preventDefault();
    },
    true,
  );
}
