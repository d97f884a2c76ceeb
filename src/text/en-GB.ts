/**
 * Wording of the interface, by the part that says it. It knows no area: where a name is needed it is handed in.
 * Each part is an export of its own, so that the device is sent only the words that its scripts use.
 */
import type { Audience, Need, Offer } from '../schemas/service.ts';
import type { How, What, Whom } from '../model/finder-choices.ts';
import type { Channel } from '../model/channels.ts';
import type { Counts } from '../model/test-results.ts';

const inGroups = (value: number) => value.toLocaleString('en-GB');

export const needs: Record<Need, string> = {
  danger: 'In danger now',
  talk: 'Someone to talk to',
  'safe-place': 'A safe place to stay',
  housing: 'Housing and staying in your home',
  'police-and-law': 'Police, courts and legal advice',
  'sexual-abuse': 'Sexual violence and abuse',
  'stalking-and-images': 'Stalking, tracking and private images',
  'family-and-honour': 'Family pressure, honour and forced marriage',
  children: 'Children, young people and families',
  health: 'Health and mental health',
  money: 'Money and benefits',
  'in-your-language': 'Help in your language or faith',
  pets: 'Pets',
  change: 'Worried about your own behaviour',
  professionals: 'For professionals',
};

export const audiences: Record<Audience, string> = {
  anyone: 'Anyone',
  women: 'Women',
  men: 'Men',
  lgbt: 'LGBT+ people',
  'children-and-young': 'Children and young people',
  older: 'Older people',
  'deaf-or-disabled': 'Deaf or disabled people',
  'minority-communities': 'Black and minority ethnic people',
  migrants: 'People with a visa or no papers',
  'friends-and-family': 'Friends and family',
  professionals: 'Professionals',
};

export const offers: Record<Offer, string> = {
  talk: 'Someone to talk to',
  'safety-planning': 'A plan to stay safer',
  'a-place-to-stay': 'A place to stay',
  counselling: 'Counselling',
  groups: 'Groups and courses',
  'legal-help': 'Legal help',
  'court-support': 'Support at court',
  'money-help': 'Help with money',
  'housing-help': 'Help with housing',
  'health-care': 'Health care',
  'children-help': 'Help for children',
  information: 'Information',
  reporting: 'A way to report',
  training: 'Training',
};

export const channels: Record<Channel, string> = {
  phone: 'Phone',
  text: 'Text',
  chat: 'Online chat',
  bsl: 'British Sign Language',
  web: 'Website',
};

