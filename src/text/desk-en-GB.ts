/** The words of the desk, for people who keep the facts. */
import type { CollectionName } from '../schemas/collection-name.ts';

/** What the entries of a collection are called: one, several, and what they are. */
export const collections: Record<CollectionName, { one: string; many: string; what: string }> = {
  contacts: {
    one: 'contact',
    many: 'Contacts',
    what: 'Numbers, hours and other ways to reach someone',
  },
  notices: {
    one: 'urgent notice',
    many: 'Urgent notices',
    what: 'What stood above every page for some hours',
  },
  services: { one: 'service', many: 'Services', what: 'What each service does, and for whom' },
  pages: { one: 'page', many: 'Pages', what: 'The words of each page' },
  campaigns: { one: 'campaign', many: 'Campaigns', what: 'Days, messages, words to post, posters' },
  training: {
    one: 'course',
    many: 'Training',
    what: 'Courses for professionals, with their dates',
  },
  prints: { one: 'thing to print', many: 'Things to print', what: 'Posters, cards, leaflets' },
  safePlaceTypes: {
    one: 'kind of safe place',
    many: 'Kinds of safe place',
    what: 'What each kind is, and whether it is here',
  },
  glossary: {
    one: 'hard word',
    many: 'Hard words',
    what: 'Words of the law and of professionals, explained',
  },
  figures: { one: 'figure', many: 'Figures', what: 'Published numbers' },
  charts: { one: 'chart', many: 'Charts', what: 'Published numbers side by side' },
  pathway: {
    one: 'step of the pathway',
    many: 'Referral pathway',
    what: 'Questions and actions, one by one',
  },
  timelines: { one: 'timeline', many: 'Timelines', what: 'Moments in their order' },
  sources: { one: 'source', many: 'Sources', what: 'Every document that a fact rests on' },
  bankHolidays: {
    one: 'year of bank holidays',
    many: 'Bank holidays',
    what: 'The days of each year',
  },
  asked: { one: 'list of phrases', many: 'What people ask', what: 'What people type into search' },
  acronyms: { one: 'short form', many: 'Short forms', what: 'Short forms that people type' },
  meanings: { one: 'everyday word', many: 'Everyday words', what: 'Other words that people use' },
  menus: { one: 'menu', many: 'Menus', what: 'Lists of links around each page' },
  doors: { one: 'way in', many: 'Ways in', what: 'The first choices that visitors see' },
  area: {
    one: 'area',
    many: 'The area',
    what: 'Its names, the numbers on every page, where the exit goes',
  },
  local: {
    one: 'local part of a page',
    many: 'Local parts of pages',
    what: 'What this area adds to pages that are the same everywhere',
  },
  localNames: {
    one: 'local name',
    many: 'Local names',
    what: 'What this area calls its own',
  },
  languages: {
    one: 'page in another language',
    many: 'Other languages',
    what: 'What visitors read in their own language',
  },
  questions: {
    one: 'question to ask oneself',
    many: 'Questions to ask oneself',
    what: 'Questions that help people see what is going on',
  },
  firstWords: {
    one: 'first word',
    many: 'First words',
    what: 'What people can say first, when they call',
  },
  shortAnswers: {
    one: 'short answer',
    many: 'Short answers',
    what: 'What search answers at once',
  },
  moved: {
    one: 'old address',
    many: 'Old addresses',
    what: 'Addresses that lead on to another page',
  },
  exceptions: {
    one: 'exception',
    many: 'Exceptions',
    what: 'Words that must stand although the check refuses them',
  },
};

/** Words with what stands before them: “a page”, “an old address”. */
export const oneOf = (words: string) => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;

/** Fields whose label is not their name in plain words. */
const labels: Record<string, string> = {
  phone: 'Phone number',
  prefix: 'Dialled before another number',
  bsl: 'British Sign Language',
  relay: 'Text relay',
  web: 'Website',
  onBill: 'On the phone bill',
  doubts: 'What is not sure',
  aliases: 'What people may type in search',
  sources: 'Where this comes from',
  source: 'Source',
  says: 'What it says',
  checkedOn: 'Checked on',
  newestSource: 'Date of the newest source',
  evidence: 'How sure we are',
  reviewBy: 'Check again by',
  tabTitle: 'Calm title for the browser tab',
  need: 'Group on the list of support',
  audience: 'For whom',
  offers: 'What people can get',
  howToGetHelp: 'How to get help',
  mapUrl: 'Map',
  url: 'Web address',
  week: 'Times',
  to: 'To',
  from: 'From',
  how: 'How it works',
  whoFor: 'Whom it speaks to',
  isLarge: 'May be large',
  isOneSheet: 'Prints on one sheet',
  isHandbook: 'Is the handbook',
  isMainAct: 'Is the main Act',
  isRoom: 'Counts room, not people',
  isUrgent: 'Every minute counts',
  related: 'Pages to read next',
  describesLawOn: 'Describes the law on',
  siteUrl: 'Address of the site',
  ownLife: 'When someone thinks of ending their life',
  silentCall: 'Service for silent calls',
  anytime: 'Lines for day and night',
  dataNamespace: 'Code for open data',
  in: 'Where it may stand',
  bankHolidays: 'Bank holidays',
  kind: 'Kind',
  of: 'Made from',
  english: 'Its name in English',
  say: 'The word to say for an interpreter',
  help: 'What people type who look for help',
  ask: 'Questions for whoever reads it',
};

