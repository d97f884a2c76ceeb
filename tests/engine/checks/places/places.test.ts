import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, refuge, swap, type Edit } from '../edits.ts';

const house = 'services/merrowdale-refuge.yaml';
const about = (words: string) => swap('Staff there know about abuse.', words);

describe('an entry of safe accommodation tells no place', () => {
  it.each<[string, Edit, RegExp]>([
    ['a street', about('It is on Bridge Road.'), /“Bridge Road” tells a place/],
    ['a bus', about('Take the 47 bus to its end.'), /“47 bus” tells a place/],
    ['a town by itself', about('In Otherton.'), /“In Otherton.” tells a place/],
    ['a rough coordinate', about('It is 53.45, -3.01 on a map.'), /tells a place/],
    ['a street that it shares', about('In the same street as the library.'), /tells a place/],
    ['three words at the end of a sentence', about('It is at filled.count.soap.'), /tells a place/],
    ['a postcode with gaps of two', about('Its code is Z Z 9  9 Z Z.'), /tells a place/],
    ['a street in small letters', about('It is off old mill lane.'), /tells a place/],
    ['a street in capitals', about('It is on BRIDGE ROAD.'), /tells a place/],
    ['a short form of a street', about('It is near Bridge Rd.'), /Bridge Rd/],
    ['a landmark', about('You will find it behind the church.'), /behind the church/],
    ['a shop', about('It is two doors from home, opposite Tesco.'), /opposite Tesco/],
    ['a bus stop', about('Get off near the Mill Lane bus stop.'), /Mill Lane/],
    ['half a postcode', about('The house is in ZZ12.'), /ZZ12/],
    ['a grid reference', about('Look at SJ 3259 9451.'), /SJ 3259 9451/],
    ['three words for a spot', about('Find us at ///filled.count.soap.'), /filled\.count\.soap/],
    [
      'three words without their sign',
      about('Find us at filled.count.soap now.'),
      /filled\.count\.soap/,
    ],
    ['a plus code', about('It is at 9C5VF2X5+GQ.'), /9C5VF2X5\+GQ/],
    ['degrees', about('It is at 53° 27′ 14″ N.'), /53°/],
    ['a postcode spelled with gaps', about('It is at Z Z 9 9 Z Z.'), /ZZ99ZZ/],
    [
      'a postcode in its name',
      swap('name: "Merrowdale Refuge"', 'name: "Merrowdale Refuge ZZ9 9ZZ"'),
      /ZZ9 9ZZ/,
    ],
    [
      'a street in its doubts',
      swap('We do not know if there is room today.', 'We do not know if 3 Mill Street is in use.'),
      /3 Mill Street/,
    ],
    ['a street in its aliases', swap('"safe house"', '"house on mill street"'), /mill street/],
    [
      'a street in what its source says',
      swap('The refuge and whom it is for', 'The house at 3 Mill Street'),
      /3 Mill Street/,
    ],
    [
      'a map as its website',
      swap('about:', 'web: https://maps.app.goo.gl/abc\nabout:'),
      /maps\.app\.goo\.gl/,
    ],
    [
      'an open map as its website',
      swap('about:', 'web: https://www.openstreetmap.org/node/1\nabout:'),
      /openstreetmap/,
    ],
    [
      'an address',
      swap('about:', 'address: { lines: ["Mill House"], postcode: "ZZ9 9ZZ" }\nabout:'),
      /has no field "address"/,
    ],
    [
      'a postcode as a field',
      swap('about:', 'postcode: ZZ9 9ZZ\nabout:'),
      /has no field "postcode"/,
    ],
  ])('%s', (_, edit, message) => {
    expectRefusal(house, edit, message);
  });
});

