import { countOf, inside, isBoxOf, type Typed } from './typed.ts';

/** What a button of a form does to its boxes, beside saving: the boxes after it, and the box to go on in. */
export type Moved = { typed: Typed; focus: string };

/** The boxes of a list with its items in another order; `order` names each by its place before, or -1 for a new one. */
function reordered(typed: Typed, path: string, order: readonly number[]): Typed {
  const isItem = (name: string) => name.startsWith(`${path}.`);
  const next: Typed = new Map([...typed].filter(([name]) => !isItem(name)));
  next.set(`${path}#`, [String(order.length)]);
  for (const [place, index] of order.entries()) {
    const own = inside(path, index);
    for (const [name, value] of typed)
      if (isBoxOf(own, name)) next.set(inside(path, place) + name.slice(own.length), value);
  }
  return next;
}

/**
 * Does what a button says: `add:path`, `remove:path:2`, `up:path:2` or `kind:path`. Undefined where it says something
 * else.
 */
export function moved(typed: Typed, what: string): Moved | undefined {
  const [verb, path = '', at = ''] = what.split(':');
  const count = countOf(typed, path);
  const order = Array.from({ length: count }, (_, index) => index);
  const index = Number(at);
  if (verb === 'kind') return { typed, focus: path };
  if (verb === 'add')
    return { typed: reordered(typed, path, [...order, -1]), focus: inside(path, count) };
  if (verb === 'remove' && index < count)
    return { typed: reordered(typed, path, order.toSpliced(index, 1)), focus: path };
  if (verb === 'up' && index > 0 && index < count)
    return {
      typed: reordered(typed, path, order.with(index, index - 1).with(index - 1, index)),
      focus: inside(path, index - 1),
    };
  return undefined;
}

/** What a browser sent, as boxes. */
export function posted(data: FormData | URLSearchParams): Typed {
  const typed: Typed = new Map();
  for (const [name, value] of data)
    if (typeof value === 'string') typed.set(name, [...(typed.get(name) ?? []), value]);
  return typed;
}
