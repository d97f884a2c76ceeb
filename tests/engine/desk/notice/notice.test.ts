import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskOverInventedArea, type OpenDesk, type Visitor } from '../../../support/desk.ts';
import { noticeBoxes as boxes } from '../../../support/notice.ts';

const put = 'Put it on the website now';
const second = 'Send to a second person';
const file = 'content/notices.yaml';

const published = (open: OpenDesk) =>
  open.git('ls-tree', '-r', '--name-only', 'main').includes(file)
    ? open.git('show', `main:${file}`)
    : '';

/** A desk at noon on 3 June 2026, with a clock that a test can put on. */
async function signedDesk() {
  const clock = { instant: '2026-06-03T11:00Z' };
  const open = await deskOverInventedArea({ signOn: true, now: () => new Date(clock.instant) });
  const [ada, ben, cem] = await Promise.all(
    ['Ada', 'Ben', 'Cem'].map((name) => open.visitor(name, true)),
  );
  return { open, clock, ada: ada!, ben: ben!, cem: cem! };
}

const putUp = async (visitor: Visitor, more: Record<string, string> = {}) =>
  visitor.send(await visitor.get('/notice/'), put, { ...boxes, ...more });

describe('one person who may', () => {
  it('puts a notice up at once: it is in what the website is built from, and the log says who', async () => {
    const { open, ben } = await signedDesk();
    const done = await putUp(ben);
    expect(done.text).toContain('The notice is put up');
    expect(published(open)).toBe(
      [
        'notice-2026-06-03:',
        '  words: "The Merrowdale line has a fault. Nobody can answer."',
        '  instead: day-and-night-line',
        '  standsFor: merrowdale-helpline',
        '  from: "2026-06-03 12:00"',
        '  until: "2026-06-04 09:00"',
        '  heardFrom: "The manager of the line, by phone"',
        '  heardOn: 2026-06-03',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(open.top, file), 'utf8')).toBe(published(open));
    expect(open.git('for-each-ref', 'refs/heads/desk/')).toBe('');
    const log = (await ben.get('/log/')).root.querySelector('tbody tr')!.text;
    for (const words of ['Put up the urgent notice', 'by phone', 'Ben'])
      expect(log).toContain(words);
  });

  it('leaves alone what they were at work on', async () => {
    const { open, ben } = await signedDesk();
    await ben.send(await ben.get('/change/contacts/merrowdale-housing'), 'Save', { name: 'Homes' });
    await putUp(ben);
    expect((await ben.get('/change/contacts/merrowdale-housing')).text).toContain('value="Homes"');
    expect(open.git('show', 'main:content/contacts/merrowdale-housing.yaml')).not.toContain(
      'Homes',
    );
  });

  it('takes it down at once', async () => {
    const { open, clock, ben, cem } = await signedDesk();
    await putUp(ben);
    clock.instant = '2026-06-03T12:30Z';
    await cem.send(await cem.get('/notice/'), 'Take it down now');
    expect(published(open)).toContain('  takenDown: "2026-06-03 13:30"\n');
    expect((await ben.get('/notice/')).text).toContain('Put up an urgent notice');
  });

  it('takes one that has not begun out of the file', async () => {
    const { open, ben } = await signedDesk();
    await putUp(ben, { 'from.time': '18:00' });
    await ben.send(await ben.get('/notice/'), 'Take it down now');
    expect(published(open)).toBe('');
  });

  it('puts right what was wrong, as long as it ends no later', async () => {
    const { open, clock, ben } = await signedDesk();
    await putUp(ben);
    clock.instant = '2026-06-03T11:10Z';
    await ben.send(await ben.get('/notice/'), 'Take it down now');
    const done = await putUp(ben, { words: 'The line has a fault until tomorrow.' });
    expect(done.text).toContain('The notice is put up');
    expect(published(open)).toContain('notice-2026-06-03-2:');
  });
});

