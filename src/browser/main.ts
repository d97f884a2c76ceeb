import { ByDay } from './elements/by-day.ts';
import { isReading, watchExit } from './visit/exit.ts';
import { watchMoves } from './visit/moves.ts';
import { watchMenu } from './elements/menu.ts';
import { OpenNow } from './elements/open-now.ts';
import { ServiceFilter } from './elements/service-filter.ts';
import { watchShiftKeys } from './visit/shift-keys.ts';
import { SiteSearch } from './elements/site-search.ts';
import { TickList } from './elements/tick-list.ts';

watchExit();
if (isReading()) {
  watchShiftKeys();
  watchMoves();
}

// Elements are defined once the page is parsed, so that each finds its own content when it starts.
document.addEventListener('DOMContentLoaded', () => {
  watchMenu();
  customElements.define('by-day', ByDay);
  customElements.define('open-now', OpenNow);
  customElements.define('site-search', SiteSearch);
  customElements.define('service-filter', ServiceFilter);
  customElements.define('tick-list', TickList);
});
