import { expect, it } from 'vitest';
import { citation } from '../../../src/lib/citation.ts';

const guide = { title: 'Guide to help', publisher: 'Vale County Council' };

it('names title, publisher and date of each source', () => {
  expect(citation([{ ...guide, date: '2025-01' }, guide])).toBe(
    'Guide to help, Vale County Council (January 2025); Guide to help, Vale County Council',
  );
});
