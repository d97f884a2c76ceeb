import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentFolder, goodArea } from '../checks/content-folder.ts';

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('what the checks read of prose is let go of, and is there again where it is asked for', async () => {
  vi.stubEnv('CONTENT_DIR', contentFolder(goodArea));
  const { forgetTrees, readAgain, theReading } =
    await import('../../../src/integrations/reading.ts');
  // A reading outlives the tests of a file that asked for one, even where modules are imported anew.
  readAgain();
  const [before] = theReading().entries.pages;
  forgetTrees();
  const [after] = theReading().entries.pages;
  // What is remembered of an entry goes with it.
  expect(after).not.toBe(before);
  expect(after!.body.tree).not.toBe(before!.body.tree);
  expect(after!.body.tree).toEqual(before!.body.tree);
  expect(after!.body.text).toBe(before!.body.text);
  expect(after!.data).toBe(before!.data);
  readAgain();
});
