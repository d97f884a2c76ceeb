import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineBodies, responseHeaders } from '../../src/hosting/headers.ts';
import { builtPages, realSite } from '../support/sites.ts';

describe('the headers', () => {
  it('are written into the built site for its host as the server sends them', () => {
    const file = readFileSync(join(realSite.folder, '_headers'), 'utf8');
    const expected = responseHeaders(inlineBodies(builtPages(realSite)[0]!.html));
    expect(Object.keys(expected).length).toBeGreaterThan(5);
    for (const [name, value] of Object.entries(expected))
      expect(file).toContain(`  ${name}: ${value}\n`);
  });
});
