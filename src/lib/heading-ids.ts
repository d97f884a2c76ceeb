/** A heading without what no id has: `Who can help?` gives `who-can-help`. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replace(/ /g, '-');

/** Makes the function that gives each heading of a page, in their order, an id of its own: a second one has `-1` behind it. */
export function headingIds(): (heading: string) => string {
  const times = new Map<string, number>();
  return (heading) => {
    const plain = slug(heading);
    let id = plain;
    while (times.has(id)) {
      const count = times.get(plain)! + 1;
      times.set(plain, count);
      id = `${plain}-${count}`;
    }
    times.set(id, 0);
    return id;
  };
}
