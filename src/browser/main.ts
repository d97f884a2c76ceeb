import { ByDay } from './by-day.ts';
import { isReading, watchExit } from './exit.ts';
import { watchMoves } from './moves.ts';
import { OpenNow } from './open-now.ts';
import { ServiceFilter } from './service-filter.ts';
import { watchShiftKeys } from './shift-keys.ts';
import { SiteSearch } from './site-search.ts';
import { TickList } from './tick-list.ts';

watchExit();
if (isReading()) {
  watchShiftKeys();
  watchMoves();
}

// Elements are defined once the page is parsed, so that each finds its own content when it starts.
document.addEventListener('DOMContentLoaded', () => {
  customElements.define('by-day', ByDay);
  customElements.define('open-now', OpenNow);
  customElements.define('site-search', SiteSearch);
  customElements.define('service-filter', ServiceFilter);
  customElements.define('tick-list', TickList);
});
