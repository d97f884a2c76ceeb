type Element = { name: string; given: string; text: string; children: Element[] };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (/[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`This is no text: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
}

/** The root of an XML document. Throws where a tag does not close, closes another, or has a broken attribute. */
function rootOf(text: string): Element {
  const [declaration, body] = text.split(/(?<=^<\?xml version="1\.0" encoding="UTF-8"\?>)/);
  if (body === undefined) throw new Error(`This is no declaration of XML: ${declaration}`);
  const top: Element = { name: '', given: '', text: '', children: [] };
  const open = [top];
  for (const piece of body.match(/<[^>]*>|[^<]+/g) ?? []) {
    const [, end, name, given = '', isEmpty] =
      piece.match(/^<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>$/) ?? [];
    const parent = open.at(-1)!;
    if (!piece.startsWith('<')) parent.text += decoded(piece);
    else if (name === undefined) throw new Error(`This is no tag: ${piece}`);
    else if (end && parent.name === name) open.pop();
    else if (end) throw new Error(`${piece} closes <${parent.name}>`);
    else {
      const element: Element = { name, given, text: '', children: [] };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length > 1 || top.children.length !== 1) throw new Error('One root, which closes');
  return top.children[0]!;
}

const field = ({ name, children }: Element, wanted: string) => {
  const found = children.filter((child) => child.name === wanted);
  if (found.length !== 1) throw new Error(`<${name}> has ${found.length} of <${wanted}>`);
  return found[0]!;
};

/** Reads an RSS feed strictly: its title, and of each item what readers show. Throws where one of it is missing. */
export function readFeed(text: string) {
  const root = rootOf(text);
  const channel = field(root, 'channel');
  field(channel, 'description');
  field(channel, 'link');
  const items = channel.children.filter(({ name }) => name === 'item');
  const self = field(channel, 'atom:link').given;
  return {
    title: field(channel, 'title').text,
    self: self.match(/^ href="([^"]+)" rel="self" type="application\/rss\+xml"$/)?.[1],
    items: items.map((item) => {
      const of = (name: string) => field(item, name).text;
      const published = new Date(of('pubDate'));
      return {
        title: of('title'),
        description: of('description'),
        address: new URL(of('link')),
        id: of('guid'),
        published: published.toISOString().slice(0, 10),
      };
    }),
  };
}
