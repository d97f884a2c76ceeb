import { filtering } from '../../text/device-en-GB.ts';

type Keys = Record<string, string>;

let known: Keys | undefined;

/** What each service can be filtered by, by the address of its page. Throws where it cannot be had. */
async function loadKeys(): Promise<Keys> {
  const base = document.documentElement.dataset['base']!.replace(/\/?$/, '/');
  const response = await fetch(`${base}services/keys.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Keys;
}

/** Filters the list of services in place. Each item, `[data-k]`, begins with the link to its page. */
export function offerFilter(element: HTMLElement): void {
  const selects = [...element.querySelectorAll('select')];
  const status = element.querySelector('[role=status]')!;

  const filter = (services: Keys): void => {
    const [who, ...others] = selects.map(({ value }) => value);
    const anyone = element.dataset['anyone']!;
    const items = [...document.querySelectorAll<HTMLElement>('[data-k]')];
    for (const item of items) {
      const keys = services[item.querySelector('a')!.pathname] ?? '';
      // What is for anyone is for each group too, so it stays in every choice of whom.
      const isForThem = keys.includes(who!) || keys.includes(anyone);
      item.hidden = !(isForThem && others.every((key) => keys.includes(key)));
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-k]:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    status.textContent = shown === 0 ? filtering.none : filtering.count(shown, items.length);
  };
  const update = async (): Promise<void> => {
    try {
      known ??= await loadKeys();
      filter(known);
    } catch {
      status.textContent = filtering.failed;
    }
  };
  element.onchange = () => void update();
  // A choice may have been made before this was loaded.
  if (selects.some(({ selectedIndex }) => selectedIndex > 0)) void update();
}
