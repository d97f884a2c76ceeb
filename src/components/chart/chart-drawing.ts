import type { ChartPoint } from '../../model/charts.ts';

/** What a drawing needs to know of a chart. */
export type Drawable = { id: string; unit: string; points: readonly ChartPoint[] };

/** A row of the drawing, from its top down, in the units of a drawing 300 wide. */
type Row = { top: number; text: string; point?: ChartPoint };

const width = 300;
const headingHeight = 28;
const groupGap = 12;
const pointHeight = 48;
const barHeight = 18;
/** Room for a number of five digits at the end of the longest bar. */
const numberWidth = 68;

/** A number as the chart and its table show it. */
export const shown = (value: number, unit: string) =>
  `${value.toLocaleString('en-GB')}${unit === '%' ? '%' : ''}`;

function rowsOf(points: readonly ChartPoint[]): { rows: Row[]; height: number } {
  const rows: Row[] = [];
  let top = 0;
  for (const [index, point] of points.entries()) {
    if (point.group && point.group !== points[index - 1]?.group) {
      if (top > 0) top += groupGap;
      rows.push({ top, text: point.group });
      top += headingHeight;
    }
    rows.push({ top, text: point.label, point });
    top += pointHeight;
  }
  return { rows, height: top };
}

const drawn = new Map<string, Promise<string>>();

/**
 * Draws a chart as bars, each with its label above it and its number at its end, so that nothing depends on colour.
 * What was not counted is hatched. The libraries load with the first chart.
 * @param chart what to draw; its id makes the ids in the drawing unique on a page
 * @param labelledBy id of the element that says what the chart shows
 * @returns an svg element without styles, which our content security policy would refuse
 */
export function drawing(chart: Drawable, labelledBy: string): Promise<string> {
  const key = JSON.stringify([chart, labelledBy]);
  const known = drawn.get(key) ?? draw(chart, labelledBy);
  drawn.set(key, known);
  return known;
}

/** Stripes in the colour of the text: they read in print, in the dark and in forced colours. */
const hatching = (id: string) =>
  `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  '<path d="M0 0V6" stroke="currentColor" stroke-width="3"/></pattern>';

/** Makes a picture with a name of a drawing, without the style and class that the library gives it. */
function asPicture(svg: Element, labelledBy: string, definitions: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.removeAttribute('class');
  svg.removeAttribute('height');
  svg.setAttribute('width', '100%');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', labelledBy);
  // What the picture says is in the table beside it, where search should find it once.
  svg.setAttribute('data-pagefind-ignore', '');
  return svg.outerHTML.replace(/(?<=^<svg[^>]*>)/, definitions);
}

async function draw({ id, unit, points }: Drawable, labelledBy: string): Promise<string> {
  const [Plot, { parseHTML }] = await Promise.all([
    import('@observablehq/plot'),
    import('linkedom'),
  ]);
  const { document } = parseHTML('<!doctype html><html></html>');
  const { rows, height } = rowsOf(points);
  const bars = rows.flatMap(({ top, point }) =>
    point ? [{ ...point, top: top + 22, bottom: top + 22 + barHeight }] : [],
  );
  const words = (isLabel: boolean) =>
    Plot.text(
      rows.filter(({ point }) => Boolean(point) === isLabel),
      { x: 0, y: ({ top }: Row) => top + 11, text: 'text', fontWeight: isLabel ? 400 : 700 },
    );
  const hatch = `${id}-hatch`;
  const svg = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    marginRight: numberWidth,
    x: { axis: null, domain: [0, Math.max(...points.map(({ value }) => value))], round: true },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(bars, {
        x1: 0,
        x2: 'value',
        y1: 'top',
        y2: 'bottom',
        fill: ({ kind }: ChartPoint) => (kind === 'counted' ? 'currentColor' : `url(#${hatch})`),
        stroke: 'currentColor',
      }),
      words(true),
      words(false),
      Plot.text(bars, {
        x: 'value',
        y: ({ top }: (typeof bars)[number]) => top + barHeight / 2,
        text: ({ value }: ChartPoint) => shown(value, unit),
        dx: 6,
        fontWeight: 700,
      }),
    ],
  });
  svg.setAttribute('font-size', '15');
  svg.setAttribute('text-anchor', 'start');
  const isHatched = points.some(({ kind }) => kind !== 'counted');
  return asPicture(svg, labelledBy, isHatched ? hatching(hatch) : '');
}
