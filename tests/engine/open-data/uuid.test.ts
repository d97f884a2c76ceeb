import { expect, it } from 'vitest';
import { uuidV5 } from '../../../src/open-data/uuid.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

it('makes the UUID of the example in RFC 9562', () => {
  expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('differs by name and by namespace', () => {
  const other = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
  const made = [uuidV5(dns, 'a'), uuidV5(dns, 'b'), uuidV5(other, 'a')];
  expect(new Set(made).size).toBe(3);
});
