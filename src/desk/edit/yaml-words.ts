import { Document, isMap, isScalar, isSeq, type Scalar } from 'yaml';

/** Words that editors of the content leave without quotes: ids, days, web addresses and paths of pages. */
const bare = /^[a-z][a-z0-9-]*$|^\d{4}-\d\d-\d\d$|^https?:\S+$|^\/(?:[a-z0-9-]+\/)*$/;
/** What stands in a list in brackets: ids and words of choice. */
const isShort = (node: unknown) => isScalar(node) && /^[a-z][a-z0-9-]*$/.test(String(node.value));

/** How values are written: as the file around them writes its own. */
export type Manner = {
  /** Whether all stands in one line, within brackets. */
  isFlow: boolean;
  /** Whether words stand in double quotes. */
  isQuoted: boolean;
};

function style(node: unknown, manner: Manner): void {
  if (isScalar(node) && typeof node.value === 'string') {
    if (manner.isQuoted && !bare.test(node.value)) node.type = 'QUOTE_DOUBLE';
  } else if (isMap(node)) {
    if (manner.isFlow) node.flow = true;
    for (const pair of node.items) style(pair.value, manner);
  } else if (isSeq(node)) {
    if (manner.isFlow || (node.items.length > 0 && node.items.every(isShort))) node.flow = true;
    for (const item of node.items) style(item, manner);
  }
}

/** A value as YAML without a line break at its end. Lines after the first stand `indent` deep. */
export function asYaml(value: unknown, indent: number, manner: Manner): string {
  const document = new Document(value);
  style(document.contents, manner);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
  const tight = text.replace(/\[ ([^\][]*) \]/g, '[$1]');
  return tight.replaceAll('\n', `\n${' '.repeat(indent)}`);
}

/**
 * A single value as YAML, in the quotes that stood there before, or as a block of lines where one stood there.
 * @param indent how deep its lines stand, where it has several
 * @param isFlow whether it stands within brackets
 */
export function scalarAsYaml(
  value: unknown,
  before: Scalar['type'],
  indent: number,
  isFlow: boolean,
): string {
  const document = new Document(value);
  const { contents } = document;
  if (typeof value === 'string' && value.includes('\n')) {
    if (!before?.startsWith('BLOCK')) return JSON.stringify(value);
    return document
      .toString({ lineWidth: 0 })
      .trimEnd()
      .replace(/\n(?=.)/g, `\n${' '.repeat(indent)}`);
  }
  const isBare = !before || !/^QUOTE/.test(before);
  if (isScalar(contents) && isFlow && isBare && /[,[\]{}]/.test(String(value)))
    contents.type = 'QUOTE_DOUBLE';
  if (isScalar(contents) && typeof value === 'string' && before && /^QUOTE/.test(before))
    contents.type = before as Scalar.Type;
  return document.toString({ lineWidth: 0 }).trimEnd();
}
