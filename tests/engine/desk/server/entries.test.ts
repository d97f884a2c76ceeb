import { describe, expect, it } from 'vitest';
import { deskOverInventedArea, draftText } from '../../../support/desk.ts';

const onDesk = async () => {
  const open = await deskOverInventedArea();
  return { open, ada: await open.visitor('Ada') };
};

describe('an officer', () => {
  it('adds a source, under a short name made from its own', async () => {
    const { open, ada } = await onDesk();
    const form = await ada.send(await ada.get('/new/sources'), 'Go on', {
      name: 'Help at Riverside',
    });
    expect(form.root.querySelector('#f-title')!.getAttribute('value')).toBe('Help at Riverside');
    const saved = await ada.send(form, 'Save', {
      publisher: 'Riverside Trust',
      'date.year': '2026',
      'date.month': '4',
    });
    expect(saved.text).toContain('Saved.');
    expect(draftText(open, 'content/sources.yaml')).toContain(
      'help-at-riverside:\n  publisher: "Riverside Trust"\n  title: "Help at Riverside"\n  date: "2026-04"',
    );
  });

  it('keeps what is typed while the kind of it is chosen, and chosen again', async () => {
    const { ada } = await onDesk();
    const kind = 'Show the boxes for this kind';
    const asked = await ada.send(await ada.get('/new/services'), 'Go on', { name: 'Hall drop-in' });
    const open = await ada.send(asked, kind, { kind: 'open-service' });
    expect(open.root.querySelector('#f-name')!.getAttribute('value')).toBe('Hall drop-in');
    // Nothing is wrong yet with what nobody has filled in.
    expect(open.root.querySelectorAll('[aria-invalid]')).toEqual([]);
    const closed = await ada.send(open, kind, { kind: 'safe-accommodation', mapUrl: 'a map' });
    const again = await ada.send(closed, kind, { kind: 'open-service' });
    expect(again.root.querySelector('#f-mapUrl')!.getAttribute('value')).toBe('a map');
    const refused = await ada.send(again, 'Save');
    expect(refused.root.querySelector('[data-error="summary"]')!.text).toContain('Fill this in.');
    expect(refused.text).not.toContain('safe-place, housing');
  });

  it('copies a service', async () => {
    const { open, ada } = await onDesk();
    const asked = await ada.get('/new/services?from=housing-help');
    const form = await ada.send(asked, 'Go on', { name: 'More housing help' });
    const saved = await ada.send(form, 'Save', { aliases: 'another way to ask' });
    expect(saved.text).toContain('Saved.');
    expect(draftText(open, 'content/services/more-housing-help.yaml')).toContain(
      'More housing help',
    );
  });

  it.each([
    ['a name that is taken', { name: 'X', id: 'housing-help' }],
    ['a place outside', { name: 'X', id: '../area' }],
    ['nothing', { name: '', id: '' }],
  ])('cannot add under %s', async (_, boxes) => {
    const { ada } = await onDesk();
    const answer = await ada.send(await ada.get('/new/services'), 'Go on', boxes);
    expect(answer.status).toBe(422);
  });

  it('takes a service out: what named it names another, and its page leads on', async () => {
    const { open, ada } = await onDesk();
    const asked = await ada.get('/retire/services/merrowdale-counselling');
    const path = asked.root.querySelector('#pages option')!.getAttribute('value')!;
    const none = await ada.send(asked, 'Take it out', {});
    expect(none.status).toBe(422);
    const done = await ada.send(asked, 'Take it out', {
      successor: nameOf(asked.text, 'Young'),
      path,
    });
    expect(done.text, done.text).toContain('Taken out');
    expect(() => draftText(open, 'content/services/merrowdale-counselling.yaml')).toThrow();
    expect(draftText(open, 'content/moved.yaml')).toContain(
      'from: /services/merrowdale-counselling/',
    );
  });

  it('gives a page another address: links to it follow, and the old one leads on', async () => {
    const { open, ada } = await onDesk();
    const asked = await ada.get('/rename/pages/helpline');
    const done = await ada.send(asked, 'Change it everywhere', { id: 'call-us' });
    expect(done.text, done.text).toContain('Changed everywhere');
    expect(draftText(open, 'content/pages/call-us.mdx')).toContain('title:');
    expect(draftText(open, 'content/moved.yaml')).toContain('to: /call-us/');
    expect(draftText(open, 'content/menus.yaml')).not.toContain('/helpline/');
  });

  it('changes nothing where something would then be wrong', async () => {
    const { open, ada } = await onDesk();
    const asked = await ada.get('/retire/contacts/emergency-999');
    const refused = await ada.send(asked, 'Take it out', {});
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Not done');
    expect(draftText(open, 'content/contacts/emergency-999.yaml')).toContain('999');
  });
});

const nameOf = (text: string, part: string) =>
  text.match(new RegExp(`<option value="([^"]*${part}[^"]*)"`))![1]!;
