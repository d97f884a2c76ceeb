/** Functions that are sent into a partner's page: they see the page alone, nothing of this file. */

/** Runs in a page: the middle of an element in the open window, once it is drawn; null where it is not to be seen. */
export async function middleInWindow(selector: string): Promise<{ x: number; y: number } | null> {
  const frame = document.querySelector<HTMLIFrameElement>('dialog[open] iframe');
  const element = frame?.contentDocument?.querySelector<HTMLElement>(selector);
  if (!frame || !element?.checkVisibility()) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    setTimeout(resolve, 1000);
  });
  const outer = frame.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  return {
    x: Math.round(outer.x + inner.x + inner.width / 2),
    y: Math.round(outer.y + inner.y + inner.height / 2),
  };
}

/** Runs in a page: whether the first answer of the window is open, and whether the window is. */
export function readWindow(): { isOpen: boolean; isAnswered: boolean; isLoaded: boolean } {
  const dialog = document.querySelector('dialog');
  const inside = document.querySelector<HTMLIFrameElement>('dialog iframe')?.contentDocument;
  return {
    isOpen: dialog?.open === true,
    isAnswered: inside?.querySelector('details')?.open === true,
    isLoaded: Boolean(inside?.querySelector('[data-exit]')),
  };
}

/** Runs in a page: tells it that it is about to be printed. */
export function announcePrint(): void {
  dispatchEvent(new Event('beforeprint'));
}
