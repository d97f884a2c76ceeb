/**
 * Runs in a page, in place of the site's own scripts: a quiet visit as one would write it first. Each move has an entry
 * of its own that says how deep it stands, and the exit walks back by what it says. Tabs hold about fifty entries, so
 * that after more moves the walk leads nowhere: the audit must see that.
 */
export function trustTheDepth(): void {
  type Entry = { depth: number; left?: boolean };
  const entry = () => (history.state as Entry | null) ?? { depth: 0 };
  const root = document.documentElement;
  let isLeaving = false;
  const leave = () => {
    history.replaceState({ depth: 0, left: true }, '');
    location.assign(root.dataset['destination']!);
  };
  if (entry().left) history.back();
  addEventListener('popstate', () => {
    if (isLeaving && entry().depth === 0) leave();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && entry().left) history.back();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link) return;
    event.preventDefault();
    if ('exit' in link.dataset) {
      isLeaving = true;
      document.body.replaceChildren();
      const { depth } = entry();
      if (depth === 0) return leave();
      history.go(-depth);
      setTimeout(() => location.replace(root.dataset['destination']!), 300);
      return;
    }
    void fetch(link.href)
      .then((response) => response.text())
      .then((text) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        history.pushState({ depth: entry().depth + 1 }, '');
        document.querySelector('main')!.replaceWith(page.querySelector('main')!);
        document.title = page.title;
      });
  });
}
