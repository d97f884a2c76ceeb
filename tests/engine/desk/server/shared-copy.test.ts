import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { areaWithHistory, gitIn } from '../../../support/area-with-history.ts';
import { deskAt, type OpenDesk, type Visitor } from '../../../support/desk.ts';

const form = '/change/contacts/merrowdale-helpline';
const file = 'content/contacts/merrowdale-helpline.yaml';

/** Two desks, each over a clone of its own of one shared copy. */
async function twoDesks() {
  const { top } = areaWithHistory();
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  onTestFinished(() => {
    for (const one of [top, folder]) rmSync(one, { recursive: true, force: true });
  });
  const shared = join(folder, 'shared.git');
  gitIn(folder, ['clone', '-q', '--bare', top, shared]);
  for (const name of ['one', 'two']) gitIn(folder, ['clone', '-q', shared, name]);
  const [one, two] = [
    await deskAt(join(folder, 'one'), { signOn: true }),
    await deskAt(join(folder, 'two'), { signOn: true }),
  ];
  return { shared, one, two };
}

/** A commit that stands on the tip of a branch and changes nothing. */
const commitOn = (folder: string, branch: string) =>
  gitIn(folder, ['commit-tree', `${branch}^{tree}`, '-p', branch, '-m', 'Go on there']).trim();

async function draftOf({ git }: OpenDesk, visitor: Visitor, boxes: Record<string, string>) {
  await visitor.send(await visitor.get(form), 'Save', boxes);
  const [id] = git('for-each-ref', '--sort=-creatordate', '--format=%(refname)', 'refs/heads/desk/')
    .split('\n')[0]!
    .split('/')
    .slice(-1);
  return visitor.get(`/drafts/${id}`);
}

const sent = (visitor: Visitor, page: Awaited<ReturnType<Visitor['get']>>) =>
  visitor.send(page, 'Send for approval', { why: 'It is new.' });

describe('two desks with one shared copy', { timeout: 120_000, tags: ['full'] }, () => {
  it('a draft that one sends is seen, sent back and approved on the other', async () => {
    const { shared, one, two } = await twoDesks();
    const [ada, ben] = [await one.visitor('Ada', true), await two.visitor('Ben', true)];
    const page = await draftOf(one, ada, { phone: '01632 960 199' });
    expect((await ben.get('/drafts/')).text).not.toContain(page.at);
    expect((await sent(ada, page)).text).toContain('Sent for approval');

    expect((await ben.get('/drafts/')).text).toContain(page.at);
    const back = await ben.get(page.at);
    expect(back.root.querySelector('ins')!.text).toContain('01632 960 199');
    await ben.send(back, 'Send it back', { words: 'Ring it first.' });

    await ada.get('/drafts/');
    const again = await ada.get(page.at);
    expect(again.text).toContain('Ring it first.');
    await sent(ada, again);

    await ben.get('/drafts/');
    const done = await ben.send(await ben.get(page.at), 'Approve, and put it on the website');
    expect(done.text).toContain('Done');
    expect(gitIn(shared, ['show', `main:${file}`])).toContain('960 199');
    await ada.get('/drafts/');
    expect(one.git('show', `main:${file}`)).toContain('960 199');
    expect((await ada.get(form)).root.querySelector('#f-phone')!.getAttribute('value')).toBe(
      '01632 960 199',
    );
  });

  it('what both changed is shown field by field to whoever comes second', async () => {
    const { shared, one, two } = await twoDesks();
    const [ada, ben] = [await one.visitor('Ada', true), await two.visitor('Ben', true)];
    const cem = await one.visitor('Cem', true);
    const first = await draftOf(one, ada, { phone: '01632 960 199', relay: 'One.' });
    const second = await draftOf(two, ben, { phone: '01632 960 188', languages: 'Two.' });
    await sent(ada, first);
    expect(
      (await cem.send(await cem.get(first.at), 'Approve, and put it on the website')).text,
    ).toContain('Done');

    const clash = await sent(ben, second);
    expect(clash.status).toBe(409);
    const fields = clash.root.querySelectorAll('[role=alert] fieldset');
    expect(fields.map((field) => field.querySelector('legend')!.text)).toEqual([
      'contact “Merrowdale Helpline”: Phone number',
    ]);
    expect(fields[0]!.text).toContain('01632 960 199');
    expect(fields[0]!.text).toContain('01632 960 188');
    const done = await ben.send(clash, 'Take what I chose', { 'take-0': 'mine' });
    expect(done.text).toContain('Sent for approval');
    const branch = second.at.slice('/drafts/'.length);
    const text = gitIn(shared, ['show', `desk/${branch}:${file}`]);
    for (const words of ['01632 960 188', 'One.', 'Two.']) expect(text).toContain(words);
  });

  it('a shared copy that is gone is said plainly, and what was done goes out once it is back', async () => {
    const { shared, one, two } = await twoDesks();
    const [ada, ben] = [await one.visitor('Ada', true), await two.visitor('Ben', true)];
    const page = await draftOf(one, ada, { phone: '01632 960 199' });
    renameSync(shared, `${shared}.away`);
    expect((await sent(ada, page)).text).toContain('does not answer just now');
    expect((await ada.get('/drafts/')).text).toContain('The shared copy cannot be reached');
    renameSync(`${shared}.away`, shared);
    await ada.get('/drafts/');
    await ben.get('/drafts/');
    const waiting = await ben.get(page.at);
    renameSync(shared, `${shared}.away`);
    const no = await ben.send(waiting, 'Approve, and put it on the website');
    expect(no.text).toContain('Nothing was put on the website, and nothing is lost');
    expect(two.git('show', `main:${file}`)).not.toContain('960 199');
    renameSync(`${shared}.away`, shared);
    const done = await ben.send(await ben.get(page.at), 'Approve, and put it on the website');
    expect(done.text).toContain('Done');
  });

  it('a shared copy that never answers is given up on', async () => {
    const { one } = await twoDesks();
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    one.git('remote', 'set-url', 'origin', `git://127.0.0.1:${port}/shared.git`);
    const ada = await one.visitor('Ada', true);
    expect((await ada.get('/drafts/')).text).toContain('The shared copy cannot be reached');
  });

  it('where both sides went on apart, the drafts are shown as they stand here', async () => {
    const { shared, one } = await twoDesks();
    const ada = await one.visitor('Ada', true);
    const page = await draftOf(one, ada, { phone: '01632 960 199' });
    gitIn(shared, ['update-ref', 'refs/heads/main', commitOn(shared, 'main')]);
    one.git('commit', '-q', '--allow-empty', '-m', 'Go on here');
    const here = one.git('rev-parse', 'main');
    const drafts = await ada.get('/drafts/');
    expect(drafts.status).toBe(200);
    expect(drafts.text).toContain(page.at);
    expect(one.git('rev-parse', 'main')).toBe(here);
  });

  it('a draft that is thrown away on one goes from the other', async () => {
    const { one, two } = await twoDesks();
    const [ada, ben] = [await one.visitor('Ada', true), await two.visitor('Ben', true)];
    const page = await draftOf(one, ada, { phone: '01632 960 199' });
    await sent(ada, page);
    expect((await ben.get('/drafts/')).text).toContain(page.at);
    await ada.send(await ada.get(page.at), 'Throw away', { sure: 'yes' });
    expect((await ben.get('/drafts/')).text).not.toContain(page.at);
  });
});
