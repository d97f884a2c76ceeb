import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { alarmWords, holdsWord } from '../support/alarm-words.ts';
import { entriesOf } from '../support/area.ts';
import { builtPages, site, words, type Site } from '../support/sites.ts';

const textsOf = (root: HTMLElement, selector: string) => root.querySelectorAll(selector).map(words);

/** The charts on built pages: each section that holds a table and its file. */
const chartsOf = (site: Site) =>
  builtPages(site).flatMap(({ root }) =>
    root
      .querySelectorAll('section')
      .filter((one) => one.querySelector('table') && one.querySelector('a[download]')),
  );

/** The numbers of a table, each with its row and column, as "row column: number". */
function inTable(table: HTMLElement): string[] {
  const columns = textsOf(table, 'thead th');
  return table.querySelectorAll('tbody tr').flatMap((row) => {
    const [name, ...others] = textsOf(row, 'th');
    expect(others).toEqual([]);
    return textsOf(row, 'td').map((value, index) => `${name} ${columns[index] ?? ''}: ${value}`);
  });
}

/** The same of a file. Its first four cells hold no line break. */
function inFile(file: string): string[] {
  const cell = '(?:"((?:[^"]|"")*)"|([^,"]*))';
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const [head, ...lines] = text.trimEnd().split('\r\n');
  expect(head).toMatch(/^group,label,value,unit,/);
  return lines.map((line) => {
    const cells = line.match(new RegExp(`^${Array(4).fill(cell).join(',')},`))!;
    const [group, label, value, unit] = [1, 3, 5, 7].map((at) => cells[at] ?? cells[at + 1]);
    const number = Number(value).toLocaleString('en-GB') + (unit === '%' ? '%' : '');
    return group ? `${group} ${label}: ${number}` : `${label} : ${number}`;
  });
}

/** The numbers of each chart as the content holds them, by the chart's id; those of figures added up. */
function inContent(site: Site): Map<string, number[]> {
  const { charts, figures } = entriesOf(site);
  const held = new Map(figures.map(({ id, data }) => [id, data.value]));
  return new Map(
    charts.map(({ id, data }) => [
      id,
      data.points.map(
        ({ value, figures: ids = [] }) =>
          value ?? ids.map((one) => held.get(one)!).reduce((sum, number) => sum + number),
      ),
    ]),
  );
}

const fileOf = (site: Site, chart: HTMLElement) => {
  const href = chart.querySelector('a[download]')!.getAttribute('href')!;
  return join(site.folder, href.slice(site.base.length));
};

describe(`each chart of ${site.name}`, () => {
  const charts = chartsOf(site);
  const drawnCharts = charts.filter((chart) => chart.querySelector('[role=img]'));

  it('there are charts, one for each entry', () => {
    expect(charts.length).toBeGreaterThan(0);
    expect(charts).toHaveLength(entriesOf(site).charts.length);
  });

  it('shows the numbers that the content holds', () => {
    const held = inContent(site);
    for (const chart of charts) {
      const shown = textsOf(chart, 'tbody td').map((text) => Number(text.replace(/[,%]/g, '')));
      expect(shown).toEqual(held.get(basename(fileOf(site, chart), '.csv')));
    }
  });

  it('has a table and a file with the same numbers', () => {
    for (const chart of charts)
      expect(inTable(chart.querySelector('table')!)).toEqual(inFile(fileOf(site, chart)));
  });

  it('is drawn where there is more than one number', () => {
    const compared = charts.filter((chart) => chart.querySelectorAll('tbody td').length > 1);
    expect(drawnCharts).toEqual(compared);
    expect(compared.length).toBeGreaterThan(0);
  });

  it('draws each number of its table, and each name, as words', () => {
    for (const chart of drawnCharts) {
      const drawn = textsOf(chart, 'svg text').toSorted();
      const table = chart.querySelector('table')!;
      const groups = textsOf(table, 'tbody th');
      const labels = textsOf(table, 'thead th');
      const names = labels.length > 0 ? [...groups, ...groups.flatMap(() => labels)] : groups;
      expect(drawn).toEqual([...names, ...textsOf(table, 'tbody td')].toSorted());
    }
  });

  it('draws bars as long as their numbers, in the colour of the text', () => {
    for (const chart of drawnCharts) {
      const bars = chart.querySelectorAll('svg rect');
      expect(bars.length).toBeGreaterThan(1);
      const lengths = bars.map((bar) => Number(bar.getAttribute('width')));
      const values = textsOf(chart, 'tbody td').map((value) => Number(value.replace(/\D/g, '')));
      const scale = Math.max(...lengths) / Math.max(...values);
      for (const [index, length] of lengths.entries())
        expect(Math.abs(length - values[index]! * scale)).toBeLessThanOrEqual(1);
      expect(bars.map((bar) => bar.getAttribute('fill')).join()).toMatch(
        /^(currentColor|url\(#[\w-]+\)|,)+$/,
      );
    }
  });

  it('is a picture named by the sentence that says what it shows', () => {
    for (const chart of drawnCharts) {
      const named = chart.querySelector('[role=img]')!.getAttribute('aria-labelledby')!;
      expect(words(chart.querySelector(`[id=${named}]`))).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('finds the stripes that it names', () => {
    for (const chart of charts)
      for (const [, id] of chart.toString().matchAll(/url\(#([\w-]+)\)/g))
        expect(chart.querySelector(`pattern[id=${id}]`)).not.toBeNull();
  });

  it('says its source and when it was checked', () => {
    for (const chart of charts)
      expect(words(chart)).toMatch(/Source: .+\. Last checked: \d{1,2} [A-Z][a-z]+ 20\d\d\./);
  });

  it('names its file in calm words, since a device lists what it downloads', () => {
    for (const chart of charts) {
      const file = fileOf(site, chart);
      expect(existsSync(file)).toBe(true);
      expect(holdsWord(basename(file).replaceAll('-', ' '), alarmWords)).toBe(false);
    }
  });
});