export const exit = {
  label: 'Leave this site',
  hint: 'or press Shift 3 times',
} as const;
export const moved = {
  /** Stands in the tab: no alarm word. */
  title: 'This page has moved',
  ended: (name: string) => `“${name}” is not offered any more.`,
  moved: (name: string) => `“${name}” has another address now.`,
  goOn: 'Go on to:',
};
export const skip = 'Skip to the main text';
export const safetyTitle = 'Safety';
export const menu = 'Menu';
export const mainMenu = 'Main menu';
export const footerMenu = 'About this site';
export const home = {
  heading: (area: string) => `Help with domestic abuse in ${area}`,
  intro: (area: string) =>
    `What to do, who to call and where to go in ${area}. For you, for someone you know, or for your work.`,
  needsHeading: 'I need…',
  campaign: 'On now',
  nextCampaign: 'Coming up',
  search: 'Search this site',
} as const;
/** Pages that the engine makes itself. Titles here stand in lists and in the link back. */
export const pages = {
  home: { path: '/', title: 'Home', summary: 'The first page.' },
  services: {
    path: '/services/',
    title: 'Find support',
    summary: 'Every service that can help, in groups by what you need.',
  },
  find: {
    path: '/find/',
    title: 'Find who to call',
    summary: 'Three questions at most, then who can help.',
  },
  professionalServices: {
    path: '/professionals/services/',
    title: 'Services for professionals',
    summary:
      'Meetings, boards, training and advice for people whose work brings them close to abuse.',
  },
  campaigns: {
    path: '/campaigns/',
    title: 'Campaigns',
    summary: 'What is on now, what comes next and past campaigns.',
  },
  openData: {
    path: '/open-data/',
    title: 'Services as open data',
    summary: 'Our list of services as files that other systems can use.',
  },
  slip: {
    path: '/useful-numbers/',
    title: 'Your list to print',
    summary: 'Services that you chose in this visit, as a plain slip of paper.',
  },
  search: { path: '/search/', title: 'Search', summary: 'Search every page of this site.' },
  changes: {
    path: '/about/changes/',
    title: 'What changed in our facts',
    summary: 'Which numbers, hours and services changed here, month by month.',
  },
  atoz: {
    path: '/a-to-z/',
    title: 'A to Z',
    summary: 'Every page and every service, from A to Z.',
  },
} as const;
export const notice = {
  heading: 'Urgent notice',
  title: (hours: string) => `Urgent notice. ${hours}`,
  call: 'Call instead:',
  until: (end: string) => `Until ${end}.`,
  span: (start: string, end: string) => `From ${start} until ${end}.`,
  forNow: (name: string) => `for now: ${name}`,
  now: (name: string) => `For now: ${name}`,
} as const;
export const calls = {
  heading: 'Call now',
  danger: 'In danger now',
  helpline: 'Helpline',
  anytime: (whom: string) => `${whom.charAt(0).toUpperCase()}${whom.slice(1)}, any hour`,
  forWhom: (whom: string) => `for ${whom}`,
} as const;
/** Words for whom an area names, and those that stand in a sentence where it names nobody. */
export const local = {
  helpline: (area: string) => `the ${area} helpline`,
  callOn: (name: string) => `the ${name.replaceAll("'", '’')} on `,
  nobody: {
    'out-of-hours': 'the council’s emergency duty team',
    children: 'the council’s children’s services',
    adults: 'the council’s adult social care',
    housing: 'the council’s housing team',
    refuge: 'the helpline',
    police: 'the police on 101',
    courts: 'the family court near you',
  },
} as const;
export const hours = {
  always: 'Day and night, every day',
  unknownShort: 'ask for its hours',
  unknownBrief: 'Ask for its hours.',
  unknown: 'Ask for its hours, or look on its website.',
  bankHolidays: {
    open: 'Open on bank holidays too.',
    closed: 'Closed on bank holidays.',
    unknown: 'Bank holidays may differ.',
  },
} as const;
export const contact = {
  text: 'Text',
  chat: 'Chat',
  web: 'Website',
  email: 'Email',
  hours: 'When',
  cost: 'Cost',
  costs: {
    free: 'Free from UK landlines and mobiles.',
    ordinary: 'Costs the same as an ordinary UK call.',
    unknown: 'Ask what the call costs.',
  },
  bill: 'Phone bill',
  bills: {
    'not-itemised': 'The service says that calls do not show on itemised bills.',
    unknown: 'A call may show on the bill.',
  },
  callLog: 'Your phone keeps the number in its call list.',
  bsl: 'Sign language',
  relay: 'Typing (Relay UK)',
  languages: 'Languages',
  whatHappens: 'What happens',
  confidentiality: 'Privacy',
  overdue: 'This number is waiting to be checked again.',
} as const;
export const service = {
  whoFor: 'Who it is for',
  offersHeading: 'What it offers',
  about: 'What it does',
  how: 'How to get help',
  runBy: (name: string) => `Run by ${name}.`,
  address: 'Address',
  map: 'Map',
  noPlace: 'To protect the people there, the address is kept private.',
  noNumber: 'We have no confirmed number for this service.',
  through: (name: string) => `Ask through ${name}:`,
  askInstead: 'You can ask the helpline about it:',
} as const;
export const list = {
  open: 'Show only some of them',
  filters: 'Show only',
  groups: 'Groups',
  all: (count: number, need: string) => `All ${count}: ${need}`,
  letters: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  page: (title: string, page: number) => `${title}, page ${page}`,
  part: (part: number, of: number) => `Part ${part} of ${of}`,
  /** For the tab, where the name of a need may be an alarm word. */
  tabTitle: (number: string) => `Find support: list ${number}`,
  who: 'Who it is for',
  what: 'What it offers',
  how: 'How to reach it',
  any: 'Any',
} as const;
export const search = {
  label: 'What are you looking for?',
  hint: 'Type a word or a question. What you type stays on this device.',
  helpline: 'Helpline, open now:',
  silent: 'Cannot speak?',
  neck: 'Was your neck pressed?',
  results: 'Results',
  ownLife: 'Thinking of ending your life? Call',
  or: 'or',
  start: 'Start here, or call one of the numbers above:',
  withoutScript: 'Search needs JavaScript. The A to Z lists every page.',
  atoz: 'A to Z of this site',
} as const;
export const campaigns = {
  now: 'On now',
  next: 'Next',
  past: 'Past',
  undated: 'Dates not confirmed',
  history: 'Earlier campaigns',
  none: 'No campaign is on today.',
  when: 'When',
  unconfirmed: (span: string) => `${span} (expected, not confirmed)`,
  year: (year: number) => `Began in ${year}`,
  andThen: ', then',
  filesHeading: 'Keep the dates',
  filesAdvice:
    'These files hold quiet names and dates, and no link to us in the calendar. They stay in your downloads, and a calendar may show on other devices. Save them only if it is safe.',
  calendar: 'Dates for your calendar (ICS file)',
  feed: 'Dates for a feed reader (RSS file)',
  feedDescription: 'Dates for the year.',
  whoFor: 'Who it is for',
  posts: 'Words to post',
  postsAdvice:
    'Select the words and copy them. Name no one. Post only if it is safe: the person who hurts you may see it.',
} as const;
export const prints = {
  posterOf: (campaign: string) => `Poster: ${campaign}`,
  posters: 'Posters of campaigns',
  ofCampaign: 'A poster of this campaign to print',
  code: 'A code to scan',
  scan: 'Scan or type, where nobody checks your phone:',
  how: 'How to print it',
  /** What goes with each format, on the screen alone. */
  advice: {
    poster: [
      'It is one side of A4.',
      'Hang it where people are alone, such as inside a toilet door. Reading it must not give them away.',
    ],
    strips: [
      'It is one side of A4. Cut along the lines at the bottom, so that each strip can be torn off.',
      'The strips have a calm name and no web address. They can still be found.',
    ],
    cards: [
      'It is one side of A4, with eight cards. Thick paper is best. Cut along the lines.',
      'A card has no code and no web address. It can still be found: ask first if it is safe to take one.',
    ],
    slips: [
      'It is one side of A4, with four slips. Cut along the lines, and leave room for a list below.',
      'A slip names no topic: it looks like a list of useful numbers. Tell the person which line is for them.',
      'Anyone who finds it can call the numbers, and will hear who answers. Give it only to someone who wants it.',
    ],
    leaflet: [
      'It is two pages of A5. Print on both sides, or two pages on one sheet of A4.',
      'It is for friends and family. Do not give it to someone to take to a home that is not safe.',
    ],
    sheet: [
      'It is one side of A4, for people who work there.',
      'Keep it where visitors and customers do not read it over a shoulder.',
    ],
  },
  print:
    'Choose “Print” in your browser, at full size (100%). Black ink is enough. The printer or the device may keep a record.',
  noAddress:
    'Do not hand this out yet: the address of this website is not decided, and the one here does not work.',
  overdue: 'Do not print this yet: something on it is waiting to be checked again.',
} as const;
export const passOn = {
  address: 'Address of this page:',
  give: 'Give this to someone safely',
} as const;
export const page = {
  back: (title: string) => `Back to ${title}`,
  onThisPage: 'On this page',
  parts: 'Parts of this list',
  howSure: 'How sure we are',
  notConfirmed: 'What is not confirmed',
  related: 'Read next',
  inThisPart: 'Pages in this part',
  sources: 'Where this comes from',
  checked: (day: string) => `Last checked: ${day}.`,
  newest: (day: string) => `Newest source: ${day}.`,
  law: (day: string) => `This page describes the law on ${day}.`,
  overdue: 'This page is waiting to be checked again.',
  /** What a link to a large page adds to its words. */
  size: '(a large page: up to 60 kilobytes)',
  nextStep: 'What to do next',
  noSuchPage: 'This page is not here',
  noSuchPageText: 'The address may be old or wrong. These pages may help:',
} as const;
export const pathway = {
  parts: {
    ready: 'Have ready',
    consent: 'Consent',
    override: 'When you can act without it',
    next: 'What happens next',
    record: 'Write down',
  },
  think: 'What helps you to answer',
  whole: 'The whole pathway',
  picture: 'The pathway as a picture: questions lead to actions. The list below says the same.',
  then: 'Then go on:',
  ready: 'Have ready:',
} as const;
export const handbook = {
  contents: 'Contents',
  notes: 'Sources:',
  made: (day: string) => `Put together on ${day}.`,
  oldest: (day: string) => `Its chapters were last checked on ${day} or later.`,
} as const;
export const age = {
  mark: (year: number) => `from ${year}`,
  explained:
    'A year beside a rule means that it rests on a document of that year, and may have changed. Ask before you use it.',
  ask: (name: string) => `Ask ${name}:`,
} as const;
export const boxes = {
  do: 'Do',
  dont: 'Do not',
  warning: 'Be careful',
  emergency: 'In danger now',
  emergencyCall: 'Call',
  emergencyAsk: 'Ask for the police.',
  silent: 'If you cannot speak',
  silentLink: 'How to call without speaking',
} as const;
export const ticks = {
  more: (title: string) => `You ticked something here. Read: ${title}`,
} as const;
export const slip = {
  heading: 'Useful numbers',
  none: 'Nothing is on the list. On the page of a service, press “Put it on a list to print”. That needs JavaScript. You can copy numbers by hand from here:',
  advice: [
    'The list is kept in this page alone. It goes when you leave, close the tab or load the site again.',
    'Choose “Print” in your browser. Only the slip is printed, under calm names. The printer or the device may keep a record.',
    'Paper can be found. Give or take it only if it is safe.',
  ],
} as const;
export const helpWindow = {
  old: 'This copy may be old, so it shows the lines for any hour alone.',
  until: (day: string) => `This copy holds until ${day}.`,
  file: (name: string) => `Download ${name}`,
  holds: (day: string) => `These files hold until ${day}.`,
  lines: 'The two lines for your page, with the folder in place of the dots:',
} as const;
export const training = {
  coming: 'Dates to come',
  none: 'We know of no date to come.',
  anyTime: 'With no fixed date',
  noDate: 'No date now: ask if it will run again',
  formats: {
    'in-person': 'In person',
    online: 'Online',
    both: 'In person or online',
    briefing: 'Briefing',
    'e-learning': 'E-learning',
  },
  by: (provider: string, format?: string) => `${format ? `${format}, by` : 'By'} ${provider}.`,
  last: (date: string) => `Last known date: ${date}.`,
  since: (date: string) => `Since ${date}.`,
  ask: 'To book or ask:',
  built: (day: string) => `This list was made on ${day}.`,
} as const;
export const law = { section: (section: string) => `section ${section}` };
/** The questions that people can ask themselves. */
export const questions = {
  title: (number: number, of: number) => `Question ${number} of ${of}`,
  kept: 'Open the answer that fits. There is no score, and nothing is kept.',
  next: 'The next question',
} as const;
/** The finder: its questions, their answers, and what it says at an end. Tabs show the brief words. */
export const finder = {
  askWhom: 'Who is it for?',
  askWhat: 'What do you need?',
  askHow: 'How can you make contact?',
  whoms: {
    'for-me': 'For me',
    'for-someone': 'For someone I know',
    'for-work': 'For my work',
  } satisfies Record<Whom, string>,
  whats: {
    'for-me': {
      now: 'I am in danger now',
      talk: 'I want to talk to someone',
      stay: 'I need a safe place or a home',
      law: 'Police, court or legal help',
      money: 'Money and benefits',
      children: 'My children, or I am under 19',
      health: 'Sexual abuse, or my health',
      followed: 'I am followed, tracked or shamed online',
      family: 'Family pressure, honour or forced marriage',
      change: 'I worry about how I behave',
    },
    'for-someone': {
      now: 'They are in danger now',
      talk: 'I want to talk about what to do',
      stay: 'They need a safe place or a home',
      children: 'I am worried about a child',
      followed: 'They are followed, tracked or shamed online',
      family: 'Family pressure, honour or forced marriage',
      adult: 'An adult who needs care or support',
      change: 'I worry about how they behave',
    },
    'for-work': {
      now: 'Someone is in danger now',
      children: 'A child at risk',
      adult: 'An adult who needs care or support',
      advice: 'Advice about someone at risk',
    },
  } satisfies Record<Whom, Partial<Record<What, string>>> as Record<
    Whom,
    Partial<Record<What, string>>
  >,
  hows: {
    speak: 'I can speak',
    silently: 'I cannot make a sound',
    'text-or-chat': 'By text or online chat',
    sign: 'In British Sign Language',
    language: 'In another language',
  } satisfies Record<How, string>,
  whomsBrief: {
    'for-me': 'me',
    'for-someone': 'someone',
    'for-work': 'work',
  } satisfies Record<Whom, string>,
  whatsBrief: {
    now: 'now',
    talk: 'talk',
    stay: 'home',
    law: 'law',
    money: 'money',
    children: 'children',
    health: 'health',
    followed: 'online',
    family: 'family',
    adult: 'adult',
    advice: 'advice',
    change: 'change',
  } satisfies Record<What, string>,
  howsBrief: {
    speak: 'speak',
    silently: 'quiet',
    'text-or-chat': 'text',
    sign: 'sign',
    language: 'language',
  } satisfies Record<How, string>,
  tab: (parts: (string | undefined)[]) => `Find: ${parts.filter(Boolean).join(', ')}`,
  forWhom: (whom: string) => `For: ${whom}`,
  atAnyHour: {
    yes: 'One of these answers at any hour, for people of any sex.',
    emergency: 'In this way, only the emergency line answers at any hour.',
    interpreter: 'One of these answers everyone at any hour. Ask if it has an interpreter.',
    no: 'We know of none for this that answers everyone at any hour. Open ones stand first.',
  },
  from: (count: number) =>
    count === 1 ? 'We know of one service that fits.' : `Chosen from ${count} services.`,
  all: 'See every service of this kind',
  again: 'Another way to make contact',
  more: (name: string) => `More about ${name}`,
} as const;
/** Pages of first words in other languages. */
export const languages = {
  title: (english: string) => `Help in ${english}`,
  summary: 'Who to call and what to say, with pictures.',
  intro: (english: string) => `${english}. Who to call and what to say in English.`,
  notRead: (english: string) =>
    `No person who speaks ${english} has checked our words in it yet, so this page shows them in English.`,
  mistakes: 'The words that are not English may have mistakes. Check each with its English.',
} as const;
export const chooser = {
  what: 'What it is',
  suits: 'Who it suits',
  here: 'Is it here?',
  ask: 'How to ask',
} as const;
export const charts = {
  unit: (unit: string) => (unit === '%' ? 'Out of 100' : `Number of ${unit}`),
  source: (citation: string) => `Source: ${citation}.`,
  file: (title: string) => `Download these numbers as a CSV file: ${title}`,
} as const;
export const freshness = {
  overdue: 'Waiting to be checked again',
  none: 'Nothing is overdue.',
  weak: 'Services we are less sure about',
  dueOn: (day: string) => `due ${day}`,
  newest: (day: string) => `newest source ${day}`,
  more: (count: number) => `${count} more`,
  counts: (contacts: number, services: number, pages: number, sources: number) =>
    `${contacts} contacts, ${services} services and ${pages} pages rest on ${sources} sources.`,
  oldest: (day: string) => `The oldest check was on ${day}.`,
} as const;

