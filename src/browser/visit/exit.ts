/** Leaves the site: presses the exit, so that what the guard does, or at worst the plain link, is done. */
export function leave(): void {
  document.querySelector<HTMLElement>('[data-exit]')?.click();
}

/** Whether the visitor is still reading: once false, nothing of a page may be shown again. */
export const isReading = (): boolean => !('covered' in document.documentElement.dataset);
