/** Wording of the data files and of the page about them. */
import type { ServiceData } from '../schemas/service.ts';

/** Whom a service is for, as the name of an area. */
export const reach: Record<ServiceData['reach'], (area: string) => string> = {
  area: (area) => area,
  region: (area) => `${area} and the region around it`,
  nation: (area) => `The whole nation that ${area} is in`,
  uk: () => 'The United Kingdom',
  elsewhere: (area) => `Another part of the United Kingdom, not ${area}`,
};

export const record = {
  call: 'To call.',
  text: 'To text.',
  prefix: 'To dial before another number.',
  line: (name: string, words: string) => `${name}: ${words}`,
  runs: (names: string) => `Runs ${names}.`,
  howToGetHelp: 'How to get help:',
  overdue: 'These facts are waiting to be checked again.',
  notice: (words: string, name: string, number: string, start: string, end: string) =>
    `From ${start} until ${end}: ${words} Call ${name} on ${number} instead.`,
  weak: 'We are less sure about this service than about others.',
  taxonomies: { need: 'Need', audience: 'Who it is for', offer: 'What it offers' },
} as const;

/** What each column of the table says, by its heading, in order. */
export const columns = {
  id: 'A lasting code for the service. It stays the same when the name changes.',
  name: 'What it is called.',
  run_by: 'Who runs it, where we are sure.',
  summary: 'What it is, in one line.',
  about: 'What it does.',
  how_to_get_help: 'How to reach it.',
  need: 'The group it stands in on this site.',
  for: 'Who it is for.',
  offers: 'What people can get.',
  area: 'Where you must live or be to use it.',
  call: 'Numbers to call, each with its name.',
  text: 'Numbers to text.',
  chat: 'Web addresses to chat.',
  email: 'Email, where a source gives one.',
  hours: 'When each line answers. Times are UK time.',
  cost: 'What a call costs.',
  website: 'The service’s own website.',
  address: 'Where it is. Always empty for places to stay.',
  page: 'Its page on this site.',
  checked: 'When we last checked it.',
  check_again_by: 'When we must check it again.',
  newest_source: 'The date of our newest source.',
  evidence: 'How sure we are: high, medium or low.',
  not_confirmed: 'What we do not know.',
  urgent: 'An urgent notice about it, with its hours. Most often empty.',
} as const;

export const page = {
  intro:
    'Here is our list of services for other systems, in two files. Both hold the same services.',
  files: 'The files',
  json: 'For computers: services.json',
  jsonAbout: (count: number, day: string) =>
    `${count} services, as they were on ${day}. It has the shape of Open Referral UK (HSDS-UK 3.0).`,
  csv: 'For a spreadsheet: services.csv',
  csvAbout: 'One row for each service.',
  care: 'A file that you save stays on the device. Others who use the device may see it. Use a work computer if you can.',
  licence: 'May I use it?',
  licensed: 'Yes. You may use these files under this licence:',
  notLicensed:
    'This is not decided yet. No licence is set, so this page cannot say that you may copy the files. You can link to our pages.',
  before: 'Before you use it',
  rules: [
    'Take a new copy every day. Old numbers can put people at risk.',
    'Show the day on which each fact was checked.',
    'Show what is not confirmed, too.',
    'Never add the place of a service that gives people somewhere to stay. Our files do not hold it.',
    'Do not guess what is missing. An empty cell means that there is none, or that we do not know.',
    'Services for professionals alone are left out.',
  ],
  columns: 'What the table holds',
  formula:
    'Some cells start with a single quote mark. It stops a spreadsheet from reading the words as a sum.',
  shape: 'What the JSON file holds',
  shapeRules: [
    'It is one page of a list, with every service whole.',
    'The UK form of the standard has no field for a phone number. We put “phones” into each contact, as the world standard does.',
    'Its rules let us add fields of our own. Their names start with “local_”.',
    '“assured_date” is the day we last checked.',
    '“alert” says what is not confirmed, and an urgent notice. “local_notice” holds such a notice by itself.',
    '“schedules” are the hours of a service’s own lines. The times are UK time, in summer and in winter.',
    '“status” is always “active”, as the standard asks for one. It says that we list the service, not that it is open now.',
    '“state_province” is always empty. The standard asks for it, and we do not use one.',
  ],
} as const;
