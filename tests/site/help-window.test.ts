import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineBodies } from '../../src/hosting/headers.ts';
import { callHref } from '../../src/lib/phone.ts';
import { areaOf, entriesOf } from '../support/area.ts';
import { builtWindow, site, words } from '../support/sites.ts';

const hash = (body: string) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`;

describe(`the help window of ${site.name}`, () => {
  const { html, root } = builtWindow(site);
  const area = areaOf(site);
  const { contacts, services, shortAnswers } = entriesOf(site);
  const contact = (id: string) => contacts.find((entry) => entry.id === id)!.data;
  const anytime = area.anytime.map((line) => callHref(contact(line.contact).phone!));
  const emergency = callHref(contact(area.emergency).phone!);
  const dated = root.querySelectorAll('[data-dated]');
  const inDated = (selector: string) =>
    dated
      .filter((part) => part.hasAttribute('hidden'))
      .flatMap((part) => part.querySelectorAll(selector));

  it('has no title of its own, which a history would keep', () => {
    expect(root.querySelector('title')).toBeNull();
  });

  it('leads nowhere but to a call, and out by the exit', () => {
    const links = root.querySelectorAll('a').map((link) => link.getAttribute('href')!);
    expect(links[0]).toBe(area.exit.url);
    const helpline = callHref(contact(area.helpline).phone!);
    expect(links.slice(1, 3 + anytime.length)).toEqual([emergency, helpline, ...anytime]);
    expect(links.slice(1).filter((href) => !href.startsWith('tel:'))).toEqual([]);
    const exit = root.querySelector('a')!;
    expect(exit.getAttribute('target')).toBe('_top');
    expect(exit.getAttribute('rel')).toBe('noreferrer noopener nofollow');
  });

  it('shows, without its script and past its date, the emergency number and the lines for any hour alone', () => {
    const shown = root
      .querySelectorAll('a')
      .slice(1)
      .filter((link) => !inDated('a').includes(link));
    expect(shown.map((link) => link.getAttribute('href'))).toEqual([emergency, ...anytime]);
    const questions = root.querySelectorAll('details');
    expect(questions.length).toBeGreaterThan(shortAnswers.length);
    expect(inDated('details')).toEqual(questions);
  });

  it('holds until the first review day of what it is made of', () => {
    const ids = [area.emergency, area.helpline, ...area.anytime.map((line) => line.contact)];
    const silent = services.find(({ id }) => id === area.silentCall)!.data;
    const days = [...ids.map(contact), silent, ...shortAnswers.map(({ data }) => data)].map(
      ({ reviewBy }) => reviewBy,
    );
    expect(root.querySelector('html')!.getAttribute('data-until')).toBe(days.toSorted()[0]);
  });

  it('says how to call without speaking, and each answer, as the content does', () => {
    const silent = services.find(({ id }) => id === area.silentCall)!.data as { about: string[] };
    const text = words(root);
    const lines = [...silent.about, ...shortAnswers.flatMap(({ data }) => data.answer)];
    expect(Math.min(silent.about.length, shortAnswers.length)).toBeGreaterThan(0);
    for (const line of lines) expect(text).toContain(line);
  });

  it('allows its one script and one style, and no request at all', () => {
    const { scripts, styles } = inlineBodies(html);
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    const policy = root
      .querySelector('meta[http-equiv=content-security-policy]')!
      .getAttribute('content')!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${scripts.map(hash).join(' ')}`,
      `style-src ${styles.map(hash).join(' ')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('neither stores nor asks for anything, and nor does the script beside it', () => {
    const button = readFileSync(join(site.folder, 'partners/help-window.js'), 'utf8');
    for (const text of [html, button])
      expect(text).not.toMatch(
        /fetch\(|XMLHttp|sendBeacon|WebSocket|Storage|indexedDB|cookie|caches|serviceWorker|pushState/,
      );
    expect(button.length).toBeGreaterThan(100);
    expect(button.length).toBeLessThan(1500);
    expect(existsSync(join(site.folder, 'partners/index.html'))).toBe(false);
  });
});
