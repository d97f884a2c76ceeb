import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, refuge, swap, type Edit } from '../edits.ts';

const exit = (url: string): Edit => swap('url: https://weather.example/', `url: ${url}`);

describe('an exit', () => {
  it.each([
    'https://www.mind.org.uk/',
    'https://www.nhs.uk/',
    'https://www.google.com/search?q=leave+my+husband',
    'https://casino.example/',
    'https://www.tinder.com/',
    'https://www.facebook.com/',
    'https://mail.google.com/',
    'https://www.rightmove.co.uk/',
    'https://www.familylaw.example/',
    'https://www.bbc.couk/weather',
    'https://ww.bbc.co.uk/weather',
    'https://www.bbc..co.uk/weather',
    'https://www.rhs.org.uk./weather',
    'https://www.rhs.orguk/',
    'https://www.google.con/',
  ])('leads to nothing that would be asked about: %s', (url) => {
    expectRefusal('area.yaml', exit(url), /exit: url: /);
  });

  it('has a second one of another site, and not of a part of the same', () => {
    expectRefusal(
      'area.yaml',
      swap('https://weather-backup.example/', 'https://uk.weather.example/'),
      /on the same site as url/,
    );
  });

  it.each([
    'https://www.nationaltrust.org.uk/',
    'https://www.google.co.uk/search?q=weather',
    'https://www.rhs.org.uk/',
    'https://en.wikipedia.org/wiki/Special:Random',
  ])('may be %s', (url) => {
    expect(after({ 'area.yaml': exit(url) }).wrong).toEqual([]);
  });
});

describe('a link to another site', () => {
  it.each<[string, RegExp]>([
    ['https://vale.example/?u=tel%3A08081570103', /it calls or texts somebody/],
    ['https://vale.example/go#sms:60177', /it calls or texts somebody/],
    ['https://vale.example/sms/60177', /it calls or texts somebody/],
    ['https://vale.example/text/60177', /it calls or texts somebody/],
    ['https://vale.example/tel/999', /it calls or texts somebody/],
    ['https://vale.example/?next=https%3A%2F%2Felse.example', /sends on to another address/],
    ['https://tiny.cc/abc', /hides where it leads/],
    ['https://qrco.de/abc', /hides where it leads/],
    ['https://share.google/abc', /hides where it leads/],
    ['https://shorturl.at/abc', /hides where it leads/],
  ])('leads there and nowhere else: %s', (url, message) => {
    expectRefusal(refuge, add(`[Ask](${url}) now.`), message);
  });

  it.each([
    'https://www.ons.gov.uk/file?uri=/peoplepopulationandcommunity',
    'https://vale.example/text/how-to',
    'https://vale.example/call-2024/',
    'https://vale.example/call/2023/',
    'https://vale.example/text/2024',
    'https://vale.example/phones/call/118',
    'https://vale.example/phone/2024/',
    'https://vale.example/hotel/1234/',
  ])('may hold what is its own: %s', (url) => {
    expect(after({ [refuge]: add(`[Ask](${url}) now.`) }).wrong).toEqual([]);
  });
});

it('a list that can be ticked off leads to a page of this site alone', () => {
  expectRefusal(
    refuge,
    swap('<TickList>', '<TickList page="https://else.example/">'),
    /write the whole path of a page/,
  );
});

it.each([
  'StopAbuseNow',
  'Fear at home',
  'Attacked at home',
  'Controlled by someone',
  'Coercion',
  'My husband',
])('a tab does not say “%s”', (title) => {
  expectRefusal(refuge, swap('A place away from home', title), /would be seen in tab, history/);
});

it.each(['Help with money', 'Family matters', 'Your rights', 'Feeling at home again'])(
  'a tab may say “%s”',
  (title) => {
    expect(after({ [refuge]: swap('A place away from home', title) }).wrong).toEqual([]);
  },
);

it.each(['It is a lovers’ tiff.', 'It was a crime of passion.', 'We keep everything secret.'])(
  'no page says “%s”',
  (words) => {
    expectRefusal(refuge, add(words), /do not write/);
  },
);

it('nobody has said so on a day to come', () => {
  expectRefusal(
    'notices.yaml',
    () =>
      'full:\n  words: "The line is out of order."\n  instead: day-and-night-line\n  from: "2026-06-03 09:00"\n  until: "2026-06-04 09:00"\n  heardFrom: the manager of the line, by phone\n  heardOn: 2026-06-13\n',
    /heardOn: 2026-06-13 is still to come/,
  );
});
