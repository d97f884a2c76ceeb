import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabulary } from '../../../../src/components/mdx/vocabulary.ts';
import { areaWithHistory } from '../../../support/area-with-history.ts';
import { deskAt, deskOverInventedArea, type Visitor } from '../../../support/desk.ts';
import { words } from '../../../support/sites.ts';

// Who only looks at cards changes nothing: one desk is enough for all of them.
const { top } = areaWithHistory();
let ada: Visitor;
beforeAll(async () => {
  ada = await (await deskAt(top)).visitor('Ada');
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const cardOf = async (name: string, is = '') => {
  const answer = await ada.get(`/card/${name}?${new URLSearchParams({ is })}`);
  const says = answer.root.querySelectorAll('p').map(words).join(' ');
  const found = answer.root.querySelector('[data-words]');
  return { ...answer, says, puts: found?.getAttribute('data-words') };
};

describe('the card of a fact, before it is put into a page', () => {
  it('shows a contact by its name, number and hours, as readers would see them', async () => {
    const { says, puts } = await cardOf('Contact', 'Merrowdale Helpline');
    expect(puts).toBe('<Contact id="merrowdale-helpline" />');
    expect(says).toContain('Merrowdale Helpline 01632 960 101 When: Monday to Friday');
    expect(says).toContain('Closed on bank holidays. The line is closed for lunch.');
    expect(says).toContain('Cost: Costs the same as an ordinary UK call.');
  });

  it.each([
    ['Phone', 'merrowdale helpline', '01632 960 101', '<Phone id="merrowdale-helpline" />'],
    ['Phone', 'local-helpline', '01632 960 101', '<Phone id="local-helpline" />'],
    [
      'Hours',
      'Day and Night Line',
      'day and night, every day',
      '<Hours id="day-and-night-line" />',
    ],
    ['Term', 'SHT', 'Safe Home Team (SHT)', '<Term id="safe-home-team" />'],
    ['Figure', 'helpline-calls', '1,234 calls', '<Figure id="helpline-calls" />'],
    [
      'Service',
      'Merrowdale Counselling',
      'Merrowdale Counselling',
      '<Service id="merrowdale-counselling" />',
    ],
    ['AreaName', '', 'Merrowdale', '<AreaName />'],
    ['Helpline', '', 'the Merrowdale helpline', '<Helpline />'],
    ['LocalLine', 'police', 'the police on 101', '<LocalLine for="police" />'],
    ['Owner', 'runBy', 'Merrowdale Council has not said yet', '<Owner field="runBy" />'],
    ['Law', '63A', 'section 63A', '<Law section="63A"></Law>'],
  ])('of %s for “%s” says %s', async (name, is, said, puts) => {
    const card = await cardOf(name, is);
    expect(card.says).toContain(said);
    expect(card.puts).toBe(puts);
  });

  it.each([
    ['nothing of this name', 'Phone', 'Night Owls', 'choose one of the list'],
    ['a role that there is not', 'LocalLine', 'weather', 'choose one of the list'],
    ['a section that none can be', 'Law', '<b>', 'choose one of the list'],
  ])('is not there for %s', async (_, name, is, said) => {
    const card = await cardOf(name, is);
    expect(card.says).toContain(said);
    expect(card.puts).toBeUndefined();
  });

  it('is there for no box, and for no name that editors may not use', async () => {
    for (const name of ['Warning', 'Script', 'constructor'])
      expect((await cardOf(name)).status).toBe(404);
  });

  it('shows what its writer changed, and nobody else what they did not see approved', async () => {
    const open = await deskOverInventedArea();
    const [ada, ben] = [await open.visitor('Ada'), await open.visitor('Ben')];
    await ada.send(await ada.get('/change/contacts/merrowdale-helpline'), 'Save', {
      phone: '01632 960 199',
    });
    const path = '/card/Phone?is=merrowdale-helpline';
    expect((await ada.get(path)).text).toContain('960 199');
    expect((await ben.get(path)).text).toContain('960 101');
  });
});

it('the insert menu names every word of the vocabulary with its hint, with no script at all', async () => {
  const open = await deskOverInventedArea();
  const form = await (await open.visitor('Ada')).get('/change/pages/helpline');
  const items = form.root.querySelectorAll('.insert li').map(words);
  const all = Object.entries(vocabulary).map(([name, { hint }]) => `${name} ${hint}`);
  expect(items.toSorted()).toEqual(all.toSorted());
  // What pages use most is offered first.
  expect(items.slice(0, 4).join(' ')).toMatch(/\bPhone\b/);
});
