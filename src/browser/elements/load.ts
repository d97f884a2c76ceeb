/** Loads what the elements of this page need that not every page has. Without it, the page is as without script. */
export function loadElements(): void {
  const filters = document.querySelectorAll<HTMLElement>('service-filter');
  const show = (isThere: boolean) => filters.forEach((filter) => (filter.hidden = !isThere));
  // Shown before what it needs is there, so that nothing moves down later.
  show(true);
  if (!document.querySelector(':not(:defined)')) return;
  const base = document.documentElement.dataset['base']!.replace(/\/?$/, '/');
  import(/* @vite-ignore */ `${base}elements.js`).catch(() => show(false));
}
