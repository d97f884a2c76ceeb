import { leaving } from '../../text/device-en-GB.ts';
import { leave } from './exit.ts';

const pressesToLeave = 3;
const longestPause = 5000;

/**
 * Leaves on Shift pressed three times within five seconds. Presses count when the key comes up, and only if no other
 * key was used meanwhile, so that typing capitals never leaves. The first two are shown and announced.
 */
export function watchShiftKeys(): void {
  let presses: number[] = [];
  let isAlone = false;
  const say = (words: string): void => {
    const status = document.querySelector('[data-shift]');
    if (status) status.textContent = words;
  };
  const forget = (): void => {
    presses = [];
    isAlone = false;
    say('');
  };

  addEventListener('keydown', ({ key }) => {
    if (key === 'Shift') isAlone = true;
    else forget();
  });
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    const now = Date.now();
    presses = [...presses.filter((press) => now - press < longestPause), now];
    if (presses.length === pressesToLeave) return leave();
    say(leaving.more(pressesToLeave - presses.length));
    setTimeout(() => {
      if (presses.at(-1) === now) forget();
    }, longestPause);
  });
  addEventListener('pointerdown', forget);
}
