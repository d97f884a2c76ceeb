import { describe, expect, it } from 'vitest';
import { stepsToBalance } from '../../../../src/browser/visit/balance.ts';

describe('stepsToBalance', () => {
  it.each([
    ['stays at the first page of the trail', 0, 4, 0, 9, 0],
    ['stays at the last page of the trail', 4, 4, 9, 0, 0],
    ['stays in the middle', 2, 4, 7, 2, 0],
    ['makes room before it is used up', 1, 4, 6, 3, 2],
    ['goes as far as the trail has pages, no further', 1, 4, 2, 7, 1],
    ['keeps an entry for the first page', 1, 4, 1, 8, 0],
    ['makes room ahead', 4, 4, 5, 3, -3],
    ['goes ahead no further back than there are pages', 4, 4, 5, 1, -1],
    ['does nothing where two entries leave no room', 0, 1, 3, 0, 0],
  ])('%s', (_, step, top, behind, ahead, steps) => {
    expect(stepsToBalance(step, top, behind, ahead)).toBe(steps);
  });

  it('lets Back walk any trail to its first page, and Forward to its last', () => {
    for (let pages = 2; pages < 40; pages++) {
      const top = Math.min(pages - 1, 4);
      let [step, place] = [top, pages - 1];
      const go = (by: -1 | 1) => {
        step += by;
        place += by;
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(top);
        step += stepsToBalance(step, top, place, pages - 1 - place);
      };
      while (place > 0) go(-1);
      expect(step).toBe(0);
      while (place < pages - 1) go(1);
      expect(step).toBe(top);
    }
  });
});
