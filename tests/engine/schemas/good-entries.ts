/** One entry of each kind that every rule accepts, of an area that does not exist. Tests change one thing in it. */
import type { z } from 'astro/zod';

const provenance = {
  sources: [{ source: 'county-guide', says: 'The number, the hours and who runs it.' }],
  checkedOn: '2026-05-01',
  newestSource: '2026-04',
  evidence: 'high',
  reviewBy: '2027-05-01',
};

export const contact = {
  name: 'Vale County Helpline',
  phone: '01632 960 001',
  hours: {
    kind: 'weekly',
    week: [{ days: ['mon', 'tue'], from: '08:00', to: '18:00' }],
    bankHolidays: 'unknown',
  },
  cost: 'ordinary',
  onBill: 'unknown',
  ...provenance,
};

export const notice = {
  words: 'The line has a fault. Nobody can answer.',
  instead: 'night-line',
  standsFor: 'vale-helpline',
  from: '2026-06-03 18:00',
  until: '2026-06-05 09:00',
  heardFrom: 'The manager of the line, by phone.',
  heardOn: '2026-06-03',
};

const anyService = {
  name: 'Vale Support',
  summary: 'Someone to talk to in Vale County.',
  need: 'talk',
  audience: ['anyone'],
  offers: ['talk'],
  reach: 'area',
  contacts: ['vale-helpline'],
  about: ['It listens.'],
  howToGetHelp: ['Call it.'],
  ...provenance,
};

export const openService = {
  kind: 'open-service',
  ...anyService,
  address: { lines: ['1 Station Road'], postcode: 'ZZ1 1ZZ' },
  mapUrl: 'https://map.example/vale',
};

export const safeAccommodation = { kind: 'safe-accommodation', ...anyService };

export const page = {
  title: 'Where to sleep tonight',
  summary: 'Who to ask for a bed.',
  aliases: ['bed tonight'],
  related: ['/', '/safe-places/refuge/'],
  sources: ['county-guide'],
  checkedOn: '2026-05-01',
  reviewBy: '2027-05-01',
};

export const local = {
  page: '/safe-places/refuge/',
  sources: ['county-guide'],
  checkedOn: '2026-05-01',
  reviewBy: '2026-11-01',
};

export const localNames = { names: ['The moor'] };

export const menu = { pages: ['/', '/safe-places/refuge/'] };

export const door = { on: 'home', title: 'A bed tonight', page: '/beds/', order: 1 };

export const print = {
  format: 'cards',
  title: 'Small cards',
  summary: 'Cards for a wallet.',
  headline: 'Someone to talk to',
  numbers: [{ contact: 'vale-helpline', label: 'Helpline' }],
  sources: ['county-guide'],
  checkedOn: '2026-05-01',
  reviewBy: '2027-05-01',
};

export const firstWord = {
  order: 10,
  picture: 'phone',
  text: 'Call {helpline}.',
  numbers: [{ placeholder: 'helpline', contact: 'vale-helpline' }],
  checkedOn: '2026-05-01',
  reviewBy: '2027-05-01',
};

export const selfQuestion = {
  order: 10,
  question: 'Can you light your own lamp?',
  answers: [
    { answer: 'Yes', says: 'Good.', page: '/beds/' },
    { answer: 'No', says: 'You can ask for help.', page: '/beds/' },
  ],
  sources: ['county-guide'],
  checkedOn: '2026-05-01',
  reviewBy: '2027-05-01',
};

export const language = {
  code: 'pl',
  name: 'Polski',
  english: 'Polish',
  say: 'Polish',
  state: 'drafted',
  confidence: 'high',
  help: ['pomoc'],
  words: {},
};

export const area = {
  name: 'Vale County',
  council: 'Vale County Council',
  quietName: 'Vale support',
  quietSummary: 'Information and support in Vale County.',
  siteUrl: 'https://support.vale.example',
  language: 'en-GB',
  emergency: 'emergency',
  helpline: 'vale-helpline',
  anytime: [{ contact: 'night-line', for: 'anyone' }],
  silentCall: 'silent-call',
  exit: {
    name: 'The weather',
    url: 'https://weather.example',
    backupUrl: 'https://news.example',
  },
  dataNamespace: '5f0c2a7e-1d38-4c1b-9a41-6b1f0f7c8d21',
};

