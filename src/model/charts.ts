import type { CollectionEntry } from 'astro:content';
import { citation } from '../lib/citation.ts';
import { csv } from '../lib/csv.ts';
import type { ChartData } from '../schemas/chart.ts';
import { all, many, one } from './query.ts';

export type ChartPoint = Omit<ChartData['points'][number], 'value' | 'figures'> & { value: number };

/** A chart with the numbers that its figures hold, and its sources. */
export type Chart = Omit<ChartData, 'points' | 'sources'> & {
  id: string;
  points: ChartPoint[];
  sources: CollectionEntry<'sources'>['data'][];
};

async function complete({ id, data }: CollectionEntry<'charts'>): Promise<Chart> {
  const points = data.points.map(async ({ value, figures = [], ...point }) => {
    const held = await many('figures', figures);
    return { ...point, value: held.reduce((sum, figure) => sum + figure.data.value, value ?? 0) };
  });
  const sources = await many(
    'sources',
    data.sources.map(({ source }) => source),
  );
  return {
    ...data,
    id,
    points: await Promise.all(points),
    sources: sources.map((source) => source.data),
  };
}

/** One chart. Throws where there is none of this id, or where one of its figures or sources is missing. */
export const chart = async (id: string): Promise<Chart> => complete(await one('charts', id));

/** Every chart of the area. */
export const allCharts = async (): Promise<Chart[]> =>
  Promise.all((await all('charts')).map(complete));

/** The address of the file with the numbers of a chart. */
export const chartFilePath = (id: string) => `/about/figures/${id}.csv`;

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
