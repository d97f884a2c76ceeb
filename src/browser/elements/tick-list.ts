/**
 * Puts a box to tick before each item of a list. Ticks are for the reader alone: they are in no form, have no name,
 * and go when the page goes. A list with a page to read shows the way there once something is ticked.
 */
export function offerTicks(list: HTMLElement): () => void {
  const boxes = [...list.querySelectorAll('li')].map((item) => {
    const known = item.querySelector('input');
    if (known) return known;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.autocomplete = 'off';
    label.append(box, ...item.childNodes);
    item.append(label);
    return box;
  });
  const more = list.querySelector('[data-more]');
  const update = () => more?.toggleAttribute('hidden', !boxes.some(({ checked }) => checked));
  list.onchange = update;
  update();
  return () => {
    for (const box of boxes) box.checked = false;
  };
}
