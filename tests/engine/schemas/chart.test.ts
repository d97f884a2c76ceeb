import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/schemas/chart.ts';
import * as good from './good-entries.ts';

const withPoints = (...points: object[]) => ({ ...good.chart, points });
const bar = (label: string, value: number, group?: string) => ({ label, value, group });

describe('a chart is taken', () => {
  it.each([
    ['with a bar for none at all', withPoints(bar('2024', 0), bar('2025', 12))],
    ['with one number', withPoints(bar('2024', 12))],
    ['with small shares', { ...withPoints(bar('2024', 4), bar('2025', 5)), unit: '%' }],
    [
      'with small totals of years that the council published',
      { ...withPoints(bar('2024', 7), bar('2025', 12)), yearlyTotals: true },
    ],
    [
      'with groups that compare the same',
      withPoints(
        bar('Women', 20, '2024'),
        bar('Men', 10, '2024'),
        bar('Women', 21, '2025'),
        bar('Men', 11, '2025'),
      ),
    ],
  ])('%s', (_, entry) => {
    expect(good.refusals(chart, entry)).toEqual([]);
  });

  it('counts a bar as counted unless it says otherwise', () => {
    expect(chart.parse(good.chart).points.map(({ kind }) => kind)).toEqual(['counted', 'counted']);
  });
});

describe('a chart is refused', () => {
  it.each([
    [
      'with a number that could point to a person',
      withPoints(bar('2024', 12), bar('2025', 9)),
      'points.1.value: numbers under 10 could point to a person',
    ],
    ['without a number', withPoints(), 'points: a chart shows at least one number'],
    ['that tells no limit of its numbers', { ...good.chart, caveats: [] }, 'caveats: say at least'],
    [
      'with a label that no small phone holds',
      withPoints(bar('2024', 12), bar('The whole of the year 2025, from April', 13)),
      'points.1.label: write at most 34 letters',
    ],
    [
      'with a bar that has its number twice',
      withPoints(bar('2024', 12), { ...bar('2025', 13), figures: ['beds'] }),
      'points.1: give a bar either its value',
    ],
    [
      'with a bar that has no number',
      withPoints(bar('2024', 12), { label: '2025' }),
      'points.1: give a bar either its value',
    ],
    [
      'with two bars of one name',
      withPoints(bar('2024', 12), bar('2024', 13)),
      'points: give each',
    ],
    [
      'with groups that compare different things',
      withPoints(bar('Women', 20, '2024'), bar('Men', 10, '2025')),
      'points: give each',
    ],
    [
      'with a bar outside the groups',
      withPoints(bar('2024', 12), bar('2024', 13, 'North')),
      'points: give each',
    ],
  ])('%s', (_, entry, message) => {
    expect(good.refusals(chart, entry)).toEqual([expect.stringContaining(message)]);
  });
});
