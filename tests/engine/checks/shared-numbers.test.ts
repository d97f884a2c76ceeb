import { expect, it } from 'vitest';
import { knownNumbers, sharedNumbers } from '../../../src/checks/shared-numbers.ts';
import { readContent } from '../../../src/checks/content-files.ts';
import { contentFolder, foundBy } from './content-folder.ts';

const twin = (text: string) => foundBy(sharedNumbers, { 'contacts/zz-twin.yaml': text });

it.each([
  ['the same phone', 'phone: "01632 960 001"'],
  ['the same phone, spaced otherwise', 'phone: "0163 296 0001"'],
  ['the same phone from abroad', 'phone: "+44 1632 960 001"'],
  ['the same number to text', 'text: { number: "01632 960001" }'],
])('one number is not held twice: %s', (_, text) => {
  expect(twin(text)).toEqual([
    'contacts/zz-twin.yaml:1 zz-twin repeats the number of vale-helpline: a number lives once. Name that contact by its id',
  ]);
});

it.each([
  ['another number', 'phone: "01632 960 002"'],
  ['a short number that is texted', 'text: { number: "999" }'],
  ['one number to call and to text', 'phone: "01632 960 009"\ntext: { number: "01632 960 009" }'],
  ['no number', 'name: Web only'],
  ['what the schema refuses', 'phone: 1632960001\ntext: none'],
  ['nothing', ''],
])('takes %s', (_, text) => {
  expect(twin(text)).toEqual([]);
});

it('a short number that is called stays one', () => {
  expect(twin('phone: "999"')).toHaveLength(1);
});

it('knows every number, to call and to text', () => {
  const folder = contentFolder({
    'area.yaml': '',
    'contacts/a.yaml': 'phone: "01632 960 001"\ntext: { number: "01632 960 002" }\n',
  });
  expect(knownNumbers(readContent(folder))).toEqual([
    { id: 'a', number: '01632 960 001' },
    { id: 'a', number: '01632 960 002' },
  ]);
});
