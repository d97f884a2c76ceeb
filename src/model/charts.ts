import { citation } from '../lib/citation.ts';
import { csv } from '../lib/csv.ts';
import type { ChartData } from '../schemas/chart.ts';
import { many, one, type Facts, type Item } from './facts.ts';
import { sourcesOf, type Source } from './sources.ts';

export type ChartPoint = Omit<ChartData['points'][number], 'value' | 'figures'> & { value: number };

/** A chart with the numbers that its figures hold, and its sources. */
export type Chart = Omit<ChartData, 'points' | 'sources'> & {
  id: string;
  points: ChartPoint[];
  sources: Source[];
};

function complete(facts: Facts, { id, data }: Item<'charts'>): Chart {
  const points = data.points.map(({ value, figures = [], ...point }) => {
    const held = many(facts, 'figures', figures);
    return { ...point, value: held.reduce((sum, figure) => sum + figure.data.value, value ?? 0) };
  });
  return { ...data, id, points, sources: sourcesOf(facts, data.sources) };
}

/** One chart. Throws where there is none of this id, or where one of its figures or sources is missing. */
export const chart = (facts: Facts, id: string): Chart => complete(facts, one(facts, 'charts', id));

/** Every chart of the area. */
export const allCharts = (facts: Facts): Chart[] =>
  facts.entries.charts.map((entry) => complete(facts, entry));

/** The numbers of a chart as a CSV file: a line for each bar, with all it takes to read it alone. */
export function chartFile({ points, unit, base, caveats, sources }: Chart): string {
  return csv([
    ['group', 'label', 'value', 'unit', 'kind', 'base', 'caveats', 'source'],
    ...points.map(({ group = '', label, value, kind }) => [
      group,
      label,
      String(value),
      unit,
      kind,
      base,
      caveats.join(' '),
      citation(sources),
    ]),
  ]);
}
