import type { Content } from '../reading/content.ts';

/** The review days of all facts. */
export const loadOf = ({ site }: Content): string[] =>
  site.all.flatMap(({ data }) => ('reviewBy' in data ? [data.reviewBy] : []));
