import { callHref } from '../../lib/phone.ts';
import {
  countWith,
  fitting,
  type ListedService,
  type ServiceList,
} from '../../lib/service-list.ts';
import { filterFailed, filtering, overdue } from '../../text/device-en-GB.ts';
import { numberElement, withNumbers } from '../numbers.ts';
import { fetchText } from '../search/fetching.ts';
import { patience, patiently } from '../search/patience.ts';

function link(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.append(...content);
  return element;
}

/** An item of the list, as the page itself shows it. */
function row({ name, path, summary, phone, isOverdue }: ListedService): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(path, ...withNumbers(name)), ' ', ...withNumbers(summary), ' ');
  if (phone)
    item.append(link(callHref(phone), numberElement(phone)), isOverdue ? ` (${overdue})` : '');
  return item;
}

/** A choice for each filter, with a label. */
function fields({ filters, any }: ServiceList): HTMLElement[] {
  return filters.map(({ id, label, choices }) => {
    const field = document.createElement('div');
    const words = document.createElement('label');
    const select = document.createElement('select');
    words.htmlFor = select.id = id;
    words.textContent = label;
    select.autocomplete = 'off';
    const options = choices.map(({ key, label: name }) => new Option(name, key));
    select.append(new Option(any, ''), ...options);
    field.append(words, select);
    return field;
  });
}

/** Fills an element with filters, and makes the list of what fits follow them, in place of the groups. */
function fill(element: HTMLElement, list: ServiceList): void {
  const found = element.querySelector<HTMLElement>('[data-found]')!;
  element.querySelector('fieldset')!.append(...fields(list));
  const selects = [...element.querySelectorAll('select')];
  const update = (): void => {
    const chosen = selects.map(({ value }) => value);
    const fits = fitting(list, chosen);
    const isOpen = chosen.every((key) => !key);
    found.replaceChildren(...(isOpen ? [] : fits.map(row)));
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !isOpen;
    selects.forEach((select, place) => {
      list.filters[place]!.choices.forEach(({ key, label }, at) => {
        select.options[at + 1]!.label = `${label} (${countWith(list, chosen, place, key)})`;
      });
    });
    element.querySelector('[role=status]')!.textContent =
      fits.length === 0 ? filtering.none : filtering.count(fits.length, list.services.length);
  };
  element.onchange = update;
  update();
}

/**
 * The filters of the services. What they work on is loaded when they are first opened; where that takes long or fails it
 * is said, and tried again with patience for as long as they are open.
 */
export function offerFilter(element: HTMLElement): void {
  element.classList.remove('invisible');
  const base = document.documentElement.dataset['base']!;
  const details = element.querySelector('details')!;
  const load = patiently(
    async (signal) =>
      JSON.parse(await fetchText(`${base}services/list.json`, signal)) as ServiceList,
    () => void open(),
  );
  const sayFailed = () => {
    element.querySelector('[role=status]')!.textContent = filterFailed;
  };
  const isFilled = () => element.querySelector('select');
  async function open(): Promise<void> {
    if (!details.open || isFilled()) return;
    const late = setTimeout(sayFailed, patience);
    try {
      const list = await load();
      if (!isFilled()) fill(element, list);
    } catch {
      sayFailed();
    } finally {
      clearTimeout(late);
    }
  }
  details.ontoggle = () => void open();
  // It may have been opened before this was loaded.
  void open();
}
