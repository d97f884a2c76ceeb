/**
 * Loads what the elements of this page need that not every page has, and once the menu is first opened what closes it.
 * Without it, the page is as without script.
 */
export function loadElements(): void {
  const filters = document.querySelectorAll<HTMLElement>('service-filter');
  const show = (isThere: boolean) => filters.forEach((filter) => (filter.hidden = !isThere));
  // Shown before what it needs is there, so that nothing moves down later.
  show(true);
  const base = document.documentElement.dataset['base']!.replace(/\/?$/, '/');
  const load = () => void import(/* @vite-ignore */ `${base}elements.js`).catch(() => show(false));
  document.querySelector('details')!.ontoggle = load;
  if (document.querySelector(':not(:defined)')) load();
}
