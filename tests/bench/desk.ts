/** What the desk costs whoever waits for it, with the content as it is and ten times over. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentRoot, today } from '../../src/entries/environment.ts';
import { areasIn, layersIn } from '../../src/entries/layers.ts';
import { readEntries } from '../../src/entries/read.ts';
import { openDesk, type Desk } from '../../src/desk/desk.ts';
import { deskApp } from '../../src/desk/server/app.ts';
import { keyOf } from '../../src/desk/server/guard.ts';
import { multiplyContent } from './multiplied.ts';
import { middle } from './weight.ts';

const port = 4780;
const origin = `http://127.0.0.1:${port}`;
/** How often each thing is asked for. */
export const runsOfDesk = 9;

/** How long the desk may take, in milliseconds. */
const mostOf = { page: 200, check: 300 } as const;

/**
 * One thing that somebody waits for, in milliseconds: the first time, the middle of the times after it, and what of that
 * is work of the desk itself, whatever else the machine does.
 */
export type DeskCost = { what: string; first: number; later: number; work: number; most: number };

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Someone at the desk, as a browser is. */
async function visitor(desk: Desk): Promise<Ask> {
  const app = deskApp(desk, '', () => port);
  const cookies = new Map<string, string>();
  const ask: Ask = async (path, init = {}) => {
    const response = await app.request(origin + path, {
      ...init,
      headers: {
        host: new URL(origin).host,
        origin,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/)!;
      cookies.set(name!, value!);
    }
    return response;
  };
  const asked = await (await ask(`/enter?key=${keyOf(desk)}`)).text().then(() => ask('/name'));
  await ask('/name', { method: 'POST', body: `name=Bench&token=${tokenIn(await asked.text())}` });
  return ask;
}

const tokenIn = (page: string) => page.match(/name="token" value="([^"]+)"/)![1]!;

async function cost(what: string, most: number, ask: () => Promise<Response>): Promise<DeskCost> {
  const times: number[] = [];
  const works: number[] = [];
  for (let run = 0; run < runsOfDesk; run++) {
    const start = performance.now();
    const before = process.cpuUsage();
    const response = await ask();
    await response.text();
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    works.push((user + system) / 1000);
    if (!response.ok) throw new Error(`${what}: the desk answered ${response.status}`);
  }
  const usual = (all: number[]) => middle(all.slice(1).toSorted((a, b) => a - b));
  return { what, first: times[0]!, later: usual(times), work: usual(works), most };
}

/** The boxes of a form as a browser sends them, with a token of its own. */
function boxesIn(page: string): URLSearchParams {
  const form = page.slice(page.indexOf('<form'));
  const boxes = new URLSearchParams();
  for (const [box] of form.matchAll(/<input\b[^>]*>/g)) {
    const read = (name: string) => box.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
    const isTick = /type="(?:checkbox|radio)"/.test(box);
    if (read('name') && (!isTick || / checked/.test(box)))
      boxes.append(read('name')!, (read('value') ?? '').replaceAll('&quot;', '"'));
  }
  for (const [, name, text] of form.matchAll(
    /<textarea\b[^>]*\bname="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
  ))
    boxes.append(name!, text!);
  for (const [, name, options] of form.matchAll(
    /<select\b[^>]*\bname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    boxes.append(name!, options!.match(/value="([^"]*)"[^>]* selected/)?.[1] ?? '');
  return boxes;
}

/**
 * Opens a desk over the content, multiplied, in a history of its own, and asks for what officers ask for most.
 * @param times how many of each service and page there are
 */
export async function deskCosts(times: number): Promise<DeskCost[]> {
  const work = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const content = join(work, 'content');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=B', '-c', 'user.email=b@b.example', ...args], {
      cwd: work,
    });
  try {
    multiplyContent(contentRoot, content, times);
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'Begin');
    const area = process.env['AREA'] ?? areasIn(content)[0];
    const desk = await openDesk({ content, area, today });
    const ask = await visitor(desk);
    const { entries } = readEntries(layersIn(content, area));
    const contact = `contacts/${entries.area[0]!.data.helpline}`;
    const page = `pages/${entries.pages.find(({ data }) => data.role === 'helpline')!.id}`;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
    const costs = [await cost('home', mostOf.page, () => ask('/'))];
    for (const [name, entry] of [
      ['a contact', contact],
      ['a page', page],
    ] as const) {
      costs.push(await cost(`the form of ${name}`, mostOf.page, () => ask(`/change/${entry}`)));
      await pause();
      const form = boxesIn(await (await ask(`/change/${entry}`)).text());
      const check = () => {
        const body = new URLSearchParams(form);
        body.set(body.has('title') ? 'title' : 'name', `A name ${Math.random()}`);
        return ask(`/check/${entry}`, { method: 'POST', body: body.toString() });
      };
      await pause();
      costs.push(await cost(`a check of ${name}`, mostOf.check, check));
    }
    return costs;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
