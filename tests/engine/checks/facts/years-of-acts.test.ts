import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, refuge } from '../edits.ts';

describe('an Act', () => {
  it.each(['Domestic Abuse Act 2012', 'Family Law Act 1986'])(
    'of a year that no source has is refused: %s',
    (act) => {
      expectRefusal(refuge, add(`Read the ${act}.`), /sources\.yaml knows the one of/);
    },
  );

  it.each(['Domestic Abuse Act 2021', 'Family Law Act 1996', 'Vale Homes Act 1988'])(
    'may be the %s',
    (act) => {
      expect(after({ [refuge]: add(`Read the ${act}.`) }).wrong).toEqual([]);
    },
  );
});
