import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../src/checks/words/people.ts';
import { plainText } from '../../../../src/checks/words/plain-text.ts';
import { expectRefusal, add, after, refuge, swap, type Edit } from '../edits.ts';

const found = (text: string) => findPeople(plainText(text)).map(({ typed }) => typed);

// Each is made up: a first name and a surname of many people.
it.each([
  ['Ask for Jane Smith.', 'Jane Smith'],
  ['Speak to PC Dave Jones.', 'PC Dave Jones'],
  ['Contact Sarah.', 'Sarah'],
  ['DC 1234 Jones will call.', 'DC 1234 Jones'],
  ['Cllr Brown opened it.', 'Cllr Brown'],
  ['Mrs O’Brien will help.', "Mrs O'Brien"],
  ['Dr. Patel can see you.', 'Dr. Patel'],
  ['Ask for Zebedee.', 'Zebedee'],
  ['Ask to speak with Zebedee Quill.', 'Zebedee Quill'],
  ['Email Zebedee Quill for a place.', 'Zebedee Quill'],
  ['Manager: Zebedee Quill', 'Zebedee Quill'],
  ['Ask for J. Quill.', 'J. Quill'],
  ['Led by Zebedee Quill.', 'Zebedee Quill'],
  ['Detective Quill will call.', 'Detective Quill'],
  ['See Nurse Quill.', 'Nurse Quill'],
  ['Social worker Zebedee Quill can help.', 'Zebedee Quill'],
  ['In memory of Zebedee Quill.', 'Zebedee Quill'],
  ['Thanks to Zebedee Quill.', 'Zebedee Quill'],
  ['Photo: Zebedee Quill', 'Zebedee Quill'],
  ['You can ask for jane smith.', 'jane smith'],
  ['Speak to sarah at the desk.', 'sarah'],
  ['Ask for JANE SMITH.', 'JANE SMITH'],
  ['Contact: jane smith', 'jane smith'],
  ['Email pat jones.', 'pat jones'],
  ['The worker is called jane.', 'jane'],
  ['Ask mrs quill or the desk.', 'mrs quill'],
  ['Then pc jones will call.', 'pc jones'],
  ['You can see dr patel.', 'dr patel'],
])('the name of a person is found in “%s”', (text, name) => {
  expect(found(text)).toEqual([name]);
});

