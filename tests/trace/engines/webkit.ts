import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';
import { until } from '../wait.ts';
import { callSource, type Browser, type Engine, type Start, type Tab } from './engine.ts';
import { programPath, startProgram } from './program.ts';
import { sender, type Send } from './webdriver.ts';

const path = () => programPath('WebKitWebDriver');

function tabOf(send: Send, window: string): Tab {
  const inWindow: Send = async (method, path, body) => {
    await send('POST', '/window', { handle: window });
    return send(method, path, body);
  };
  const perform = (source: { type: string; [part: string]: unknown }) =>
    inWindow('POST', '/actions', { actions: [{ id: source.type, ...source }] });
  return {
    open: async (url) => void (await inWindow('POST', '/url', { url })),
    evaluate: async (inPage, ...args) => {
      const script = `const done = arguments[arguments.length - 1]; ${callSource(inPage, args)}.then(done);`;
      const text = await inWindow<string>('POST', '/execute/async', { script, args: [] });
      return JSON.parse(text) as never;
    },
    press: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform({ type: 'pointer', parameters: { pointerType: 'mouse' }, actions });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform({ type: 'key', actions });
    },
    // MiniBrowser has no key for Back: the driver's command does what its button does.
    travel: async (step) => void (await inWindow('POST', step < 0 ? '/back' : '/forward')),
    show: async () => void (await send('POST', '/window', { handle: window })),
  };
}

async function start({ profile, certificate, display }: Start): Promise<Browser> {
  const folders = { XDG_DATA_HOME: 'data', XDG_CACHE_HOME: 'cache', XDG_CONFIG_HOME: 'config' };
  const env: NodeJS.ProcessEnv = { ...display?.env };
  for (const [name, folder] of Object.entries(folders)) {
    env[name] = join(profile, folder);
    mkdirSync(join(profile, folder), { recursive: true });
  }
  const port = await freePort();
  const program = startProgram(path()!, ['--host=127.0.0.1', `--port=${port}`], env);
  const driver = sender(`http://127.0.0.1:${port}`);
  await until(
    'the WebKit driver',
    async () => (await driver<{ ready: boolean }>('GET', '/status')).ready,
  );
  type Opened = { sessionId: string; capabilities: { browserVersion: string } };
  const { sessionId, capabilities } = await driver<Opened>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: certificate !== undefined,
        pageLoadStrategy: 'none',
        // A question to a page that is just being left may never be answered.
        timeouts: { script: 15_000 },
      },
    },
  });
  const send: Send = (method, path, body) => driver(method, `/session/${sessionId}${path}`, body);
  return {
    version: capabilities.browserVersion,
    first: tabOf(send, await send<string>('GET', '/window')),
    // A window each: presses on a tab that is behind another are never answered.
    another: async () => {
      const { handle } = await send<{ handle: string }>('POST', '/window/new', { type: 'window' });
      return tabOf(send, handle);
    },
    countTabs: async () => (await send<string[]>('GET', '/window/handles')).length,
    reports: undefined,
    close: async () => {
      await send('DELETE', '');
      program.process.kill();
      await program.ended();
    },
  };
}

/** WebKitGTK's MiniBrowser over classic WebDriver: the engine of Safari, not Safari. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: (hasDisplay) => {
    if (!path()) return 'webkit2gtk-driver is not installed';
    return hasDisplay ? undefined : 'it needs a display, and Xvfb is not installed';
  },
  start,
  history: undefined,
  hasKeys: false,
  note: 'WebKitGTK’s MiniBrowser, not Safari. Under test it keeps no history.',
};
