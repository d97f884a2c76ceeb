import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, helpline, refuge, swap, type Edit } from '../edits.ts';

const service = 'services/housing-help.yaml';

describe('a typed number is found', () => {
  it.each<[string, string]>([
    ['with bold in it', 'Ring 0151 **496** 0000.'],
    ['with italics in it', 'Ring 0151 _496_ 0000.'],
    ['with &nbsp;', 'Ring 0151&nbsp;496&nbsp;0000.'],
    ['with &#8203;', 'Ring 0151 496&#32;0000.'],
    ['with a comment in it', 'Ring 0151 {/* x */}496 0000.'],
    ['with a line break in it', 'Ring 0151<br />496 0000.'],
    ['with code marks', 'Ring `0151 496 0000`.'],
    ['with digits as entities', 'Ring &#48;151 496 0000.'],
    ['in part as a link', 'Ring [0151](/helpline/) 496 0000.'],
    ['as the words of a link', 'Ring [0151 496 0000](/helpline/).'],
    ['as what a link says in passing', 'Ring [us](/helpline/ "0151 496 0000").'],
    ['in a heading', '## Ring 0151 496 0000'],
    ['in a table, one group a cell', '| a | b | c |\n| --- | --- | --- |\n| 0151 | 496 | 0000 |'],
    ['in a list, one group an item', '- 0151\n- 496\n- 0000'],
    ['in words of another language', '<Language code="pl">Zadzwoń 0151 496 0000</Language>'],
    ['in the words of a law', '<Law section="1">0151 496 0000</Law>'],
    ['in a box', '<Warning>\n\nRing 0151 496 0000.\n\n</Warning>'],
    ['in a quote', '> Ring 0151 496 0000.'],
    ['after the prefix of text relay', 'With text relay it is 18001 0151 496 0000.'],
    ['after another number', 'Ring 999 0151 496 0000.'],
    ['with circles for digits', 'Ring ⓪①⑤① 496 0000.'],
    ['of the emergency kind, changed', 'Ring 998 now.'],
  ])('%s', (_, words) => {
    expectRefusal(refuge, add(words), /looks like a phone number: add it to contacts/);
  });

  it('and sent to the contact that holds it, however it is spaced', () => {
    expectRefusal(refuge, add('Ring 01632-960-101.'), /write <Phone id="merrowdale-helpline" \/>/);
  });

  it.each<[string, string, Edit]>([
    ['a summary', refuge, swap('with a private address and support.', 'on 0151 496 0000.')],
    ['an alias', refuge, swap('- secret address', '- "0151 496 0000"')],
    ['a line of a service', service, swap('Call first, or walk in.', 'Call 0151 496 0000.')],
    [
      'the name of a service',
      service,
      swap('"Housing Help Centre"', '"Housing Help 0151 496 0000"'),
    ],
    [
      'a doubt of a contact',
      helpline,
      swap('doubts:\n', 'doubts:\n  - "Old papers say 0151 496 0000."\n'),
    ],
    [
      'what happens on a call',
      helpline,
      swap('A worker asks if it is safe to talk.', 'They call back from 0151 496 0000.'),
    ],
    [
      'a post',
      'campaigns/safer-homes-week.mdx',
      swap('A lock can be changed. Ask how.', 'Ring 0151 496 0000.'),
    ],
    [
      'a poster',
      'campaigns/safer-homes-week.mdx',
      swap('"You can ask for a safer lock."', '"Ring 0151 496 0000."'),
    ],
    ['a search phrase', 'search/asked/refuge.yaml', swap('safe house near me', '0151 496 0000')],
    [
      'a source',
      'sources.yaml',
      swap('title: A plan for safer homes', 'title: Poster with 0151 496 0000'),
    ],
    [
      'a term',
      'glossary.yaml',
      swap('Behaviour that takes away your freedom.', 'Ring 0151 496 0000.'),
    ],
    [
      'a chart',
      'charts/calls-by-year.yaml',
      swap('caveats: [A call is not a person.]', 'caveats: ["Ring 0151 496 0000."]'),
    ],
    [
      'a kind of safe place',
      'safe-place-types.yaml',
      swap('Ask the housing team.', 'Ring 0151 496 0000.'),
    ],
    ['a course', 'training.yaml', swap('Book a place by phone.', 'Book on 0151 496 0000.')],
    ['a step', 'pathway.yaml', swap('Ask where the person is.', 'Ring 0151 496 0000.')],
    [
      'the name of the exit',
      'area.yaml',
      swap('name: the weather', 'name: "the weather 0151 496 0000"'),
    ],
  ])('in %s', (_, file, edit) => {
    expectRefusal(file, edit, /"0151 496 0000" looks like a phone number/);
  });
});

