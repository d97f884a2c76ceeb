/**
 * Puts what is open now before what is not, once, before it is read: items that move under a finger are called by
 * mistake. An item with `data-always` is open; of others `open-now` in them tells, where the hours are known.
 */
export function openFirst(element: HTMLElement): void {
  const place = (item: Element) => {
    const state = item.querySelector<HTMLElement>('open-now')?.dataset['state'];
    if ((item as HTMLElement).dataset['always'] !== undefined || state === 'open') return 0;
    return state === 'closed' ? 2 : 1;
  };
  const list = element.querySelector('ul')!;
  const items = [...list.children];
  const inOrder = [...items].sort((a, b) => place(a) - place(b));
  if (inOrder.some((item, index) => item !== items[index])) list.append(...inOrder);
}
