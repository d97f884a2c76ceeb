import { leaving } from '../../text/device-en-GB.ts';
import { leave } from './exit.ts';

const pressesToLeave = 3;
const longestPause = 5000;

/**
 * Leaves on Shift pressed three times within five seconds. Presses count when the key comes up, and only if nothing
 * else was pressed, held, turned or composed since the first went down, so that neither capitals, shortcuts nor
 * scrolling sideways ever leave. The first two are shown and announced.
 */
export function watchShiftKeys(): void {
  let presses: number[] = [];
  let isAlone = false;
  const say = (words: string): void => {
    document.querySelector('[data-shift]')?.replaceChildren(words);
  };
  const forget = (): void => {
    if (presses.length > 0) say('');
    presses = [];
    isAlone = false;
  };

  addEventListener('keydown', (event) => {
    if (
      event.key !== 'Shift' ||
      event.metaKey ||
      event.ctrlKey ||
      event.altKey ||
      event.isComposing ||
      event.getModifierState('AltGraph')
    )
      forget();
    // A key that is held repeats itself, whatever else was done meanwhile.
    else if (!event.repeat) isAlone = true;
  });
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    const now = Date.now();
    presses = [...presses.filter((press) => now - press < longestPause), now];
    if (presses.length === pressesToLeave) return leave();
    say(leaving.more(pressesToLeave - presses.length));
    setTimeout(() => {
      if (presses[presses.length - 1] === now) forget();
    }, longestPause);
  });
  for (const act of ['pointerdown', 'wheel', 'compositionstart']) addEventListener(act, forget);
}