it.each(['Ring01514960000', 'Text60777'])('a typed number is found in the hashtag %s', (tag) => {
  expectRefusal(
    'campaigns/safer-homes-week.mdx',
    swap('hashtags: [SaferHomesWeek]', `hashtags: [${tag}]`),
    /looks like a phone number/,
  );
});

describe('typed hours are found', () => {
  it.each<[string, string]>([
    ['from one time to another', 'It is open from 9am to 5pm.'],
    ['with bold in them', 'It is open from **9am** to 5pm.'],
    ['by the 24-hour clock', 'The line is open 09:00–17:00.'],
    ['in words', 'It is open from nine to five.'],
    ['by their end', 'It is open until ten.'],
    ['by their start', 'The line opens at 8am.'],
    ['day and night in figures', 'The line answers 24/7.'],
    ['day and night in hours', 'The line is there 24 hours a day.'],
    ['as a day with its times', 'Call Monday to Friday, 9 to 5.'],
  ])('%s', (_, words) => {
    expectRefusal(refuge, add(words), /is typed: hours stand in contacts/);
  });

  it.each<[string, string, Edit]>([
    ['a service', service, swap('Call first, or walk in.', 'Call from 9am to 5pm.')],
    [
      'a summary',
      service,
      swap('Help with a safe home, in person or by phone.', 'Help with a home, 24 hours a day.'),
    ],
    ['a course', 'training.yaml', swap('Book a place by phone.', 'Call between 9 and 5.')],
    [
      'a printed line',
      'prints/leaflet.yaml',
      swap('We listen at any hour of the day or of the night.', 'We listen until 10pm.'),
    ],
  ])('in %s', (_, file, edit) => {
    expectRefusal(file, edit, /is typed: hours stand in contacts/);
  });

  it.each([
    'Call within 24 hours.',
    'It is for people from 16 to 25.',
    'Call at night, if it is safe.',
  ])('and “%s” is none', (words) => {
    expect(after({ [refuge]: add(words) }).wrong).toEqual([]);
  });
});

describe('an email address is found', () => {
  it.each<[string, string]>([
    ['as it is', 'Write to help@merrowdale.example.'],
    ['as a link by itself', 'Write to <help@merrowdale.example>.'.replace(/[<>]/g, '')],
    ['with [at]', 'Write to help [at] merrowdale.example.'],
    ['with at and dot', 'Write to help at merrowdale dot example.'],
    ['with bold in it', 'Write to **help**@merrowdale.example.'],
    ['with an entity', 'Write to help&#64;merrowdale.example.'],
    ['without its end', 'Write to help@merrowdale.'],
    ['with gaps around its signs', 'Write to help @ merrowdale . example.'],
    ['over two lines', 'Write to help@\nmerrowdale.example.'],
    ['with a comma for its dot', 'Write to help@merrowdale,example.'],
    ['with hyphens', 'Write to help-at-merrowdale-dot-example.'],
    ['with (a)', 'Write to help (a) merrowdale.example.'],
    ['with [@]', 'E-mail: help [@] merrowdale.example'],
    ['with (.)', 'help(@)merrowdale(.)example'],
    ['with “at” alone', 'E-mail help at merrowdale.example'],
    ['with “at” and gaps alone', 'Email duty at merrowdale gov uk'],
    ['behind many letters and dots', `${'a.'.repeat(10_000)}a at a time, help@merrowdale.example`],
    ['of a host of many', 'E-mail: help at gmail.com'],
    ['with a gap behind each letter', 'h e l p @ m e r r o w . e x a m p l e'],
  ])('%s', (_, words) => {
    const { wrong } = after({ [refuge]: add(words) });
    expect(
      wrong.filter((line) => /email address|write <Contact/.test(line)).length,
    ).toBeGreaterThan(0);
  });

  it.each([
    'Read it at gov.uk, or at the library.',
    'Use the @ sign in a password.',
    'Look at a map. At home, ask.',
    'Email us at the NHS.',
    'Email someone at the police.',
    'Email them at your local police station.',
  ])('but not in “%s”', (words) => {
    expect(after({ [refuge]: add(words) }).wrong.filter((line) => /email/.test(line))).toEqual([]);
  });

  it('in a field of a service', () => {
    expectRefusal(
      service,
      swap('Call first, or walk in.', 'Write to help@merrowdale.example.'),
      /is an email address/,
    );
  });

  it.each([
    ['a mailbox of one person', 'jane.smith@merrowdale.example'],
    ['a free mailbox', 'housingteam@gmail.com'],
  ])('and %s is said', (_, email) => {
    const { wrong, said } = after({
      [helpline]: swap('cost: ordinary', `email: ${email}\ncost: ordinary`),
    });
    expect(wrong).toEqual([]);
    expect(said).toEqual([expect.stringContaining('one person’s own address')]);
  });

  it('and that of a team is not', () => {
    const email = 'housing.options@merrowdale.example';
    expect(
      after({ [helpline]: swap('cost: ordinary', `email: ${email}\ncost: ordinary`) }),
    ).toEqual({ wrong: [], said: [] });
  });
});

