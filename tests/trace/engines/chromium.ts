import { chromium as playwrights } from '@playwright/test';
import { chromiumArguments } from '../../support/chromium.ts';
import { watchFrames } from '../in-page.ts';
import { until } from '../wait.ts';
import {
  callSource,
  type Browser,
  type Engine,
  type PageReport,
  type Start,
  type Tab,
} from './engine.ts';
import { programPath, startProgram } from './program.ts';
import { Wire } from './wire.ts';

const path = () =>
  programPath(
    ...[process.env['PLAYWRIGHT_CHROMIUM'] ?? []].flat(),
    ...['chromium', 'chromium-browser', 'google-chrome', playwrights.executablePath()],
  );

type Evaluated = { result: { value?: string }; exceptionDetails?: { text: string } };
type Entries = { currentIndex: number; entries: { id: number }[] };

/** Attaches to a tab and has each of its pages report its frames. */
async function attach(wire: Wire, target: string, press: Start['display']): Promise<Tab> {
  const attached = await wire.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId: target,
    flatten: true,
  });
  const send = <Result>(method: string, params?: object) =>
    wire.send<Result>(method, params, attached.sessionId);
  await send('Page.enable');
  await send('Runtime.enable');
  await send('Runtime.addBinding', { name: 'reportToTest' });
  const source = `(${watchFrames})((text) => reportToTest(text))`;
  await send('Page.addScriptToEvaluateOnNewDocument', { source });

  const mouse = (type: string, x: number, y: number) =>
    send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  return {
    open: async (address) => void (await send('Page.navigate', { url: address })),
    evaluate: async (inPage, ...args) => {
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', {
        expression: callSource(inPage, args),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value!) as never;
    },
    press: async (x, y) => {
      await mouse('mouseMoved', x, y);
      await mouse('mousePressed', x, y);
      await mouse('mouseReleased', x, y);
    },
    type: async (text) => {
      for (const key of text) {
        await send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
        await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      }
    },
    travel: async (step) => {
      if (press?.press) return press.press(step < 0 ? 'alt+Left' : 'alt+Right');
      const { currentIndex, entries } = await send<Entries>('Page.getNavigationHistory');
      const entry = entries[currentIndex + step];
      if (entry) await send('Page.navigateToHistoryEntry', { entryId: entry.id });
    },
    show: async () => void (await wire.send('Target.activateTarget', { targetId: target })),
  };
}

async function start({ profile, certificate, display }: Start): Promise<Browser> {
  const args = [
    ...chromiumArguments,
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    ...['--no-first-run', '--no-default-browser-check', '--password-store=basic'],
    ...(certificate ? [`--ignore-certificate-errors-spki-list=${certificate.fingerprint}`] : []),
    ...(display ? [] : ['--headless']),
    'about:blank',
  ];
  const program = startProgram(path()!, args, display?.env ?? process.env);
  const wire = await Wire.open(await program.says(/DevTools listening on (ws:\S+)/));
  const reports: PageReport[] = [];
  wire.on('Runtime.bindingCalled', ({ payload }) => {
    reports.push(JSON.parse(String(payload)) as PageReport);
  });
  const tabs = async () => {
    type Targets = { targetInfos: { targetId: string; type: string }[] };
    const { targetInfos } = await wire.send<Targets>('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'page');
  };
  const [opened] = await until('a tab of Chromium', tabs, (found) => found.length > 0);
  const { product } = await wire.send<{ product: string }>('Browser.getVersion');
  return {
    version: product.replace(/^.*\//, ''),
    first: await attach(wire, opened!.targetId, display),
    another: async () => {
      const created = await wire.send<{ targetId: string }>('Target.createTarget', {
        url: 'about:blank',
      });
      return attach(wire, created.targetId, display);
    },
    countTabs: async () => (await tabs()).length,
    reports,
    close: async () => {
      await wire.send('Browser.close');
      await program.ended();
    },
  };
}

/** Chromium with its stock flags, so with the back/forward cache that Playwright turns off. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: () => (path() ? undefined : 'no chromium is installed'),
  start,
  history: 'chromium',
  hasKeys: true,
  note: 'A profile on disk, stock flags, back/forward cache on.',
};
