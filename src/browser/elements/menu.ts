/**
 * Closes the menu on Escape, which brings focus back to its button, and once a press or the focus is elsewhere: it lies
 * over the page. Without this it opens and closes by its button alone.
 */
export function watchMenu(): void {
  const menu = document.querySelector('details')!;
  for (const type of ['click', 'focusin'])
    document.addEventListener(type, ({ target }) => {
      if (!menu.contains(target as Node)) menu.open = false;
    });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')!.focus();
  });
}
