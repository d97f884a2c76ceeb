import { describe, expect, it } from 'vitest';
import { componentNames, componentProblems } from '../../../src/checks/components.ts';
import { foundBy, pageWith } from './content-folder.ts';

const mute = { 'contacts/mute.yaml': 'name: Mute\nweb: https://mute.example/\n' };
const inPage = (body: string) => foundBy(componentProblems, { ...mute, ...pageWith(body) });

it('the names are those that the engine has', () => {
  const names = componentNames();
  expect(names).toEqual(expect.arrayContaining(['Contact', 'Phone', 'Warning']));
  expect(names).not.toContain('InternalLink');
});

describe('takes', () => {
  it.each([
    '<Phone id="vale-helpline" />',
    '<Phone\n  id="vale-helpline"\n/>',
    '<Contact id="mute" level={2} />',
    '<Term id="marac" short />',
    '<Dated source="county-guide">\n\nOne.\n\n</Dated>',
    '<Dated source="county-guide" ask="vale-helpline">One.</Dated>',
    '<Law section="63" act="county-guide" />',
    '<TickList>\n\n- One\n\n</TickList>',
    '<TickList page="/beds/">\n\n- One\n\n</TickList>',
    '<EasyLine picture="phone">Call.</EasyLine>',
    '<Language code="pl">tak</Language>',
    '<Do>\n\n- One\n\n</Do>',
    '<Emergency />',
    'One {/* allow: anonymous */} two',
    'You can import and export words.',
  ])('%s', (body) => {
    expect(inPage(body)).toEqual([]);
  });
});

describe('refuses with advice', () => {
  it.each([
    ['<Phon id="vale-helpline" />', 'there is no <Phon>. Did you mean <Phone>?'],
    ['<Warnings>\n\nOne\n\n</Warning>', 'Did you mean <Warning>?'],
    ['<Phone />', '<Phone> needs id="…"'],
    ['<Phone ID="vale-helpline" id="vale-helpline" />', '<Phone> takes no ID: it takes id'],
    ["<Phone id='vale-helpline' />", 'put the id of <Phone> in double quotes'],
    ['<Phone id=vale-helpline />', 'put the id of <Phone> in double quotes'],
    ['<Phone id={helpline} />', 'put the id of <Phone> in double quotes'],
    ['<Phone id="mute" />', 'contact "mute" has no phone: write <Contact id="mute" />'],
    ['<Dated source="county-guide" ask="mute" />', 'contact "mute" has no phone: name another'],
    ['<Dated ask="vale-helpline" />', '<Dated> needs source="…"'],
    ['<Contact id="mute" level="2" />', 'write level={2} or level={3}'],
    ['<Contact id="mute" level={5} />', 'write level={2} or level={3}'],
    ['<Law act="county-guide" />', '<Law> needs section="…"'],
    ['<Emergency id="a" />', '<Emergency> takes no id: it takes nothing'],
    ['<b>', '<b> is HTML'],
    ['</div>', '<div> is HTML'],
    ['<a href="/beds/">', '<a> is HTML'],
    ['One <!-- two -->', 'a lone "<"'],
    ['Under < 5 people', 'a lone "<"'],
    ['<Phone id="vale-helpline"', 'a lone "<"'],
    ['One {two} three', '"{two}" is code'],
    ['One { two', '"{ two" is code'],
    ['One } two', '"}" is code'],
    ["import Card from './Card.astro';", 'is code'],
    ['export const a = 1;', 'is code'],
  ])('%s', (body, advice) => {
    const [only, ...others] = inPage(`One.\n\n${body}`);
    expect(others).toEqual([]);
    expect(only).toMatch(/^pages\/beds\.mdx:6 /);
    expect(only).toContain(advice);
  });
});

it('looks into campaigns too', () => {
  const campaign = { 'campaigns/light.mdx': '---\ntitle: A\n---\n<Fone />\n' };
  expect(foundBy(componentProblems, campaign)).toHaveLength(1);
});
