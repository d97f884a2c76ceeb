import { expect, it } from 'vitest';
import { readContent } from '../../../src/checks/content-files.ts';
import { namePattern, withoutNames } from '../../../src/checks/names.ts';
import { contentFolder } from './content-folder.ts';

const folder = () =>
  contentFolder({
    'area.yaml': '',
    'services/a.yaml': 'name: "Women\'s Aid Line (WAL)"\nprovider: "Vale & Sons Trust"\n',
    'contacts/b.yaml': 'name: Night line\n',
  });

it.each([
  ['a service', 'Call Women’s Aid Line (WAL) now.', 'Call Name now.'],
  ['a service without its brackets', "Call Women's Aid Line now.", 'Call Name now.'],
  ['who runs it', 'It is run by Vale & Sons Trust.', 'It is run by Name.'],
  ['a contact', 'Call the Night line.', 'Call the Name.'],
  ['a name over two lines', 'Call Night\nline now.', 'Call Name\n now.'],
  ['an Act', 'This is in the Care Act 2014.', 'This is in the Name.'],
  ['a long Act', 'See the Crime, Disorder and Victims Act 2004.', 'See the Name.'],
  ['an Act at the start', 'Under the Housing Act you may ask.', 'Under the Name you may ask.'],
  ['regulations', 'The Homelessness (Priority Need) Regulations 2021', 'The Name'],
  ['no more than the name', 'Night lines are not it.', 'Night lines are not it.'],
  ['not the word alone', 'The Act says so. Act now.', 'The Act says so. Act now.'],
])('%s', (_, text, expected) => {
  const shown = withoutNames(text, namePattern(readContent(folder())));
  expect(shown.replace(/\n */, '\n ')).toBe(expected);
});

it('leaves all as it is where no names are known', () => {
  expect(withoutNames('Call Night line.', namePattern([]))).toBe('Call Night line.');
});
