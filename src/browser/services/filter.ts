import { callHref } from '../../lib/phone.ts';
import {
  countWith,
  fitting,
  type ListedService,
  type ServiceList,
} from '../../lib/service-list.ts';
import { filtering } from '../../text/device-en-GB.ts';

function link(href: string, words: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = words;
  return element;
}

/** An item of the list, as the page itself shows it. */
function row({ name, path, summary, phone }: ListedService): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(path, name), ` ${summary} `);
  if (phone) item.append(link(callHref(phone), phone));
  return item;
}

/** A choice for each filter, with a label; all within a group that is named after what they do. */
function fields({ filters, any }: ServiceList): HTMLElement[] {
  return filters.map(({ id, label, choices }) => {
    const field = document.createElement('div');
    const words = document.createElement('label');
    const select = document.createElement('select');
    words.htmlFor = select.id = id;
    words.textContent = label;
    select.autocomplete = 'off';
    select.append(
      new Option(any, ''),
      ...choices.map(({ key, label: name }) => new Option(name, key)),
    );
    field.append(words, select);
    return field;
  });
}

/**
 * Fills an element with the filters of the services, and makes the list of what fits follow them.
 * @param element holds a fieldset, a status and `[data-found]`, the list; it stands beside groups, `[data-group]`
 * @param base path of the site, with a slash at its end
 */
export async function filterInto(element: HTMLElement, base: string): Promise<void> {
  const response = await fetch(`${base}services/list.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  const list = (await response.json()) as ServiceList;
  const found = element.querySelector<HTMLElement>('[data-found]')!;
  element.querySelector('fieldset')!.append(...fields(list));
  const selects = [...element.querySelectorAll('select')];

  const apply = (): void => {
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
  element.addEventListener('change', apply);
  apply();
}
