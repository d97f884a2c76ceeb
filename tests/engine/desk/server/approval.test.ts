import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  deskOverInventedArea,
  textOf,
  type OpenDesk,
  type Visitor,
} from '../../../support/desk.ts';

const form = '/change/contacts/merrowdale-helpline';
const file = 'content/contacts/merrowdale-helpline.yaml';
const published = (open: OpenDesk) => open.git('show', `main:${file}`);

/** Ada changes something and sends it; what comes back is the page of her draft. */
async function sent(open: OpenDesk, ada: Visitor, boxes: Record<string, string>) {
  await ada.send(await ada.get(form), 'Save', boxes);
  const id = open
    .git('for-each-ref', '--sort=-creatordate', '--format=%(refname:short)', 'refs/heads/desk/')
    .split('\n')[0]!
    .slice(5);
  const page = await ada.get(`/drafts/${id}`);
  await ada.send(page, 'Send for approval', { why: 'The number is new.' });
  return `/drafts/${id}`;
}

describe('a second person', () => {
  it('sees fields before and after, and approves: then it is published, and the log says who', async () => {
    const open = await deskOverInventedArea({ signOn: true });
    const [ada, ben] = [await open.visitor('Ada', true), await open.visitor('Ben', true)];
    const draft = await sent(open, ada, { phone: '01632 960 199' });
    expect(published(open)).not.toContain('960 199');
    const page = await ben.get(draft);
    expect(page.root.querySelector('ins')!.text).toContain('01632 960 199');
    expect(page.text).toContain('Needs a second person');
    const done = await ben.send(page, 'Approve, and put it on the website');
    expect(done.text).toContain('Done');
    expect(published(open)).toContain('960 199');
    expect(textOf(join(open.top, file))).toContain('960 199');
    const log = await ben.get('/log/');
    const row = log.root.querySelector('tbody tr')!.text;
    for (const words of ['The number is new.', 'Ada', 'Ben']) expect(row).toContain(words);
  });

  it('reads values by their words, and its author what is wrong elsewhere by its name', async () => {
    const open = await deskOverInventedArea({ signOn: true });
    const ada = await open.visitor('Ada', true);
    const hours = { 'hours.kind': 'always', 'hours.note': '' };
    await ada.send(await ada.get(form), 'Save', hours);
    const page = await ada.get('/drafts/mine');
    const [before, after] = ['del', 'ins'].map((tag) =>
      page.root.querySelectorAll(tag).map((one) => one.text),
    );
    expect(before).toContain('By day of the week');
    expect(before!.join(' ')).toMatch(/Monday to Friday, 9am to/);
    expect(after).toContain('Day and night');
    const refused = await ada.send(page, 'Send for approval', { why: 'It never closes.' });
    expect(refused.status).toBe(422);
    const [wrong] = refused.root.querySelectorAll('.summary li');
    expect(wrong!.text).toMatch(/^In Merrowdale .*“Merrowdale Helpline” never closes/);
    expect(wrong!.querySelector('a')!.getAttribute('href')).toMatch(/^\/change\//);
    expect(refused.root.querySelector('#why')!.getAttribute('value')).toBe('It never closes.');
  });

  it('sends back with words, which the author reads', async () => {
    const open = await deskOverInventedArea({ signOn: true });
    const [ada, ben] = [await open.visitor('Ada', true), await open.visitor('Ben', true)];
    const draft = await sent(open, ada, { phone: '01632 960 199' });
    await ben.send(await ben.get(draft), 'Send it back', { words: 'Ring it first.' });
    expect((await ada.get('/')).text).toContain('Ring it first.');
    expect(published(open)).not.toContain('960 199');
  });

  it('is never its author, nor someone who only typed a name', async () => {
    const open = await deskOverInventedArea();
    const [ada, ben] = [await open.visitor('Ada'), await open.visitor('Ben')];
    const draft = await sent(open, ada, { phone: '01632 960 199' });
    for (const visitor of [ada, ben]) {
      const page = await visitor.get(draft);
      expect(page.text).not.toContain('Approve, and put it on the website');
      const forged = page.root.querySelector('input[name="token"]')?.getAttribute('value');
      const text = page.text.replace(
        '</main>',
        `<form action="${draft}"><input name="token" value="${forged}"><button name="do" value="approve">Go</button></form></main>`,
      );
      const { parse } = await import('node-html-parser');
      const answer = await visitor.send({ ...page, root: parse(text) }, 'Go');
      expect(answer.status).toBe(403);
    }
    expect(published(open)).not.toContain('960 199');
  });

  it('is not needed for words, where the author has signed on', async () => {
    const open = await deskOverInventedArea({ signOn: true });
    const ada = await open.visitor('Ada', true);
    await ada.send(await ada.get(form), 'Save', {
      confidentiality: 'What you say stays here. It is told only if someone is in danger.',
    });
    const drafts = await ada.get('/drafts/');
    const page = await ada.get(drafts.root.querySelector('main .list a')!.getAttribute('href')!);
    const done = await ada.send(page, 'Put it on the website now', { why: 'They told us.' });
    expect(done.text).toContain('Done');
    expect(published(open)).toContain('What you say stays here.');
  });

  it.each([
    ['a stranger', 'Eve'],
    ['nobody', ''],
  ])('does not know %s, whatever the proxy says', async (_, name) => {
    const open = await deskOverInventedArea({ signOn: true });
    const response = await open.request('/', {
      headers: { 'x-name': name, 'x-secret': 'a secret of the proxy, long enough' },
    });
    expect(response.status).toBe(403);
  });

  it('does not believe a name without the secret of the proxy', async () => {
    const open = await deskOverInventedArea({ signOn: true });
    const response = await open.request('/', {
      headers: { 'x-name': 'Ben', 'x-secret': 'guessed' },
    });
    expect(response.status).toBe(403);
  });
});

describe('what was published meanwhile', () => {
  it('is put together with a draft, field by field; what both changed is chosen', async () => {
    const open = await deskOverInventedArea({ signOn: true });
    const [ada, ben] = [await open.visitor('Ada', true), await open.visitor('Ben', true)];
    const draft = await sent(open, ada, { phone: '01632 960 199' });
    const now = textOf(join(open.top, file))
      .replace(/^phone: .*$/m, 'phone: "01632 960 177"')
      .replace(/^name: .*$/m, 'name: Merrowdale Now');
    writeFileSync(join(open.top, file), now);
    open.git('commit', '-qam', 'Change by hand');
    const clash = await ben.send(await ben.get(draft), 'Approve, and put it on the website');
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('01632 960 177');
    const radio = clash.root
      .querySelector('input[type="radio"][value="mine"]')!
      .getAttribute('name')!;
    const done = await ben.send(clash, 'Take what I chose', { [radio]: 'mine' });
    expect(done.text).toContain('Done');
    expect(published(open)).toContain('960 199');
    expect(published(open)).toContain('Merrowdale Now');
  });
});
