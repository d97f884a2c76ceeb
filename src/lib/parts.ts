/** Members of a list that stand together, such as the titles of one letter. */
export type Group<Item> = { name: string; items: Item[] };

const cut = <Item>({ name, items }: Group<Item>, most: number): Group<Item>[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, part) => ({
    name,
    items: items.slice(part * most, (part + 1) * most),
  }));

/**
 * A long list as parts for one page each. A group stays whole where it fits a part.
 * @param most items of a part
 */
export function inParts<Item>(groups: Group<Item>[], most: number): Group<Item>[][] {
  const parts: Group<Item>[][] = [];
  let room = 0;
  for (const group of groups.flatMap((one) => cut(one, most))) {
    if (group.items.length > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)!.push(group);
    room -= group.items.length;
  }
  return parts;
}
