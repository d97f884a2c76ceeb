import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allCharts, chartFile } from '../../../model/charts.ts';
import { theFacts } from '../../../model/query.ts';

export const getStaticPaths = (async () =>
  allCharts(await theFacts()).map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The numbers of a chart, for people who work with them. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(chartFile(props.chart), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