describe('on a page about a place to stay, what tells where it is is refused', () => {
  it.each([
    'It is in Otherton.',
    'It is near Otherton Mill.',
    'It is just off the A565.',
    'It is on the Northway estate.',
    'It is on the sea front.',
    'It looks over the sea.',
    'It faces the town hall.',
    'It is between the church and the school.',
    'It was a nursing home once.',
    'It is a former hotel.',
    'It is at number 12.',
    'It is at filled, count, soap.',
    'It is five miles north of Otherton.',
    'It is one stop from Otherton.',
    'It is the third house on the left.',
    'Turn left at the lights.',
    'Go past the roundabout.',
    'Get off the train at Otherton.',
    'Take the 47 to the end.',
    'The 47 stops outside.',
    'There is a bus stop outside.',
    'The house is called Mill House.',
    'Send post to Mill House.',
    'Ring the bell marked Oak.',
    'Meet the worker outside Otherton Mill.',
    'The Otherton refuge has room.',
    'The refuge moved to Otherton.',
    'There are two refuges: one in Otherton, one in Farton.',
    'The refuge in south Merrowdale has room.',
  ])('%s', (words) => {
    expectRefusal(refuge, add(words), /tells a place/);
  });

  it.each([
    'A refuge may be in another town.',
    'It is in a safe place.',
    'It may be in England or Wales.',
    'The refuge in Merrowdale takes children.',
    'A worker meets you at a station.',
    'They are open on Monday.',
    'You can be hurt at home, work or school.',
    'A Polish refuge worker can help.',
    'In the Housing Act it is called a safe home.',
    'It is at the heart of the law.',
    'You go through the court.',
  ])('but not “%s”', (words) => {
    expect(after({ [refuge]: add(words) }).wrong.filter((line) => /a place\./.test(line))).toEqual(
      [],
    );
  });
});

describe('words go on about a place to stay', () => {
  const page = 'pages/understand/index.mdx';

  it.each<[string, string, Edit]>([
    ['in the next paragraph', page, add('There is a refuge.\n\nIt is behind the church.')],
    ['in a word for those who live there', page, add('The women’s house is behind the church.')],
    [
      'in a notice',
      'notices.yaml',
      () => `full:
  words: "The house behind the church is full."
  instead: day-and-night-line
  from: "2026-06-03 09:00"
  until: "2026-06-04 09:00"
  heardFrom: the manager, by phone
  heardOn: 2026-06-03
`,
    ],
    [
      'in the address of a source',
      'sources.yaml',
      swap('merrowdale.example/plan', 'merrowdale.example/refuge-zz9-9zz'),
    ],
    [
      'in what people type',
      'search/asked/refuge.yaml',
      swap('safe house near me', 'refuge postcode zz9'),
    ],
    [
      'in an address of before',
      'moved.yaml',
      add(
        'old:\n  name: The page of before\n  from: /refuge-mill-road/\n  to: /helpline/\n  because: moved',
      ),
    ],
  ])('%s', (_, file, edit) => {
    expectRefusal(file, edit, /tells a place/);
  });
});

describe('whichever kind is picked', () => {
  const asOpen = (text: string) => text.replace('kind: safe-accommodation', 'kind: open-service');
  const place =
    'address: { lines: ["Mill House"], postcode: "ZZ9 9ZZ" }\nmapUrl: https://map.example/x\n';

  it('a refuge may not be an open service', () => {
    expectRefusal(
      house,
      asOpen,
      /“Merrowdale Refuge” is a place to stay: write kind: safe-accommodation/,
    );
  });

  it('a refuge as an open service with its address and map is refused', () => {
    expectRefusal(house, (text) => `${asOpen(text)}${place}`, /write kind: safe-accommodation/);
  });

  it.each<[string, string, Edit]>([
    [
      'offers a place to stay',
      'services/merrowdale-homes.yaml',
      (text) => `${asOpen(text)}${place}`,
    ],
    [
      'stands among safe places',
      'services/housing-help.yaml',
      swap('need: housing', 'need: safe-place'),
    ],
    [
      'offers a place to stay besides',
      'services/housing-help.yaml',
      swap('[housing-help, money-help]', '[housing-help, a-place-to-stay]'),
    ],
    [
      'says that people sleep there',
      'services/housing-help.yaml',
      swap('You can talk in a private room.', 'You can sleep here tonight.'),
    ],
    ...[
      'Women can stay overnight.',
      'We shelter women at risk.',
      'Residents have their own key.',
      'We have safe flats for families.',
      'We offer accommodation to women at risk.',
      'Twelve places for women at risk.',
      'It has a refuge for women upstairs.',
      'Six women can sleep on the top floor.',
    ].map((words): [string, string, Edit] => [
      `says “${words}”`,
      'services/housing-help.yaml',
      swap('You can talk in a private room.', words),
    ]),
    [
      'has somewhere to sleep',
      'services/housing-help.yaml',
      swap('You can talk in a private room.', 'Somewhere warm for women to sleep.'),
    ],
    [
      'has rooms',
      'services/housing-help.yaml',
      swap('You can talk in a private room.', 'We have ten rooms with their own front door.'),
    ],
    [
      'is called a hostel',
      'services/housing-help.yaml',
      swap('"Help with a safe home, in person or by phone."', '"A hostel for women."'),
    ],
    [
      'is made of private homes',
      'services/housing-help.yaml',
      swap('"Help with a safe home, in person or by phone."', '"Private homes with support."'),
    ],
  ])('what %s has no address', (_, file, edit) => {
    expectRefusal(file, edit, /so it may have no address and no map, whichever kind it is/);
  });

  it('a line that finds places to stay may stay an open service', () => {
    const line = swap('offers: [talk', 'offers: [a-place-to-stay, talk');
    expect(after({ 'services/merrowdale-helpline.yaml': line }).wrong).toEqual([]);
  });
});

