/** The query set: what is typed, the topic it should reach, and the paths that count as reaching it. */
import { readFileSync } from 'node:fs';

export type Row = {
  query: string;
  topic: string;
  audience: string;
  kind: string;
  urgency: string;
  /** Paths of the topic itself. */
  own: string[];
  /** Paths that count, for lenient scoring; none where the site has no answer. */
  accepted: Set<string>;
};

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').map((cell) => cell.trim()));

const topicFile = 'tests/search/topic-urls.tsv';
const paths = (cell = '') => cell.split(' ').filter(Boolean);

/** The paths that count for a page, for lenient scoring: those of its topics and of the topics beside them. */
export function acceptedBeside(page: string): Set<string> {
  const topics = linesOf(topicFile);
  const own = topics.filter(([, urls]) => paths(urls).includes(page));
  const beside = own.flatMap(([topic, , also]) => [topic!, ...paths(also)]);
  return new Set([
    page,
    ...topics.filter(([topic]) => beside.includes(topic!)).flatMap(([, urls]) => paths(urls)),
  ]);
}

/**
 * The rows of a set of queries.
 * @param file tab-separated, with the columns of queries-dev.tsv
 */
export function readRows(file: string): Row[] {
  const topics = new Map(
    linesOf(topicFile).map(([topic, urls, also]) => [
      topic!,
      { urls: paths(urls), also: paths(also) },
    ]),
  );
  const urlsOf = (topic: string) => topics.get(topic)?.urls ?? [];
  return linesOf(file).map((cells) => {
    const [query, topic, audience, kind, urgency] = cells as [
      string,
      string,
      string,
      string,
      string,
    ];
    const also = topics.get(topic)?.also ?? [];
    const emergency = urgency === 'emergency' ? ['emergency-999'] : [];
    const accepted = new Set([topic, ...also, ...emergency].flatMap(urlsOf));
    return { query, topic, audience, kind, urgency, own: urlsOf(topic), accepted };
  });
}
