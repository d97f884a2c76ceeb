import { expect } from 'vitest';
import type { Answer } from './asking.ts';

/** Expects of an answer every header of a list, as names and values, and none that tells more than it should. */
export function expectHeaders({ headers }: Answer, expected: [string, string][]): void {
  for (const [header, value] of expected) expect(headers[header.toLowerCase()]).toBe(value);
  expect(headers.server ?? '').not.toMatch(/\d/);
  for (const header of ['etag', 'last-modified', 'set-cookie', 'x-powered-by', 'alt-svc'])
    expect(headers).not.toHaveProperty(header);
}
