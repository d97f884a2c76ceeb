import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyOf } from '../../../../src/desk/server/guard.ts';
import { areaWithHistory } from '../../../support/area-with-history.ts';
import { deskAt, deskOverInventedArea, deskPort, type OpenDesk } from '../../../support/desk.ts';

const form = '/change/contacts/merrowdale-helpline';

/** A desk for what nothing comes of. */
let shut: OpenDesk;
beforeAll(async () => {
  shut = await deskAt(areaWithHistory().top);
});
afterAll(() => rmSync(shut.top, { recursive: true, force: true }));

it('lets nobody in without the key', async () => {
  for (const path of ['/', form, '/enter?key=guessed'])
    expect((await shut.request(path)).status).toBe(403);
});

it.each([
  ['another website', { origin: 'https://elsewhere.example' }],
  ['a page that hides where it is from', { origin: 'null' }],
  ['a program that says nothing', {}],
])('takes no form from %s', async (_, headers) => {
  const response = await shut.request('/name', {
    method: 'POST',
    body: new URLSearchParams({ name: 'X' }),
    headers: headers as Record<string, string>,
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('Nothing was changed');
});

it('answers by no other name than its own', async () => {
  const response = await shut.request('/', {
    headers: { host: `desk.elsewhere.example:${deskPort}` },
  });
  expect(response.status).toBe(403);
});

it('takes no form without its token', async () => {
  const { visitor } = await deskOverInventedArea();
  const ada = await visitor('Ada');
  const answer = await ada.send(await ada.get(form), 'Save', { token: 'guessed' });
  expect(answer.status).toBe(403);
});

it.each([
  '/change/contacts/..%2f..%2fpackage',
  '/change/contacts/../../x',
  '/change/nothing/x',
  '/change/pages/%2e%2e/area',
  '/change/contacts/a%00b',
])('finds nothing at %s', async (path) => {
  const ada = await shut.visitor('Ada');
  expect((await ada.get(path)).status).toBe(404);
});

it('writes through no link that leads out of the content', async () => {
  const open = await deskOverInventedArea();
  const ada = await open.visitor('Ada');
  await ada.send(await ada.get(form), 'Save', { name: 'Merrowdale Help' });
  const folder = open.git('worktree', 'list', '--porcelain').match(/worktree (.*drafts.*)/)![1]!;
  symlinkSync(open.top, join(folder, 'content/pages/out'));
  const blank = await ada.get('/change/pages/out/new-page?layer=content');
  const answer = await ada.send(blank, 'Save', { title: 'Out' });
  expect(answer.status).toBeGreaterThanOrEqual(404);
});

it('says no to a field of 5 MB, and changes nothing', async () => {
  const { visitor, git } = await deskOverInventedArea();
  const ada = await visitor('Ada');
  const answer = await ada.send(await ada.get(form), 'Save', { name: 'x'.repeat(5_000_000) });
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('too much');
  expect(git('branch', '--list', 'desk/*')).toBe('');
});

it.each(['999999999', '-1', 'Infinity', 'many'])(
  'takes a count of %s items for no more than a list can hold',
  async (count) => {
    const { visitor } = await deskOverInventedArea();
    const ada = await visitor('Ada');
    const answer = await ada.send(await ada.get(form), 'Check it', { 'sources#': count });
    expect(answer.status).toBe(200);
    // What was typed is kept: the form opens with it again.
    expect((await ada.get(form)).status).toBe(200);
  },
);

it.each([
  ['another method', 405, { method: 'DELETE' }],
  ['a form that breaks off', 400, { method: 'POST', body: 'x' }],
])('says no to %s in one line', async (_, status, init) => {
  const { request, desk } = await deskOverInventedArea();
  const [mark] = (await request(`/enter?key=${keyOf(desk)}`)).headers.getSetCookie();
  const cookie = mark!.split(';')[0]!;
  const headers = { origin: `http://127.0.0.1:${deskPort}`, cookie };
  const response = await request('/name', { ...init, headers });
  expect(response.status).toBe(status);
  expect(await response.text()).toContain('Nothing was changed');
});
