/** English words for days and for the law of a day, by which the checks know them. They are data: most words of the rules stand in such files. */

/** The months, as patterns of their names and short forms, in their order. */
export const monthWords = [
  ...['Jan(?:uary)?', 'Feb(?:ruary)?', 'Mar(?:ch)?', 'Apr(?:il)?', 'May', 'June?', 'July?'],
  ...['Aug(?:ust)?', 'Sept?(?:ember)?', 'Oct(?:ober)?', 'Nov(?:ember)?', 'Dec(?:ember)?'],
];

/** The days of the week, as patterns of their names and short forms, Monday first. */
export const weekdayWords = [
  ...['Mon(?:day)?', 'Tues?(?:day)?', 'Wed(?:nesday)?', 'Thu(?:rs?(?:day)?)?', 'Fri(?:day)?'],
  ...['Sat(?:urday)?', 'Sun(?:day)?'],
];

/** What can only be said of a day that has been. */
export const sinceWords = [
  'since',
  'ever since',
  'in force since',
  'began on',
  'came into force on',
];

/** How a page says which law it describes: “This is the law in … on …”. */
export const lawOfDay = { start: 'This is the law in', on: 'on' };

/** Where the law holds that these pages describe. */
export const placesOfLaw = ['England', 'England and Wales'];