describe('an alarm word is seen on a device', () => {
  it.each([
    ...['Leaving a partner', 'How to escape', 'Killing', 'Threats', 'Is my partner dangerous?'],
    ...['Running away', 'Injunctions', 'The safe house', 'Choked', 'Bruises', 'Unsafe at home'],
    ...['Scared?', 'Controlling people'],
  ])('as “%s” in a tab', (title) => {
    expectRefusal(refuge, swap('A place away from home', title), /tabTitle: “.*” would be seen/);
  });

  it.each<[string, string, Edit, RegExp]>([
    [
      'in the title of a page',
      refuge,
      swap(/tabTitle: .*\n/, ''),
      /title: “refuge” would be seen in tab/,
    ],
    ['in a tabTitle', refuge, swap('A place away from home', 'Leaving abuse'), /tabTitle: “abuse”/],
    [
      'with a digit first',
      refuge,
      swap('A place away from home', 'Leaving 4buse'),
      /tabTitle: “abuse”/,
    ],
    ['with hyphens', refuge, swap('A place away from home', 'Leaving a-b-u-s-e'), /“abuse”/],
    ['with gaps', refuge, swap('A place away from home', 'Leaving a b u s e'), /“abuse”/],
    ['with digits for letters', refuge, swap('A place away from home', 'Leaving abu5e'), /“abuse”/],
    [
      'in the name of a service',
      'services/merrowdale-refuge.yaml',
      swap(/tabTitle: .*\n/, ''),
      /“Refuge” would be seen/,
    ],
    [
      'in a campaign',
      'campaigns/safer-homes-week.mdx',
      swap('title: Safer Homes Week', 'title: Stop Violence Week'),
      /“Violence” would be seen in .*calendar/,
    ],
    [
      'in a step of the pathway',
      'pathway.yaml',
      swap('title: "High risk"', 'title: "Risk of homicide"'),
      /“homicide”/,
    ],
    [
      'in the title of a print',
      'prints/poster.yaml',
      swap(/title: .*/, 'title: Abuse poster'),
      /“Abuse”/,
    ],
    [
      'on a card',
      'prints/cards.yaml',
      swap('label: For everyone', 'label: Abuse line'),
      /“Abuse” would be seen in paper/,
    ],
    [
      'as the headline of a card',
      'prints/cards.yaml',
      swap(/headline: .*/, 'headline: Facing abuse?'),
      /“abuse”/,
    ],
    [
      'in the name of the site',
      'area.yaml',
      swap('quietName: Merrowdale support', 'quietName: Domestic abuse help'),
      /“Domestic”/,
    ],
    [
      'in the summary of the site',
      'area.yaml',
      swap('Information and support in Merrowdale.', 'Help after rape.'),
      /“rape”/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('in the name of a file among the downloads', () => {
    const chart = readFileSync('tests/fixtures/area/charts/calls-by-year.yaml', 'utf8');
    const { wrong } = after({ 'charts/abuse-by-year.yaml': () => chart });
    expect(wrong).toEqual([
      expect.stringMatching(
        /^charts\/abuse-by-year.yaml:1 {2}“abuse” would be seen among the downloads/,
      ),
    ]);
  });
});

describe('words that no visitor should read', () => {
  it.each<[string, string, Edit, RegExp]>([
    ['blame', refuge, add('You can just leave.'), /do not write “just leave”/],
    ['a word in bold', refuge, add('You can just **leave**.'), /do not write “just leave”/],
    ['a word over two lines', refuge, add('You can just\nleave.'), /do not write “just leave”/],
    ['a promise', refuge, add('It is completely safe.'), /do not write “completely safe”/],
    [
      'a promise of safety',
      refuge,
      add('Go, and you will be safe.'),
      /do not write “you will be safe”/,
    ],
    ['a promise of secrecy', refuge, add('Nobody will ever know.'), /“Nobody will ever know”/],
    [
      'what pressing 55 does not do',
      refuge,
      add('Press 55, and the police know where you are.'),
      /pressing 55 does not tell the police/,
    ],
    [
      'a promise of secrecy',
      service,
      swap('Call first, or walk in.', 'You can call anonymously.'),
      /do not write “anonymously”/,
    ],
    ['a sex', refuge, add('He may look for you.'), /“He” assumes a sex/],
    [
      'a partner of one sex',
      refuge,
      add('Your husband may look for you.'),
      /“Your husband” assumes a sex/,
    ],
    [
      'a sex in a field',
      service,
      swap('You can talk in a private room.', 'You can tell her more.'),
      /“her” assumes a sex/,
    ],
    [
      'letters that nobody explained',
      refuge,
      add('Ask the IDVA.'),
      /IDVA is not explained yet: write its words/,
    ],
    [
      'letters that a term explains',
      refuge,
      add('Ask the SHT.'),
      /SHT is not explained yet: write <Term id="safe-home-team" \/>/,
    ],
    [
      'a sentence too long',
      refuge,
      add(`You can ask ${'for this and '.repeat(9)}more.`),
      /a sentence of \d+ words: 25 at most/,
    ],
    [
      'a long sentence in a field',
      service,
      swap('Call first, or walk in.', `You can ask ${'for this and '.repeat(9)}more.`),
      /a sentence of \d+ words/,
    ],
    [
      'victim or survivor, twice',
      refuge,
      add('A victim or survivor can ask. Any victim or survivor.'),
      /more than once/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('hard reading', () => {
    const hard = 'Accommodation availability necessitates comprehensive documentation. '.repeat(12);
    expect(after({ [refuge]: add(hard) }).wrong).toEqual([
      expect.stringMatching(/reading grade [\d.]+: 6 at most/),
    ]);
  });

  it('takes a quote, a name of a service and a pair of partners', () => {
    const words = '“He hits me.” Your husband or wife may ask. Ask the Worker Advice Desk.';
    expect(after({ [refuge]: add(words) }).wrong).toEqual([]);
  });

  it('takes a word that exceptions.yaml lets stand in that page, and in no other', () => {
    const exceptions = () =>
      'one:\n  in: pages/safe-places/refuge\n  words: [she]\n  why: It is about people of one sex.\n';
    expect(
      after({ 'exceptions.yaml': exceptions, [refuge]: add('She can ask for it.') }).wrong,
    ).toEqual([]);
    expect(
      after({ 'exceptions.yaml': exceptions, 'pages/helpline.mdx': add('She can ask for it.') })
        .wrong,
    ).toHaveLength(1);
  });

  it('refuses an exception for an entry that is not there', () => {
    const exceptions = () =>
      'one:\n  in: pages/safe-places/refuges\n  words: [she]\n  why: It is about people of one sex.\n';
    expectRefusal(
      'exceptions.yaml',
      exceptions,
      /there is no "pages\/safe-places\/refuges"\. Did you mean "pages\/safe-places/,
    );
  });
});

describe('notes to self are said', () => {
  it.each<[string, string, Edit]>([
    ['in a page', refuge, add('TODO write this.')],
    ['in a field', service, swap('You can talk in a private room.', 'XXX ask what it does.')],
    ['as words that fill a place', refuge, add('Lorem ipsum dolor sit amet.')],
    [
      'as a gap',
      service,
      swap('You can talk in a private room.', 'You can talk to [insert name].'),
    ],
    ['in a source', 'sources.yaml', swap('title: A plan for safer homes', 'title: A plan TBC')],
  ])('%s', (_, file, edit) => {
    const { wrong, said } = after({ [file]: edit });
    expect(wrong).toEqual([]);
    expect(said).toEqual([expect.stringMatching(new RegExp(`^${file}:.*looks like a note`))]);
  });
});

describe('signs that nobody sees are found', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a zero-width space in a name',
      service,
      swap('"Housing Help Centre"', '"Hou\u200bsing Help Centre"'),
      /U\+200B/,
    ],
    [
      'a control character',
      'campaigns/safer-homes-week.mdx',
      swap('title: Safer Homes Week', 'title: "Safer\\u0008 Homes Week"'),
      /U\+0008/,
    ],
    ['a mark that turns words round', refuge, add('Ask \u202ethe line\u202c.'), /U\+202E/],
    ['the same as an entity', refuge, add('Ask &#x202E;the line.'), /U\+202E/],
    ['a soft hyphen', service, swap('You can talk', 'You can ta\u00adlk'), /U\+00AD/],
    [
      'a letter of another alphabet',
      service,
      swap('You can talk', 'You can t\u0430lk'),
      /two alphabets/,
    ],
    [
      'letters saved wrongly',
      refuge,
      add('It isnâ€™t far from a cafÃ©.'),
      /“â€™” is a letter that was saved wrongly/,
    ],
    [
      'a pound sign saved wrongly',
      service,
      swap('You can talk', 'For Â£10 you can talk'),
      /saved wrongly/,
    ],
    ['letters of formulas', refuge, add('𝐂𝐚𝐥𝐥 us.'), /no plain letter/],
    ['marks piled on a letter', refuge, add('Z\u0300\u0301\u0302\u0303 here.'), /no plain letter/],
    ['a sign of a font alone', refuge, add('A \ue000 sign.'), /U\+E000/],
    ['a choice of form on a letter', refuge, add('A ref\ufe0fuge.'), /U\+FE0F/],
    [
      'a control character in a translation',
      'languages/pl.yaml',
      swap('"W niebezpieczeństwie', '"\\u0007W niebezpieczeństwie'),
      /U\+0007/,
    ],
    ['a line separator', service, swap('You can talk', 'You can\u2028talk'), /U\+2028/],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it.each<[string, Edit]>([
    ['a picture of a family', swap('"Housing Help Centre"', '"Housing Help 🏠👩‍👧"')],
    ['money and parts', swap('"Housing Help Centre"', '"Help from £10 – or ½"')],
    ['letters with accents', swap('"Housing Help Centre"', '"Hôusing Hélp"')],
  ])('and %s is none', (_, edit) => {
    expect(after({ [service]: edit }).wrong).toEqual([]);
  });
});

describe('lengths', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a title',
      refuge,
      swap('title: What a refuge is', `title: ${'A long title '.repeat(12)}`),
      /title has \d+ letters: 90 at most/,
    ],
    [
      'a summary of a page',
      refuge,
      swap('with a private address and support.', 'and with support. You can ask. '.repeat(6)),
      /summary has \d+ letters: 160 at most/,
    ],
    [
      'a summary of a service',
      service,
      swap('Help with a safe home, in person or by phone.', 'Help with a safe home. '.repeat(6)),
      /summary has \d+ letters: 80 at most/,
    ],
    [
      'a list',
      service,
      swap(
        'aliases: [',
        `aliases: [${Array.from({ length: 70 }, (_, place) => `"home ${place}"`).join(', ')}, `,
      ),
      /aliases has 73 items: 60 at most/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

describe('a link', () => {
  it.each([['here'], ['Click here'], ['read more']])('that says “%s” is refused', (words) => {
    expectRefusal(refuge, add(`[${words}](/helpline/)`), /tells nobody where the link leads/);
  });
});

it.each([
  ['an empty history', 'Delete your browsing history.', /an empty history is noticed/],
  ['standing up to someone', 'Confront them.', /it can make things worse/],
  ['gathering proof', 'Collect evidence.', /found by the person one fears/],
  ['leaving', 'You must leave today.', /most dangerous time/],
  ['a promise', 'You are safe with us.', /nobody can promise/],
  ['a silent call alone', 'A silent call brings the police.', /brings nobody/],
  ['one sex of a partner who is gone', 'Your ex-husband may call.', /assumes a sex/],
  ['one sex of who hurts', 'Tell us of the man who hurts you.', /assumes a sex/],
  ['letters with dots', 'Ask the M.A.R.X. first.', /MARX is not explained/],
])('does not pass: %s', (_, words, message) => {
  expectRefusal(refuge, add(words), message);
});

it('tells letters that belong to a number, a name or hours once, with those', () => {
  expectRefusal(refuge, add('Ring 0800 SAFE NOW.'), /looks like a phone number/);
  expectRefusal(refuge, add('Ask PC Jones.'), /name of a person/);
  expectRefusal(refuge, add('Open at 9 A.M.'), /is typed: hours/);
});

it.each([
  [
    'a service',
    'services/housing-help.yaml',
    'audience: [anyone, older]',
    'audience: [older, older]',
  ],
  ['a page', refuge, '/services/merrowdale-refuge/]', '/safe-places/]'],
])('a thing twice in a list of %s is refused', (_, file, from, to) => {
  expectRefusal(file, swap(from, to), /stands here twice: keep one/);
});