describe('a second person', () => {
  it('is told on the first page until they say that they have seen it; its author is not asked', async () => {
    const { open, ben, cem } = await signedDesk();
    await putUp(ben);
    expect((await ben.get('/')).text).not.toContain('I have seen it');
    const home = await cem.get('/');
    expect(home.text).toContain('Ben put it up alone, and nobody else has seen it yet.');
    await cem.send(home, 'I have seen it');
    expect(published(open)).toContain('  seen: "2026-06-03 12:00"\n');
    expect((await cem.get('/')).text).not.toContain('I have seen it');
    expect((await ben.get('/notice/')).text).toContain('A second person saw it');
  });

  it('is still told once it is over', async () => {
    const { clock, ben, ada } = await signedDesk();
    await putUp(ben);
    clock.instant = '2026-06-04T09:00Z';
    expect((await ada.get('/')).text).toContain('Urgent notice, now over');
    await ada.send(await ada.get('/'), 'I have seen it');
    expect((await ada.get('/')).text).not.toContain('now over');
  });

  it('is needed to let it stand longer, and then it goes on without a gap', async () => {
    const { open, ben, cem } = await signedDesk();
    await putUp(ben);
    const sent = await ben.send(await ben.get('/notice/'), second, { 'until.day': '6' });
    expect(sent.text).toContain('Sent to a second person');
    expect(published(open)).not.toContain('2026-06-06');
    const draft = sent.root.querySelector('main a[href^="/drafts/"]')!.getAttribute('href')!;
    expect((await ben.get(draft)).text).not.toContain('Approve, and put');
    const page = await cem.get(draft);
    expect(page.text).toContain('It stands above the numbers on every page.');
    await cem.send(page, 'Approve, and put it on the website');
    expect(published(open)).toContain('  from: "2026-06-04 09:00"\n  until: "2026-06-06 09:00"\n');
  });

  it('is needed for the same words or the same contact once more', async () => {
    const { open, clock, ben } = await signedDesk();
    await putUp(ben);
    clock.instant = '2026-06-04T09:00Z';
    const form = await ben.get('/notice/');
    const again = { ...boxes, words: 'It is still out of order.', 'until.day': '5' };
    const refused = await ben.send(form, put, again);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('renewing needs two people');
    expect(refused.text).toContain('value="It is still out of order."');
    const sent = await ben.send(refused, second);
    expect(sent.text).toContain('Sent to a second person');
    expect(published(open)).not.toContain('still out of order');
  });
});

describe('whoever may not', () => {
  it('writes it and sends it to a second person', async () => {
    const { open, ada } = await signedDesk();
    const form = await ada.get('/notice/');
    expect(form.text).not.toContain(put);
    const sent = await ada.send(form, second, boxes);
    expect(sent.text).toContain('Sent to a second person');
    expect(published(open)).toBe('');
  });

  it.each(['put', 'down'])('is refused, whatever their browser sends: %s', async (what) => {
    const { open, ben, ada } = await signedDesk();
    if (what === 'down') await putUp(ben);
    const page = await ada.get('/notice/');
    const before = published(open);
    const text = page.text
      .replaceAll('value="second"', 'value="put"')
      .replaceAll('/notice/longer', '/notice/down');
    const { parse } = await import('node-html-parser');
    const answer = await ada.send({ ...page, root: parse(text) }, second, boxes);
    expect(answer.status).toBe(what === 'put' ? 422 : 403);
    expect(published(open)).toBe(before);
  });

  it('includes who only typed a name', async () => {
    const open = await deskOverInventedArea();
    const eve = await open.visitor('Eve');
    expect((await eve.get('/notice/')).text).not.toContain(put);
  });
});

describe('what is not right', () => {
  it('is refused, and stays in the boxes, also when the page is opened again', async () => {
    const { open, ben } = await signedDesk();
    const refused = await putUp(ben, { words: 'The refuge is full.' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('“refuge” would be seen');
    expect(published(open)).toBe('');
    const again = await ben.get('/notice/');
    const box = again.root.querySelector('[name="words"]')!;
    expect(box.getAttribute('value')).toBe('The refuge is full.');
  });

  it('a second notice while one stands', async () => {
    const { open, ben, cem } = await signedDesk();
    const early = await cem.get('/notice/');
    await putUp(ben);
    const before = published(open);
    const late = await cem.send(early, put, { ...boxes, words: 'The office is closed.' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Take it down first');
    expect(published(open)).toBe(before);
  });
});