/** What the owner of the site has not said yet. */
export const owner = {
  notSaid: (council: string) => `${council} has not said yet`,
} as const;

export const accessReport = {
  when: (day: string, tool: string, browser: string) =>
    `Run on ${day}, with ${tool} in ${browser}.`,
  pages: (pages: number, closely: number) =>
    closely === pages
      ? `${pages} pages were tested, each narrow and wide, light and dark.`
      : `${pages} pages were tested. ${closely} of them, which hold every kind of part, were tested narrow and wide, light and dark.`,
  found: (failed: number) =>
    failed === 0
      ? 'Nothing failed.'
      : `Something failed on ${failed} ${failed === 1 ? 'page' : 'pages'}:`,
} as const;

export const traceReport = {
  engine: (name: string, version: string) => `${name} ${version}`.trim(),
  on: (day: string) => `Tested on ${day}.`,
  results: 'Results',
  which: 'No browser named: all found the same.',
  by: (engines: string[], found: string) => `${engines.join(' and ')}: ${found}`,
  check: 'What was checked',
  found: 'What was found',
  checks: 'This site',
  controls: 'The same checks on sites made to fail them',
  noted: 'Also noted',
  skipped: 'Not checked',
  failed: (expected: string) => `This should be: ${expected}.`,
} as const;

