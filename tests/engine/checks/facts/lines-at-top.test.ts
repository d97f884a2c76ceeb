import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, swap, type Edit } from '../edits.ts';

describe('the lines at the top of every page', () => {
  it.each<[string, Edit, RegExp]>([
    [
      'cannot be called',
      swap('helpline: merrowdale-helpline', 'helpline: young-voices'),
      /"young-voices" has no phone/,
    ],
    [
      'are dialled before others',
      swap('helpline: merrowdale-helpline', 'helpline: relay-prefix'),
      /only dialled before another/,
    ],
    [
      'do not answer at night',
      swap('contact: crime-support-line', 'contact: family-line'),
      /does not answer day and night/,
    ],
    [
      'stand there twice',
      swap('contact: crime-support-line', 'contact: day-and-night-line'),
      /stands at the top of every page already/,
    ],
  ])('%s', (_, edit, message) => {
    expectRefusal('area.yaml', edit, message);
  });
});

describe('the lines at the top', () => {
  it('are for anyone only where their services are', () => {
    expectRefusal(
      'area.yaml',
      swap('for: women', 'for: anyone'),
      /"day-and-night-line" is not for anyone, says .*write for whom/,
    );
  });

  it('lead whoever thinks of ending their life to someone who listens now', () => {
    expectRefusal(
      'area.yaml',
      add('ownLife:\n  - contact: merrowdale-counselling'),
      /does not answer day and night .*put one that does first/,
    );
    const listens = add('ownLife:\n  - contact: day-and-night-line\n  - contact: family-line');
    expect(after({ 'area.yaml': listens }).wrong).toEqual([]);
  });
});
