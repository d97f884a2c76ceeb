/** What not every page needs: a file of its own, loaded with the first page of a visit that does. */
import { followDay } from './elements/by-day.ts';
import { defineElement } from './elements/element.ts';
import { offerToKeep, showKept } from './elements/kept-services.ts';
import { watchMenu } from './elements/menu.ts';
import { openFirst } from './elements/open-first.ts';
import { offerFilter } from './elements/service-filter.ts';
import { SiteSearch } from './elements/site-search.ts';
import { offerTicks } from './elements/tick-list.ts';

watchMenu();
customElements.define('site-search', SiteSearch);
defineElement('by-day', followDay);
defineElement('keep-service', offerToKeep);
defineElement('kept-services', showKept);
defineElement('open-first', openFirst);
defineElement('service-filter', offerFilter);
defineElement('tick-list', offerTicks);