/** A name as programs write it, in words. */
export const inWords = (name: string) =>
  name
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());

export const labelOf = (key: string) => labels[key] ?? inWords(key);

/** Words of choices, by the field, where they are not those that visitors read. */
export const choices: Record<string, Record<string, string>> = {
  audience: {
    public: 'The public',
    'easy-read': 'Easy Read',
    professional: 'Professionals',
  },
  anyHour: { bsl: 'British Sign Language' },
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  kind: {
    always: 'Day and night',
    weekly: 'By day of the week',
    described: 'In words',
    unknown: 'Not known',
    'open-service': 'A service',
    'safe-accommodation': 'A place to stay (safe accommodation)',
    dated: 'Its days are known',
    undated: 'Its days are not known',
    history: 'It is over for good',
    dates: 'On dates',
    'no-fixed-date': 'On any day',
    ask: 'No date is known',
  },
  cost: { free: 'Free', ordinary: 'Like a 01, 02 or 03 number', unknown: 'Not known' },
  format: {
    'in-person': 'In person',
    online: 'Online',
    both: 'In person and online',
    briefing: 'A briefing',
    'e-learning': 'Alone, online',
  },
  onBill: { 'not-itemised': 'Does not show', unknown: 'Not known' },
};

export const form = {
  optional: 'may be left out',
  add: (label: string) => `Add to “${label}”`,
  remove: (label: string, number: number) => `Take out ${number} of “${label}”`,
  up: (number: number) => `Move ${number} up`,
  perLine: 'One on each line.',
  mapName: 'Short name',
  mapHint: 'As the list of these names has it, in small letters. For example pl for Polish.',
  chooseNone: 'Not chosen',
  pickName: 'Type part of the name, then choose.',
  kind: 'Show the boxes for this kind',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  word: (word: string) => (word === 'undated' ? 'It carries no date' : inWords(word)),
  yes: 'Yes',
  reads: 'This reads:',
};

/** What hints say to who edits files, and a form need not say. */
const ofFiles: [RegExp, string][] = [
  [/,? (?:written YYYY-MM-DD|in quotes)(?=[,.;]|$)/g, ''],
  [/, in quotes,/g, ','],
  [/: year, month or day(?:; or undated)?$/, ': the year alone will do'],
  [/^Ids? (?:of|in) (?:the )?entries in sources\.yaml that/, 'The sources that'],
  [/^The ids? of (?:an? |the )?(?:entry in sources\.yaml)/, 'The source, by its name'],
  [/^The id of (?:an? |the )?/, 'The '],
  [/^Ids of /, 'The '],
  [/^The path of the page\b/, 'The page'],
  [/^Paths of pages\b/, 'Pages'],
  [/^True shows\b/, 'Tick this to show'],
  [/^False where\b/, 'Leave this empty where'],
  [/; SITE_URL overrides it for a build$/, ''],
  [/^Ids in figures\.yaml/, 'Figures'],
  [/, one plain sentence each\b/, ', in plain sentences'],
  [
    /^The first 12 signs of the sha256 of the English that it was made from$/,
    'Which English it was made from. Leave it empty, and it is filled in; empty it once you have compared the line with the English as it is now',
  ],
  [
    /^What npm run check says of the lines that were read$/,
    'Leave it empty, and it is filled in for the lines as they stand; empty it once all of them were read again',
  ],
  [/^(?:A day|The date it carries; leave out where it carries none)$/, ''],
];

/** A hint as someone reads it who fills in a form; undefined where nothing is left of it. */
export function hintInForm(hint: string, control: string): string | undefined {
  const words = ofFiles.reduce((all, [from, to]) => all.replace(from, to), hint);
  const bare = words.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  if (control === 'yesNo')
    return bare.replace(/^True (?:for|where|shows|only for)/, (start) =>
      start.replace('True', 'Tick this'),
    );
  return bare === '' ? undefined : bare;
}
