/**
 * Loads what the elements of this page need that not every page has, and once the menu is first opened what closes it.
 * Without it, the page is as without script.
 */
export function loadElements(): void {
  const base = document.documentElement.dataset['base']!;
  const load = () => void import(/* @vite-ignore */ `${base}elements.js`).catch(() => undefined);
  document.querySelector('details')!.ontoggle = load;
  if (document.querySelector(':not(:defined)')) load();
}