it.each([
  'Ask for the duty worker.',
  'Call Adult Social Care.',
  'Contact Citizens Advice.',
  'Ask for Form C100 or for Universal Credit.',
  'Talk to Victim Support on Monday.',
  'Mark the day in May. Hope and grace help.',
  'Text REGISTER to the number.',
  'Speak to your GP.',
  'Ask a Nurse. It is called the Act.',
  'The lead is new.',
  'Tell a teacher at St Mary’s School.',
  'Ask for help, for more time or for a mark on your file.',
  'You can be mr, mrs or mx. Use a pc at work.',
  'It is called off. Text hope to a friend.',
  'can my dr help',
  'dr surgery',
  'Ask your dr about it.',
  'mr right',
])('nobody is named in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

describe('the rule', () => {
  it.each([
    ['a page', refuge, add('Ask for Jane Smith.')],
    [
      'a service',
      'services/housing-help.yaml',
      swap('Call first, or walk in.', 'Ask PC Jones first.'),
    ],
    [
      'what a source says',
      'services/housing-help.yaml',
      swap('The address that the council gives to visitors', 'Cllr Brown gave this address'),
    ],
    [
      'a note to hours',
      'contacts/merrowdale-helpline.yaml',
      swap('for lunch', 'when Sarah is out'),
    ],
  ])('reads %s', (_, file, edit) => {
    expectRefusal(file, edit, /looks like the name of a person, and nobody is named here/);
  });

  it.each([
    'Zebedee Quill runs it.',
    'The group is kept up by Zebedee Quill.',
    'Zebedee Quill (manager)',
    'Zebedee Quill was 34.',
    'It is Zebedee Quill’s story.',
    'You can write to Zebedee R. Quill too.',
    'The chair, Zebedee Quill, opened it.',
    'Z. Quill (chair)',
    'Your worker Zebedee can help.',
    'Zebedee O’Quill helps.',
    'Zebedee van Quill helps.',
    '| Who | When |\n| --- | --- |\n| Zebedee Quill | Then |',
    '## The room of Agnieszka Kowalska',
  ])('finds a full name that nothing around it gives away: “%s”', (words) => {
    expectRefusal(refuge, add(words), /looks like the name of a person/);
  });

  it.each([['Signed, Zebedee'], ['Zebedee, 34, from afar']])(
    'finds one unknown name with what only people have: “%s”',
    (words) => {
      expectRefusal(refuge, add(words), /looks like the name of a person/);
    },
  );

  const bodies: [string, string, (name: string) => Edit][] = [
    [
      'who runs a service',
      'services/housing-help.yaml',
      (name) => swap('provider: "Merrowdale Council"', `provider: "${name}"`),
    ],
    [
      'who wrote a paper',
      'sources.yaml',
      (name) => swap('publisher: Merrowdale Support Trust', `publisher: "${name}"`),
    ],
    [
      'who gives a course',
      'training.yaml',
      (name) => swap('provider: Merrowdale Helpline', `provider: "${name}"`),
    ],
  ];
  const people = [
    'Zebedee Quill',
    'Jane Smith',
    'J. Quill',
    'Mrs Quill',
    'Zebedee R. Quill',
    'Zebedee van Quill',
    'Quill, Zebedee',
    'Zebedee Quill, counsellor',
    'Zebedee Quill (self-employed)',
    'zebedee quill',
  ];
  const organisations = [
    'Quill Trust',
    'Merrowdale Women’s Aid',
    'Barnardo’s',
    'St John Ambulance',
    'Harbour Lights',
    'galop',
    'Citizens Advice Merrowdale',
    'Rape Crisis England & Wales',
  ];
  describe.each(bodies)('asks of %s', (_, file, edit) => {
    it.each(people)('that it is no person: “%s”', (name) => {
      expectRefusal(file, edit(name), /looks like the name of a person/);
    });
    it.each(organisations)('and takes a body for one: “%s”', (name) => {
      expect(after({ [file]: edit(name) }).wrong).toEqual([]);
    });
  });

  it('says that an exception may name a body', () => {
    const [, file, edit] = bodies[0]!;
    expectRefusal(
      file,
      edit('Jane Smith'),
      /a body that is called as a person is, into exceptions/,
    );
  });

  it.each([
    ['Jane Quill', 'https://www.janequill.example/'],
    ['Anna Quill', 'https://anna-quill.example/'],
  ])('lets a body be called %s whose site is so called', (name, site) => {
    const { wrong } = after({
      'services/housing-help.yaml': (text) =>
        swap(
          'https://council.merrowdale.example/housing',
          site,
        )(swap('"Merrowdale Council"', `"${name}"`)(text) ?? ''),
    });
    expect(wrong).toEqual([]);
  });

  it('lets a body be called as its own site is, or as an exception says', () => {
    const named = swap('provider: "Merrowdale Council"', 'provider: "Zebedee Quill"');
    const { wrong } = after({
      'services/housing-help.yaml': (text) =>
        swap(
          'https://council.merrowdale.example/housing',
          'https://zebedee-quill.example/',
        )(named(text) ?? ''),
      'services/safe-at-home.yaml': swap('reach: area', 'provider: Ann Quill\nreach: area'),
      'exceptions.yaml': () =>
        'firm:\n  in: services/safe-at-home\n  words: [Ann Quill]\n  why: A firm called so.\n',
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    'In Ruritania people say so.',
    'Ruritania is far.',
    'Citizens Advice can help. So can the Quill Trust.',
    'Universal Credit and Housing Benefit change in April.',
    'Merrowdale Council and the Merrowdale Helpline know it.',
    'Call the Home Office or the Crown.',
    'The Domestic Abuse Act 2021 says so.',
    'You ask. If Quill comes, call.',
    'You can come on New Year’s Day.',
    'Great Britain and the United Nations agree.',
    'Easy Read pages help. A worker Or a friend.',
    'Plan B is to call.',
  ])('takes nobody for a person in “%s”', (words) => {
    expect(after({ [refuge]: add(words) }).wrong).toEqual([]);
  });

  it('lets a service, a law and an exception be called after someone', () => {
    const { wrong } = after({
      'services/housing-help.yaml': swap('"Housing Help Centre"', '"Jane’s Project"'),
      'glossary.yaml': swap('name: "personally connected"', 'name: "Sarah’s Law"'),
      [refuge]: add('Jane’s Project can help. So can Sarah’s Law. Karen’s Run is in June.'),
      'exceptions.yaml': () =>
        'run:\n  in: pages/safe-places/refuge\n  words: [Karen]\n  why: The run is called so.\n',
    });
    expect(wrong).toEqual([]);
  });
});
