/** The words in which the site tells what changed in its facts. */
import type { ShownName } from '../entries/collections.ts';

/** What the entries of a collection are called in a count: one, and several. */
export const kinds = {
  contacts: ['line or other way to reach someone', 'lines and other ways to reach someone'],
  services: ['service', 'services'],
  training: ['course', 'courses'],
  campaigns: ['campaign', 'campaigns'],
  safePlaceTypes: ['kind of safe place', 'kinds of safe place'],
  figures: ['number', 'numbers'],
  charts: ['chart', 'charts'],
  bankHolidays: ['year of bank holidays', 'years of bank holidays'],
  pathway: ['step of the referral pathway', 'steps of the referral pathway'],
  glossary: ['hard word', 'hard words'],
} as const satisfies Partial<Record<ShownName, readonly [string, string]>>;

/** What readers call a field. A field that is not named here is not told of. */
export const fields = {
  contacts: {
    name: 'name',
    phone: 'phone number',
    text: 'number for texts',
    chat: 'online chat',
    email: 'email address',
    web: 'website',
    hours: 'hours',
    cost: 'cost of a call',
    onBill: 'answer on what a phone bill shows',
    anyHour: 'list of what is open day and night',
    bsl: 'answer on British Sign Language',
    relay: 'answer on text relay',
    languages: 'answer on languages',
    whatHappens: 'part on what happens when you call',
    confidentiality: 'part on what is kept private',
    doubts: 'part on what we do not know',
    evidence: 'mark of how sure we are',
  },
  services: {
    name: 'name',
    provider: 'name of who runs it',
    summary: 'sentence in lists',
    need: 'group on the list of support',
    audience: 'list of whom it is for',
    offers: 'list of what it offers',
    reach: 'answer on where it helps',
    contacts: 'list of ways to reach it',
    web: 'website',
    about: 'part on what it does',
    howToGetHelp: 'part on how to get help',
    address: 'address',
    mapUrl: 'map',
    doubts: 'part on what we do not know',
    evidence: 'mark of how sure we are',
  },
  training: {
    title: 'title',
    provider: 'name of who gives it',
    format: 'answer on how it is held',
    for: 'answer on whom it is for',
    when: 'list of dates',
    booking: 'part on how to get a place',
    contact: 'line to ask',
    doubts: 'part on what we do not know',
  },
  campaigns: {
    title: 'title',
    summary: 'sentence in lists',
    message: 'message',
    whoFor: 'list of whom it speaks to',
    dates: 'list of days',
    when: 'answer on when it is',
    posts: 'words to post',
    poster: 'poster',
    doubts: 'part on what we do not know',
  },
  safePlaceTypes: {
    what: 'part on what it is',
    suits: 'part on whom it suits',
    here: 'answer on whether it is here',
    ask: 'part on how to ask for it',
  },
  figures: {
    value: 'number itself',
    says: 'sentence that explains it',
    period: 'time it is about',
    caveat: 'part on what it does not tell',
  },
  charts: {
    says: 'sentence that explains it',
    base: 'part on what was counted',
    caveats: 'part on what it does not tell',
    points: 'list of numbers',
  },
  bankHolidays: { days: 'list of days' },
  pathway: {
    title: 'title',
    summary: 'sentence in lists',
    think: 'part on what helps to answer',
    answers: 'list of answers',
    do: 'thing to do',
    call: 'list of whom to call',
    ready: 'part on what to have ready',
    consent: 'part on what to ask first',
    override: 'part on acting without consent',
    next: 'part on what happens next',
    record: 'part on what to write down',
  },
  glossary: { name: 'short form', longName: 'full words', meaning: 'meaning' },
} as const satisfies Record<keyof typeof kinds, Record<string, string>>;

/** Words of choices that no other page says by themselves. */
export const choices: Record<string, string> = {
  free: 'free',
  ordinary: 'that of an ordinary call',
  unknown: 'not known',
  'not-itemised': 'that calls are not shown',
  high: 'high',
  medium: 'medium',
  low: 'low',
  area: 'this area',
  region: 'the wider region',
  nation: 'the nation',
  uk: 'the UK',
  elsewhere: 'other places',
  'in-person': 'in person',
  online: 'online',
  both: 'in person and online',
  briefing: 'as a briefing',
  'e-learning': 'by yourself, online',
};

const quoted = (value: string) => `“${value}”`;

export const lines = {
  isNew: 'This is new here.',
  changed: (field: string) => `The ${field} changed.`,
  given: (field: string) => `We now give the ${field}.`,
  dropped: (field: string) => `We no longer give the ${field}.`,
  from: (field: string, before: string, after: string) =>
    `The ${field} changed from ${quoted(before)} to ${quoted(after)}.`,
  opening: 'opening time',
  closing: 'closing time',
  bankHolidays: 'answer on bank holidays',
  always: 'day and night',
  nothing: 'none',
  undated: 'no date yet',
} as const;

export const page = {
  about:
    'This page tells what changed in the facts on this site, month by month: numbers, hours, services, courses and figures. It does not tell of changes to the words of pages.',
  care: 'Old numbers and old places are left out, so that nobody goes by them. Use the page of a service for what holds today.',
  months: 'Month by month',
  month: (month: string) => `What changed in ${month}`,
  more: (month: string, part: number) => `What changed in ${month}, page ${part}`,
  none: 'No fact has changed since this record began.',
  since: (month: string) => `This record begins in ${month}.`,
  shallow:
    'The copy of the project that this site was built from does not hold all of its history. So we cannot say what changed before.',
  unknown:
    'The copy of the project that this site was built from holds no history. So we cannot say what changed.',
  nothing: 'No fact changed in its words or numbers.',
  checked: (count: number) =>
    count === 1
      ? 'One fact was compared with its sources again.'
      : `${count} facts were compared with their sources again.`,
  goneOne: (kind: string) => `One ${kind} is no longer here.`,
  gone: (count: number, kinds: string) => `${count} ${kinds} are no longer here.`,
  feed: 'Changes for a feed reader (RSS file)',
  feedDescription: 'When facts on this site changed.',
  feedItem: (month: string) => `Changes in ${month}`,
  back: 'All months',
} as const;
