import { watchFrames } from '../in-page.ts';
import {
  callSource,
  type Browser,
  type Engine,
  type PageReport,
  type Start,
  type Tab,
} from './engine.ts';
import { makeProfile } from './firefox-profile.ts';
import { programPath, startProgram } from './program.ts';
import { Wire } from './wire.ts';

const path = () => programPath('firefox-esr', 'firefox');

type Contexts = { contexts: { context: string }[] };
type Evaluated = { result?: { value?: string }; exceptionDetails?: { text: string } };

function tabOf(wire: Wire, context: string, display: Start['display']): Tab {
  const perform = (source: { type: string; [part: string]: unknown }) =>
    wire.send('input.performActions', { context, actions: [{ id: source.type, ...source }] });
  return {
    open: async (url) =>
      void (await wire.send('browsingContext.navigate', { context, url, wait: 'none' })),
    evaluate: async (inPage, ...args) => {
      const { result, exceptionDetails } = await wire.send<Evaluated>('script.evaluate', {
        expression: callSource(inPage, args),
        target: { context },
        awaitPromise: true,
        userActivation: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result!.value!) as never;
    },
    press: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform({ type: 'pointer', actions });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform({ type: 'key', actions });
    },
    travel: async (step) => {
      if (display?.press) return display.press(step < 0 ? 'alt+Left' : 'alt+Right');
      await wire
        .send('browsingContext.traverseHistory', { context, delta: step })
        // At the end of history there is nowhere to go: a key press would do nothing either.
        .catch(() => undefined);
    },
    show: async () => void (await wire.send('browsingContext.activate', { context })),
  };
}

async function start({ profile, certificate, display }: Start): Promise<Browser> {
  makeProfile(profile);
  const args = [
    ...['--profile', profile, '--no-remote', '--remote-debugging-port', '0'],
    ...(display ? [] : ['--headless']),
    'about:blank',
  ];
  const program = startProgram(path()!, args, display?.env ?? process.env);
  const address = await program.says(/WebDriver BiDi listening on (ws:\S+)/);
  const wire = await Wire.open(`${address}/session`);
  type Opened = { capabilities: { browserVersion: string } };
  const { capabilities } = await wire.send<Opened>('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: certificate !== undefined } },
  });
  const reports: PageReport[] = [];
  wire.on('script.message', ({ data }) => {
    reports.push(JSON.parse((data as { value: string }).value) as PageReport);
  });
  await wire.send('session.subscribe', { events: ['script.message'] });
  await wire.send('script.addPreloadScript', {
    functionDeclaration: String(watchFrames),
    arguments: [{ type: 'channel', value: { channel: 'frames' } }],
  });
  const tabs = async () =>
    (await wire.send<Contexts>('browsingContext.getTree', { maxDepth: 0 })).contexts;
  const [opened] = await tabs();
  return {
    version: capabilities.browserVersion,
    first: tabOf(wire, opened!.context, display),
    another: async () => {
      const { context } = await wire.send<{ context: string }>('browsingContext.create', {
        type: 'tab',
      });
      return tabOf(wire, context, display);
    },
    countTabs: async () => (await tabs()).length,
    reports,
    close: async () => {
      // The protocol's own command closes the tabs first, so that less is kept than when a person quits.
      if (display?.press) await display.press('ctrl+q');
      else await wire.send('browser.close');
      await program.ended();
    },
  };
}

/** Firefox as it is published, over WebDriver BiDi, which it speaks by itself. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (path() ? undefined : 'neither firefox-esr nor firefox is installed'),
  start,
  history: 'firefox',
  hasKeys: true,
  note: 'The published build with a profile on disk, over WebDriver BiDi.',
};
