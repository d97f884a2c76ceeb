/** The script behind the content: what a page does once it is there. The guard in the head came before it. */
import { defineElement } from './elements/element.ts';
import { loadElements } from './elements/load.ts';
import { showState } from './elements/open-now.ts';
import { isReading } from './visit/exit.ts';
import { watchMoves } from './visit/moves.ts';
import { watchShiftKeys } from './visit/shift-keys.ts';

if (isReading()) {
  watchShiftKeys();
  watchMoves();
}

defineElement('open-now', showState);
loadElements();
