/**
 * The script that a partner puts on a page of their own: has their button open the help window. The window is loaded
 * with the page, by every visitor, so that opening it asks for nothing and leaves nothing of its own.
 */
import { helpWindow } from '../text/device-en-GB.ts';

const file = new URL('help-window.html', (document.currentScript as HTMLScriptElement).src).href;

/** Puts the window into the page, closed. Styles are set one by one: a partner's policy may refuse a sheet. */
function makeWindow(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  const frame = document.createElement('iframe');
  dialog.setAttribute('aria-label', helpWindow.label);
  Object.assign(dialog.style, {
    width: 'min(100%, 30rem)',
    padding: '0.5rem',
    border: '1px solid',
  });
  close.type = 'button';
  close.textContent = helpWindow.close;
  Object.assign(close.style, { minHeight: '3rem', minWidth: '6rem', font: 'inherit' });
  close.onclick = () => dialog.close();
  frame.title = helpWindow.label;
  frame.src = file;
  Object.assign(frame.style, { width: '100%', height: '75vh', border: '0' });
  // Where a partner keeps files at another address, the document is out of reach.
  frame.onload = () =>
    frame.contentDocument?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') dialog.close();
    });
  dialog.append(close, frame);
  document.body.append(dialog);
  return dialog;
}

function start(): void {
  const buttons = document.querySelectorAll<HTMLElement>('[data-help-window]');
  if (buttons.length === 0) return;
  const dialog = makeWindow();
  // Neither paper nor a page that comes back from memory shows it.
  for (const moment of ['beforeprint', 'pagehide', 'pageshow'])
    addEventListener(moment, () => dialog.close());
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => dialog.showModal());
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
