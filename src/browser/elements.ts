/** Elements that only some pages have: a file of its own, loaded with the first such page of a visit. */
import { defineElement } from './elements/element.ts';
import { offerFilter } from './elements/service-filter.ts';
import { SiteSearch } from './elements/site-search.ts';
import { offerTicks } from './elements/tick-list.ts';

customElements.define('site-search', SiteSearch);
defineElement('service-filter', offerFilter);
defineElement('tick-list', offerTicks);
