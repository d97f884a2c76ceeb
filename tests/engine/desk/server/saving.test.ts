import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesLost } from '../../../support/edit-sweep.ts';
import { deskOverInventedArea, draftText, textOf } from '../../../support/desk.ts';

const helpline = '/change/contacts/merrowdale-helpline';
const file = 'content/contacts/merrowdale-helpline.yaml';

describe('an officer saves', () => {
  it('a new number, and one line changes, in a draft alone', async () => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    const form = await ada.get(helpline);
    const saved = await ada.send(form, 'Save', { phone: '01632 960 199' });
    expect(saved.text).toContain('Saved.');
    const before = textOf(join(open.top, file));
    const after = draftText(open, file);
    expect(after).toContain('01632 960 199');
    expect(linesLost(before, after)).toHaveLength(1);
    expect(textOf(join(open.top, file))).toBe(before);
  });

  it('nothing, and nothing changes', async () => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    await ada.send(await ada.get(helpline), 'Save');
    expect(draftText(open, file)).toBe(textOf(join(open.top, file)));
  });

  it('what is wrong: it stays in the form, beside it stands why, and it outlives a new desk', async () => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    const refused = await ada.send(await ada.get(helpline), 'Save', { phone: 'ring us' });
    expect(refused.status).toBe(422);
    expect(refused.root.querySelector('[data-error="phone"]')!.text).toMatch(
      /number as people read it/,
    );
    expect(open.git('branch', '--list', 'desk/*')).toBe('');
    const again = await ada.get(helpline);
    expect(again.root.querySelector('#f-phone')!.getAttribute('value')).toBe('ring us');
    expect(again.text).toContain('did not save');
    const thrown = await ada.send(again, 'Throw away what I typed');
    expect(thrown.root.querySelector('#f-phone')!.getAttribute('value')).not.toBe('ring us');
  });

  it('hours as a week, which is read back in words', async () => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    const kind = await ada.send(await ada.get(helpline), 'Show the boxes for this kind', {
      'hours.kind': 'weekly',
    });
    const more = await ada.send(kind, 'Add to “Times”');
    const count = Number(more.root.querySelector('[name="hours.week#"]')!.getAttribute('value'));
    const last = `hours.week.${count - 1}`;
    const checked = await ada.send(more, 'Check it', {
      [`${last}.days`]: 'sun',
      [`${last}.from`]: '9:00',
      [`${last}.to`]: '12:30',
    });
    expect(checked.root.querySelector('[data-reads="hours.week"]')!.text).toContain(
      'Sunday, 9am to 12:30pm',
    );
    const saved = await ada.send(checked, 'Save');
    expect(saved.text).toContain('Saved.');
    expect(draftText(open, file)).toContain('from: "09:00", to: "12:30"');
  });

  it('a check of several facts, with the source and the role', async () => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    const home = await ada.get('/');
    const facts = home.root
      .querySelectorAll('input[name="fact"]')
      .map((one) => one.getAttribute('value')!);
    if (facts.length === 0) return;
    const refused = await ada.send(home, 'Save these checks', { fact: facts.slice(0, 2) });
    expect(refused.status).toBe(422);
    const saved = await ada.send(home, 'Save these checks', {
      fact: facts.slice(0, 2),
      source: 'Its own website',
      role: 'Officer',
    });
    expect(saved.text).toContain('2 checked today');
  });
});

describe('two people change the same fact', () => {
  it('in two forms of one draft: other fields are put together, the same field is shown', async () => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    const [one, other] = [await ada.get(helpline), await ada.get(helpline)];
    await ada.send(one, 'Save', { phone: '01632 960 199' });
    const both = await ada.send(other, 'Save', { name: 'Merrowdale Help' });
    expect(both.text).toContain('Saved.');
    expect(draftText(open, file)).toContain('01632 960 199');
    const clash = await ada.send(other, 'Save', { phone: '01632 960 177' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('01632 960 199');
    expect(clash.root.querySelector('#f-phone')!.getAttribute('value')).toBe('01632 960 177');
  });
});
