import { leaving } from '../text/device-en-GB.ts';

let isLeaving = false;

function cover(): void {
  const sheet = document.createElement('div');
  sheet.className = 'cover';
  sheet.setAttribute('role', 'alert');
  sheet.textContent = leaving.cover;
  document.body.replaceChildren(sheet);
  document.title = leaving.title;
}

/** Covers the page at once, then puts the destination in its place. Pressed again, it tries the backup. */
function leave(link: HTMLAnchorElement): void {
  const destination = isLeaving ? link.dataset['backup']! : link.href;
  isLeaving = true;
  cover();
  location.replace(destination);
  document.addEventListener('click', () => location.replace(link.dataset['backup']!));
}

/** Makes the exit work from the first paint on, for the whole document. */
export function watchExit(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-exit]');
    if (!link) return;
    event.preventDefault();
    leave(link);
  });
  // While the destination loads, Esc would cancel the way out and leave the visitor here.
  document.addEventListener(
    'keydown',
    (event) => {
      if (isLeaving && event.key === 'Escape') event.preventDefault();
    },
    true,
  );
}