export const testReport = {
  what: 'What was tested',
  result: 'Result',
  onDay: (result: string, day: string) => `${result} (${day})`,
  kinds: {
    engine: 'The program that builds this site',
    invented: 'A whole site for a made-up area',
    area: 'This site, page by page',
    second: 'A site for a second area',
    'every-area': 'Sites for several areas at once',
    builds: 'How a site is built',
    servers: 'Web servers that send out the site',
    browser: 'Every page in a browser',
  },
  leaving: 'Leaving this site',
  window: 'The help window on another site',
  inBrowsers: (what: string, engines: string[]) =>
    `${what}, in ${new Intl.ListFormat('en-GB').format(engines)}`,
  accessibility: 'Rules of accessibility, tested on every page',
  weight: 'What pages weigh',
  search: 'Search',
  counts: ({ passed, failed, skipped, again = 0 }: Omit<Counts, 'date'>) =>
    [
      `${inGroups(passed)} passed`,
      ...(again > 0 ? [`${again} of them at the second try`] : []),
      `${inGroups(failed)} failed`,
      ...(skipped > 0 ? [`${skipped} left out`] : []),
    ].join(', '),
  rules: (count: number, tool: string) => `${count} rules, by the tool ${tool}`,
  bytes: (pages: number, median: number, heaviest: number, most: number) =>
    `${pages} pages. Half weigh ${inGroups(median)} bytes or less, and all but a few large ones ${inGroups(heaviest)} or less. ${inGroups(most)} are allowed.`,
  found: (queries: number, first: number, firstThree: number) =>
    `${queries} questions. The right page came first for ${first} in 100, and in the first three for ${firstThree} in 100.`,
  missing: (parts: readonly string[]) => `Not recorded yet: ${parts.join('; ')}.`,
} as const;

/** Campaigns and pages put these words together with an area's quiet name for the tab. */
export const tabTitle = (page: string, siteName: string) => `${page} – ${siteName}`;
