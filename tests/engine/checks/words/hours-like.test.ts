import { expect, it } from 'vitest';
import { findHours } from '../../../../src/checks/words/hours-like.ts';
import { plainText } from '../../../../src/checks/words/plain-text.ts';

const found = (text: string) => findHours(plainText(text));

it.each([
  'It is open from 9am to 5pm on weekdays.',
  'It is open 9am–5pm.',
  'Call 9.30 a.m. to 4 p.m.',
  'Lines are open 09:00-17:00.',
  'The line answers 9 to 5, Monday to Friday.',
  'Monday to Friday, 9-5.',
  'It is open from nine to five.',
  'Call between 9 and 5 on weekdays.',
  'Between 10 and 4 the office is open.',
  'It stays open until ten.',
  'It stays open till late, until midnight.',
  'It opens at 9.',
  'It closes at half past five.',
  'You can call until 10pm.',
  'Ring after 6pm.',
  'It is open from noon.',
  'Chat is there from eight o’clock.',
  'At 9am the line opens.',
  'Someone answers 24/7.',
  'It is open 24 hours a day.',
  'It is open 24 hours.',
  'Ask the national 24-hour line.',
  'Call the 24hr helpline.',
  'It is there twenty-four hours a day.',
  'It is there 7 days a week.',
  'It is open １０am to ４pm.',
  'Open 9 a.m.\nto 5 p.m.',
  'Open until half five.',
  'It opens at 0900hrs.',
  'Open 9 till late.',
  'Lines close at six.',
  'We are here from 8 in the morning.',
  'The line is open twenty-four seven.',
  'The line runs 24 hours.',
  'It is open every weekday morning.',
  'It is closed on Sundays.',
  'The office is closed on bank holidays.',
  'It opens again on Monday.',
  '17:00',
])('finds hours in “%s”', (text) => {
  expect(found(text)).toHaveLength(1);
});

it.each([
  'Call within 24 hours.',
  'The police can hold someone for 24 hours.',
  'You have 28 days to answer, from 3 to 10 days in court.',
  'Open since July 2026.',
  'For ages 16 to 25.',
  'It has room for 9 to 12 people.',
  'One in five women. Two to three people answer.',
  'Call in its hours, day or night.',
  'It closed in 2019, and opened again on 5 May 2020.',
  'From Monday to Friday someone answers.',
  'Read sections 9 to 12 of the Act.',
  'Call 999. Press 55.',
  'They answer until you are safe.',
  'It is open to anyone from 16.',
  'The line is open to people of 16 and over.',
  'A meeting takes 10 to 15 minutes.',
  'Open the door. Wait for two or three minutes.',
  'About 9.5 to 12.5 per cent.',
  'We do not know if the line is open on bank holidays.',
  'Half of all people who call are in work.',
  'They are here to help from the first day.',
  'A worker answers within 24 hours.',
  'Some courts are open. On Monday, ask again.',
])('takes “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
