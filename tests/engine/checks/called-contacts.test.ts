import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { calledContacts } from '../../../src/checks/called-contacts.ts';
import { referenceProblems } from '../../../src/checks/references.ts';
import { campaign, print } from '../schemas/good-entries.ts';
import { foundBy, mdx } from './content-folder.ts';

const withPost = (contact: string) => ({
  'contacts/mute.yaml': 'name: Mute\nweb: https://mute.example/\n',
  'campaigns/light.mdx': mdx({
    ...campaign,
    posts: [{ words: 'Light a lamp.', hashtags: ['Light'], contact }],
  }),
});

it('a post may end with a number', () => {
  expect(foundBy(calledContacts, withPost('vale-helpline'))).toEqual([]);
});

it('a post that names a contact without a number is told, at its line', () => {
  const [found] = foundBy(calledContacts, withPost('mute'));
  expect(found).toMatch(/^campaigns\/light\.mdx:\d+ contact "mute" has no phone/);
});

it('a post that names no contact there is is told as a dangling id, once', () => {
  const changed = withPost('vale-helplin');
  expect(foundBy(calledContacts, changed)).toEqual([]);
  expect(foundBy(referenceProblems, changed)).toEqual([
    expect.stringContaining('Did you mean "vale-helpline"?'),
  ]);
});

it('a printed thing that shows a contact without a number is told, at its line', () => {
  const changed = {
    'contacts/mute.yaml': 'name: Mute\nweb: https://mute.example/\n',
    'prints/cards.yaml': stringify({ ...print, numbers: [{ contact: 'mute', label: 'Mute' }] }),
  };
  const [found] = foundBy(calledContacts, changed);
  expect(found).toMatch(/^prints\/cards\.yaml:\d+ contact "mute" has no phone to show in numbers/);
});
