import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { onTestFinished } from 'vitest';
import { openDesk, type Desk } from '../../src/desk/desk.ts';
import { deskApp } from '../../src/desk/server/app.ts';
import { keyOf } from '../../src/desk/server/guard.ts';
import { inventedDay } from './sites.ts';
import { areaWithHistory, gitIn } from './area-with-history.ts';

export const deskPort = 4780;
const host = `127.0.0.1:${deskPort}`;
const proxySecret = 'a secret of the proxy, long enough';

/** What a page of the desk answered. */
export type Answer = { status: number; text: string; root: HTMLElement; at: string };

/** Someone at the desk, as a browser without scripts is. */
export type Visitor = {
  get(path: string): Promise<Answer>;
  /** Sends the form of a page, with some boxes filled otherwise, by the button that says so. */
  send(page: Answer, button: string, boxes?: Record<string, string | string[]>): Promise<Answer>;
};

export type OpenDesk = {
  desk: Desk;
  /** The folder of the history. */
  top: string;
  content: string;
  git(...args: string[]): string;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Someone who typed a name, or whom the sign-on names. */
  visitor(name: string, isSignedOn?: boolean): Promise<Visitor>;
};

export const settingsText = `
signOn: { nameHeader: X-Name, secretHeader: X-Secret }
people:
  - { name: Ada, may: [edit] }
  - { name: Ben, may: [edit, approve, announce] }
  - { name: Cem, may: [edit, approve, announce] }
`;

/** The boxes of a form as they stand, as a browser sends them. */
function boxesOf(form: HTMLElement): URLSearchParams {
  const boxes = new URLSearchParams();
  for (const box of form.querySelectorAll('input, textarea, select')) {
    const name = box.getAttribute('name');
    const type = box.getAttribute('type');
    if (!name || ((type === 'checkbox' || type === 'radio') && !box.hasAttribute('checked')))
      continue;
    if (box.tagName === 'TEXTAREA') boxes.append(name, box.text.replace(/^\n/, ''));
    else if (box.tagName === 'SELECT') {
      const chosen = box.querySelector('option[selected]') ?? box.querySelector('option');
      boxes.append(name, chosen?.getAttribute('value') ?? '');
    } else boxes.append(name, box.getAttribute('value') ?? '');
  }
  return boxes;
}

/** Whether people sign on before it, and what time it is there. */
type DeskSettings = { signOn?: boolean; now?: () => Date };

/** A desk over a copy of the invented area, in a history of its own, which lasts as long as the test. */
export function deskOverInventedArea(settings: DeskSettings = {}): Promise<OpenDesk> {
  const { top } = areaWithHistory();
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  return deskAt(top, settings);
}

/** A desk over a history whose folder `content` is an invented area. */
export async function deskAt(
  top: string,
  { signOn = false, now = () => new Date(`${inventedDay}T11:00Z`) }: DeskSettings = {},
): Promise<OpenDesk> {
  const content = join(top, 'content');
  const git = (...args: string[]) => gitIn(top, args);
  if (signOn) {
    mkdirSync(join(top, '.desk'), { recursive: true });
    writeFileSync(join(top, '.desk/settings.yaml'), settingsText);
  }
  const desk = await openDesk({
    content,
    today: inventedDay,
    now,
    ...(signOn && { proxySecret }),
  });
  const app = deskApp(desk, '', () => deskPort);
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(`http://${host}${path}`, {
      ...init,
      headers: { host, ...(init.headers as Record<string, string>) },
    });

  async function visitor(name: string, isSignedOn = false): Promise<Visitor> {
    const cookies = new Map<string, string>();
    const headers = (): Record<string, string> => ({
      cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; '),
      ...(isSignedOn && { 'x-name': name, 'x-secret': proxySecret }),
    });
    const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
      const response = await request(path, {
        ...init,
        headers: { ...headers(), ...(init.headers as Record<string, string>) },
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, key, value] = cookie.match(/^([^=]+)=([^;]*)/)!;
        cookies.set(key!, value!);
      }
      const to = response.headers.get('location');
      if (to) return ask(to);
      const text = await response.text();
      return { status: response.status, text, root: parse(text), at: path };
    };
    const send: Visitor['send'] = async (page, button, boxes = {}) => {
      const pressed = page.root
        .querySelectorAll('form button')
        .find((one) => one.text.trim() === button);
      if (!pressed)
        throw new Error(
          `There is no button “${button}” on ${page.at}: ${page.root
            .querySelectorAll('button')
            .map((one) => one.text.trim())
            .join(', ')}`,
        );
      const form = pressed.closest('form')!;
      const body = boxesOf(form);
      for (const [key, value] of Object.entries(boxes)) {
        body.delete(key);
        for (const one of [value].flat()) body.append(key, one);
      }
      if (pressed.getAttribute('name'))
        body.append(pressed.getAttribute('name')!, pressed.getAttribute('value') ?? '');
      return ask(form.getAttribute('action') ?? page.at, {
        method: 'POST',
        body: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}` },
      });
    };
    if (!isSignedOn) await send(await ask(`/enter?key=${keyOf(desk)}`), 'Go to the desk', { name });
    return { get: (path) => ask(path), send };
  }
  return { desk, top, content, git, request, visitor };
}

/** The text of a file as it stands in the newest of somebody’s drafts. */
export function draftText({ git }: OpenDesk, path: string): string {
  const branch = git(
    'for-each-ref',
    '--sort=-committerdate',
    '--format=%(refname:short)',
    'refs/heads/desk/',
  ).split('\n')[0]!;
  return git('show', `${branch}:${path}`);
}

export const textOf = (file: string) => readFileSync(file, 'utf8');