describe('no other field of any collection tells one', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a street among what people ask',
      'search/asked/refuge.yaml',
      swap('safe house near me', 'safe house marsh lane'),
      /“marsh lane” tells a place/,
    ],
    [
      'a street in the address of a source',
      'sources.yaml',
      swap(
        'https://copies.example/services-list',
        'https://planning.example/refuge-12-bridge-road',
      ),
      /“12 bridge road” tells a place/,
    ],
    ['the words of a page', refuge, add('The refuge is at 12 Bridge Road, ZZ9 9ZZ.'), /ZZ9 9ZZ/],
    ['a heading', refuge, add('## Near Bridge Road'), /Bridge Road/],
    ['a list', refuge, add('- papers\n- ring the bell at 12 bridge road'), /12 bridge road/],
    ['bold words with a gap', refuge, add('It is at **ZZ9** 9ZZ.'), /ZZ9 9ZZ/],
    [
      'a table',
      refuge,
      add('| Place | Where |\n| --- | --- |\n| Refuge | 12 Bridge Road |'),
      /12 Bridge Road/,
    ],
    [
      'a link',
      refuge,
      add('[A house](https://www.google.com/maps/@53.4541,-2.9923,17z).'),
      /tells a place/,
    ],
    [
      'what a link says in passing',
      refuge,
      add('[A house](/helpline/ "12 Bridge Road").'),
      /12 Bridge Road/,
    ],
    [
      'words inside a box',
      refuge,
      add('<Do>\n\n- Go to 12 Bridge Road.\n\n</Do>'),
      /12 Bridge Road/,
    ],
    [
      'the summary of a page',
      refuge,
      swap('with a private address and support.', 'at 12 Bridge Road.'),
      /12 Bridge Road/,
    ],
    [
      'an alias of a page',
      refuge,
      swap('- secret address', '- refuge on bridge road'),
      /bridge road/,
    ],
    [
      'a town of the refuge',
      'pages/helpline.mdx',
      add('The refuge is in Nethertown.'),
      /refuge is in Nethertown/,
    ],
    [
      'a landmark beside the word',
      'pages/helpline.mdx',
      add('The safe house is behind the old church.'),
      /behind the old church/,
    ],
    [
      'a kind of safe place',
      'safe-place-types.yaml',
      swap('"Yes, for women and their children."', '"Yes, next to the station."'),
      /next to the station/,
    ],
    [
      'a source',
      'sources.yaml',
      swap('title: A plan for safer homes', 'title: Notice for 12 Bridge Road'),
      /12 Bridge Road/,
    ],
    [
      'what a source of a contact says',
      helplineFile(),
      swap('services-list\n    says: "', 'services-list\n    says: "12 Bridge Road: '),
      /12 Bridge Road/,
    ],
    [
      'a search phrase',
      'search/asked/refuge.yaml',
      swap('safe house near me', 'refuge on bridge road'),
      /bridge road/,
    ],
    [
      'a training course',
      'training.yaml',
      swap('Book a place by phone.', 'Come to 12 Bridge Road.'),
      /12 Bridge Road/,
    ],
    [
      'a campaign',
      'campaigns/safer-homes-week.mdx',
      swap('A lock can be changed. Ask how.', 'Come to ZZ9 9ZZ.'),
      /ZZ9 9ZZ/,
    ],
    [
      'a contact',
      helplineFile(),
      swap('"A worker asks if it is safe to talk."', '"You can come to 12 Bridge Road."'),
      /12 Bridge Road/,
    ],
    [
      'a term',
      'glossary.yaml',
      swap('finds homes for people who must leave', 'sits at 12 Bridge Road'),
      /12 Bridge Road/,
    ],
    [
      'a printed thing',
      'prints/slips.yaml',
      swap('label: Someone to talk to today', 'label: At 12 Bridge Road'),
      /12 Bridge Road/,
    ],
    [
      'a step of the pathway',
      'pathway.yaml',
      swap('Where the person is.', 'The refuge is near the canal.'),
      /near the canal/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

function helplineFile() {
  return 'contacts/merrowdale-helpline.yaml';
}

it.each<[string, string, Edit]>([
  [
    'an address of an open service',
    'services/housing-help.yaml',
    swap('1 Invented Street', '12 Station Road'),
  ],
  ['a refuge in the area', 'pages/helpline.mdx', add('There is one refuge in Merrowdale.')],
  ['a refuge in another country', 'pages/helpline.mdx', add('The refuge is in Scotland.')],
  ['a law with its sections', refuge, add('See section 63A, Part 4, and form C100 or HR1.')],
  ['a long road', refuge, add('It is a long road to feel safe. You can walk it step by step.')],
  ['the nearest station of the police', refuge, add('You can go to the nearest police station.')],
  ['a school of one’s own', refuge, add('Your child may stay close to their school.')],
])('takes %s', (_, file, edit) => {
  expect(after({ [file]: edit }).wrong).toEqual([]);
});

describe('a place that is parted over two pieces', () => {
  const page = 'pages/understand/index.mdx';

  it.each([
    ['two cells', '| No | Road |\n| --- | --- |\n| 12 | Bridge Road |'],
    ['two cells, the street first', '| Road | No |\n| --- | --- |\n| Bridge Road | 12 |'],
    ['two items', '- 12a\n- Bridge Road'],
    ['two paragraphs', 'No. 12\n\nMarsh Lane'],
    ['two cells, a postcode', '| a | b |\n| --- | --- |\n| ZZ9 | 9ZZ |'],
  ])('is told: %s', (_, words) => {
    expectRefusal(page, add(words), /tells a place/);
  });

  it('is told in two fields', () => {
    expectRefusal(
      'services/merrowdale-helpline.yaml',
      swap(/^about:\n/m, 'about:\n  - "No. 12"\n  - "Bridge Road."\n'),
      /tells a place/,
    );
  });

  it.each([
    '| Step | What |\n| --- | --- |\n| 1 | Go over the road |',
    '| Year | What |\n| --- | --- |\n| 2024 | The High Court said so |',
    '- 3\n- Park the car',
  ])('and “%s” tells none', (words) => {
    expect(after({ [page]: add(words) }).wrong).toEqual([]);
  });
});

it.each([
  ['a letter too few', 'ZZ99 1A'],
  ['a letter for a digit', 'ZZ99 OAA'],
  ['letters that none ends with', 'ZZ99 1OO'],
])('a postcode of an address with %s is refused', (_, postcode) => {
  expectRefusal(
    'services/housing-help.yaml',
    swap('ZZ99 1AA', postcode),
    /is no British postcode: write it/,
  );
});

it('an address that names a place to stay is refused', () => {
  expectRefusal(
    'services/housing-help.yaml',
    swap('"Merrow House"', '"Merrowdale Refuge"'),
    /“Merrowdale Refuge” in its address names a place to stay/,
  );
});
