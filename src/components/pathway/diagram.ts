import { Graph, layout } from '@dagrejs/dagre';

export type Node = { id: string; title: string; isEnd: boolean };
export type Edge = { from: string; to: string; label?: string | undefined };

type Point = { x: number; y: number };
type Box = Point & { width: number; height: number };

/** A drawing: boxes with their lines of text, and arrows with theirs; places are the middles of things. */
export type Drawing = {
  width: number;
  height: number;
  nodes: (Node & Box & { lines: string[] })[];
  edges: (Edge & { path: string; head: string; place: Point | undefined })[];
};

/** Sizes in the units of the drawing, of which a line of text at the size of body text is 18 high. */
const lineHeight = 18;
const letterWidth = 7.6;
const padding = 10;
const longestLine = 12;

/** Words in lines of few letters, so that three boxes stand side by side on the narrowest phone. */
export function inLines(words: string, most = longestLine): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

const widthOf = (lines: string[]) =>
  Math.max(...lines.map(({ length }) => length)) * letterWidth + 2 * padding;

const rounded = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** The head of an arrow: a small triangle whose tip is the last point. */
function headAt(points: Point[]): string {
  const [before, tip] = points.slice(-2) as [Point, Point];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const back = { x: tip.x - 8 * along.x, y: tip.y - 8 * along.y };
  const side = (sign: number) =>
    rounded({ x: back.x - sign * 4 * along.y, y: back.y + sign * 4 * along.x });
  return `M${rounded(tip)}L${side(1)}L${side(-1)}z`;
}

/** Places steps and the ways between them, from top to bottom. */
export function draw(nodes: Node[], edges: Edge[]): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 10, ranksep: 26, edgesep: 8, marginx: 2, marginy: 2 });
  const lines = new Map(nodes.map(({ id, title }) => [id, inLines(title)]));
  // What the layout is told last it puts first from the left.
  for (const { id } of nodes.toReversed()) {
    const own = lines.get(id)!;
    graph.setNode(id, {
      width: widthOf(own),
      height: own.length * lineHeight + 2 * padding - 4,
    });
  }
  for (const { from, to, label } of edges.toReversed())
    graph.setEdge(
      from,
      to,
      label
        ? { width: label.length * letterWidth, height: lineHeight, labelpos: 'c' }
        : { width: 0, height: 0 },
      label,
    );
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({
      ...node,
      ...(graph.node(node.id) as Box),
      lines: lines.get(node.id)!,
    })),
    edges: edges.map((edge) => {
      const placed = graph.edge(edge.from, edge.to, edge.label) as Point & { points: Point[] };
      return {
        ...edge,
        path: `M${placed.points.map(rounded).join('L')}`,
        head: headAt(placed.points),
        place: edge.label ? { x: placed.x, y: placed.y } : undefined,
      };
    }),
  };
}
