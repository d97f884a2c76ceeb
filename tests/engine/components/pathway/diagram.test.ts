import { describe, expect, it } from 'vitest';
import { draw, inLines } from '../../../../src/components/pathway/diagram.ts';

const nodes = [
  { id: 'ask', title: 'Is it so?', isEnd: false },
  { id: 'yes', title: 'It is so', isEnd: true },
  { id: 'no', title: 'It is not so', isEnd: true },
];
const edges = [
  { from: 'ask', to: 'yes', label: 'Yes' },
  { from: 'ask', to: 'no', label: 'No' },
];

describe('words in lines', () => {
  it.each([
    ['Is anyone in danger now?', ['Is anyone in', 'danger now?']],
    ['Safe', ['Safe']],
    ['Internationally so', ['Internationally', 'so']],
  ])('%s', (words, expected) => {
    expect(inLines(words)).toEqual(expected);
  });
});

describe('a drawing', () => {
  const { width, height, nodes: boxes, edges: arrows } = draw(nodes, edges);
  const box = (id: string) => boxes.find((one) => one.id === id)!;

  it('has each box and each arrow once, within its bounds', () => {
    expect(boxes.map(({ id }) => id)).toEqual(['ask', 'yes', 'no']);
    expect(arrows.map(({ from, to }) => `${from} ${to}`)).toEqual(['ask yes', 'ask no']);
    for (const { x, y, width: wide, height: high } of boxes) {
      expect(x - wide / 2).toBeGreaterThanOrEqual(0);
      expect(x + wide / 2).toBeLessThanOrEqual(width);
      expect(y - high / 2).toBeGreaterThanOrEqual(0);
      expect(y + high / 2).toBeLessThanOrEqual(height);
    }
  });

  it('goes down from a question to its answers, the first of them on the left', () => {
    expect(box('ask').y).toBeLessThan(box('yes').y);
    expect(box('yes').y).toBe(box('no').y);
    expect(box('yes').x + box('yes').width / 2).toBeLessThan(box('no').x - box('no').width / 2);
  });

  it('puts the words of an arrow between its boxes, and none where it has none', () => {
    const [arrow] = arrows;
    expect(arrow!.place!.y).toBeGreaterThan(box('ask').y);
    expect(arrow!.place!.y).toBeLessThan(box('yes').y);
    expect(draw(nodes, [{ from: 'ask', to: 'yes' }]).edges[0]!.place).toBeUndefined();
  });
});
