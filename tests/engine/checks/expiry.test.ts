import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { asLine, checkContent } from '../../../src/checks/content.ts';
import * as good from '../schemas/good-entries.ts';
import { contentFolder, goodArea } from './content-folder.ts';

const security = { contact: 'mailto:security@vale.example', expires: '2027-05-01' };

function expiring(area: object, today: string): string[] {
  const folder = contentFolder({ ...goodArea, 'area.yaml': stringify(area) });
  const { problems, expiring: found } = checkContent(folder, today);
  expect(problems).toEqual([]);
  return found.map((one) => asLine(one).replace(`${folder}/`, ''));
}

describe('the security contact', () => {
  it.each([
    ['61 days before it runs out', '2027-03-01', 0],
    ['60 days before', '2027-03-02', 1],
    ['the day after', '2027-05-02', 1],
  ])('%s, on %s, is told of %i times', (_, today, count) => {
    expect(expiring({ ...good.area, security }, today)).toHaveLength(count);
  });

  it('is told with its line, its day and what to do', () => {
    const text = stringify({ ...good.area, security });
    const line = text.split('\n').findIndex((one) => one.includes('expires')) + 1;
    expect(expiring({ ...good.area, security }, '2027-04-01')).toEqual([
      expect.stringMatching(
        new RegExp(`^area\\.yaml:${line} .*holds until 2027-05-01.*write a day up to a year ahead`),
      ),
    ]);
  });

  it('is not asked for where an area has none', () => {
    expect(expiring(good.area, '2027-04-01')).toEqual([]);
  });
});
