/**
 * `npm test`: the check and the tests of a day, in such an order that of two processors none is idle. Beside the sites,
 * which are built one after another, and the tests without a browser, types, formatting and lint are checked; what they
 * say is told once those tests have ended. What follows something that is not right does not run.
 */
import { areasToCheck } from '../src/build/areas.ts';
import { checkContent, layout, lint, types } from '../src/build/check.ts';
import { endWith, run, tell, type Told } from '../src/build/command.ts';

/** A script of package.json, seen while it runs, with more arguments. */
const script = async (name: string, ...more: string[]): Promise<boolean> =>
  (await run(['npm', 'run', name, '--', ...more], undefined, true)).isRight;

/** Whether all was right. Throws why the area that is named cannot be chosen. */
async function day(): Promise<boolean> {
  const areas = areasToCheck();
  if (!(await checkContent(areas))) return false;
  const quietly = (command: string[]): Promise<Told> => run(command, areas[0], false);
  const sites = script('build:for-tests');
  const ofLint = quietly(lint);
  const ofLayout = ofLint.then(() => quietly(layout));
  // A build writes what types need of the content. A check that wrote it too would write it from under the next build.
  const ofTypes = Promise.all([ofLayout, sites]).then(() => quietly([...types, '--noSync']));
  const isSound =
    (await sites) && (await script('test:engine', '--project', 'area', '--tags-filter=!full'));
  const isNeat = await tell([ofTypes, ofLayout, ofLint]);
  return isSound && isNeat && script('test:browser');
}

await endWith(day());
