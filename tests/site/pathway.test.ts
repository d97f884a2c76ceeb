import { describe, expect, it } from 'vitest';
import { inOrder, waysFrom } from '../../src/model/pathway.ts';
import { contactOf, entriesOf } from '../support/area.ts';
import { builtPages, site, words, type BuiltPage } from '../support/sites.ts';

describe(`the referral pathway of ${site.name}`, () => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  const steps = inOrder(entriesOf(site).pathway);
  const page = (path: string): BuiltPage => pages.get(path)!;
  const whole = page('/professionals/refer/').root;
  const pathOf = (href: string | undefined) => `/${href!.slice(site.base.length)}`;
  const idAt = (href: string | undefined) => steps.find(({ path }) => path === pathOf(href))?.id;
  const ways = steps.flatMap((step) => waysFrom(step).map(({ to }) => `${step.id} > ${to}`));

  it('has a page for each step', () => {
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter(({ path }) => !pages.has(path))).toEqual([]);
  });

  it('is drawn with the steps and the ways of the data', () => {
    const drawn = whole.querySelectorAll('svg [data-step]');
    expect(drawn.map((node) => node.getAttribute('data-step'))).toEqual(steps.map(({ id }) => id));
    // A title is drawn in lines, between which no space is written.
    const letters = (text: string) => text.replaceAll(' ', '');
    expect(drawn.map((node) => letters(words(node)))).toEqual(
      steps.map(({ title }) => letters(title)),
    );
    const arrows = whole.querySelectorAll('svg [data-from]');
    expect(
      arrows.map((edge) => `${edge.getAttribute('data-from')} > ${edge.getAttribute('data-to')}`),
    ).toEqual(ways);
  });

  it('is told as a list with the steps and the ways of the data', () => {
    const told = whole.querySelectorAll('li[data-step]').flatMap((item) => {
      const question = item.getAttribute('data-step')!;
      return item.querySelectorAll('ul li').flatMap((answer) => {
        const [to, then] = answer.querySelectorAll('a').map((a) => idAt(a.getAttribute('href')));
        return [`${question} > ${to}`, ...(then ? [`${to} > ${then}`] : [])];
      });
    });
    expect(told.toSorted()).toEqual(ways.toSorted());
  });

  it.each(steps.map((step) => [step.id, step] as const))('%s leads on', (_, step) => {
    const main = page(step.path).root.querySelector('main')!;
    const links = main.querySelectorAll('a').map((a) => idAt(a.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(waysFrom(step).map(({ to }) => to)));
    if (step.kind !== 'action') return;
    const box = words(main.querySelector('.box'));
    expect(box).toContain(step.do);
    for (const { contact } of step.call) expect(box).toContain(contactOf(site, contact).phone);
    for (const { says } of [...step.ready, ...step.next, ...step.record])
      expect(words(main)).toContain(says);
  });

  it('ends in actions alone, and all of them are routes on the page for professionals', () => {
    const ends = steps.filter((step) => waysFrom(step).length === 0);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter(({ kind }) => kind !== 'action')).toEqual([]);
    const routes = page('/professionals/')
      .root.querySelectorAll('.board > li > a')
      .map((link) => idAt(link.getAttribute('href')));
    const actions = steps.filter(({ kind }) => kind === 'action');
    expect(routes.slice(0, actions.length)).toEqual(actions.map(({ id }) => id));
  });
});