const anyCampaign = {
  title: 'Week of Light',
  summary: 'Seven days of lamps.',
  message: 'A lamp can be lit by anyone.',
  whoFor: ['Anyone with a lamp.'],
  ...provenance,
};

const ready = {
  posts: [{ words: 'Light a lamp.', contact: 'vale-helpline', hashtags: ['WeekOfLight'] }],
  poster: { headline: 'Light a lamp', lines: ['Anyone can.'] },
};

export const campaign = {
  kind: 'dated',
  ...anyCampaign,
  dates: [{ startsOn: '2026-06-01', endsOn: '2026-06-07', confirmed: true }],
  ...ready,
};

export const undatedCampaign = {
  kind: 'undated',
  ...anyCampaign,
  when: 'A week in June. Its days are not known yet.',
  ...ready,
};

export const pastCampaign = { kind: 'history', ...anyCampaign, year: 2015 };

export const bankHolidayYear = {
  days: [1, 2, 3, 4, 5, 6, 7, 8].map((month) => ({ on: `2026-0${month}-01`, name: 'A day off' })),
  ...provenance,
};

export const source = { publisher: 'Vale County Council', title: 'Guide to help' };

export const shortAnswer = {
  question: 'Is it my fault?',
  answer: ['No.'],
  order: 10,
  ...provenance,
};

export const term = { name: 'MARAC', meaning: ['A meeting of services.'], ...provenance };

const statement = { says: 'It meets on Tuesdays.', source: 'county-guide' };
const step = { title: 'A step', summary: 'One step of the way.', order: 10, ...provenance };

export const question = {
  kind: 'question',
  ...step,
  think: [statement],
  answers: [
    { answer: 'Yes', means: 'It is so.', to: 'call-now' },
    { answer: 'No', means: 'It is not so.', to: 'call-later' },
  ],
};

export const action = {
  kind: 'action',
  ...step,
  do: 'Call the helpline.',
  call: [{ contact: 'vale-helpline', when: 'Weekdays' }],
  ready: [statement],
  readyInBrief: 'A thing.',
  next: [statement],
  record: [statement],
};

export const timeline = {
  moments: [
    { when: 'Before', what: [statement] },
    { when: 'After', what: [statement] },
  ],
  ...provenance,
};

export const figure = {
  value: 12,
  unit: 'beds',
  says: 'There are 12 beds.',
  period: 'In 2025',
  ...provenance,
};

export const chart = {
  title: 'Beds by year',
  says: 'There were more beds in the second year.',
  unit: 'beds',
  base: 'Beds in Vale County on 1 April.',
  caveats: ['A bed may be empty.'],
  points: [
    { label: '2024', value: 12 },
    { label: '2025', figures: ['beds'] },
  ],
  ...provenance,
};

export const trainingCourse = {
  title: 'Listening well',
  provider: 'Vale Support',
  format: 'online',
  for: 'Anyone who works in Vale County.',
  when: { kind: 'dates', dates: ['2026-06-05'] },
  booking: 'Ask Vale Support.',
  contact: 'vale-helpline',
  ...provenance,
};

export const safePlaceType = {
  name: 'Refuge',
  order: 1,
  path: '/safe-places/refuge/',
  what: 'A house with staff.',
  suits: 'Anyone in danger at home.',
  here: 'Yes, there is one.',
  ask: 'Ask the helpline.',
  ...provenance,
};

export const asked = {
  page: '/safe-places/refuge/',
  phrases: ['somewhere to sleep'],
  first: ['refuge'],
};

export const acronym = { means: 'protection order' };

export const exception = {
  in: 'pages/understand/honour',
  words: ['victim of'],
  why: 'The page explains why we do not say it.',
};

export const meaning = { words: ['hubby', 'fella'] };

/** The entry without one field. */
export function without<Entry extends object, Field extends keyof Entry>(
  entry: Entry,
  field: Field,
): Omit<Entry, Field> {
  const rest = { ...entry };
  delete rest[field];
  return rest;
}

/** What a schema refuses in an entry, each as "field: message". */
export function refusals(schema: z.ZodType, entry: unknown): string[] {
  const { error } = schema.safeParse(entry);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

export const movedPage = {
  name: 'The old drop-in',
  from: '/services/drop-in/',
  to: '/services/silent-call/',
  because: 'ended',
};
