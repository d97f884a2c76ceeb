/** English words for times and for who answers when, by which the checks know hours. They are data: no rule holds a word of its own. */

/** Hours of the clock, as said. */
export const saidHours = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'noon', 'midday', 'midnight', 'lunchtime'],
];

/** Parts of a day that end or begin hours nobody can look up: “closes at teatime”. */
export const hoursByMeals = [
  ...['tea ?time', 'lunch', 'lunch ?time', 'dinner ?time', 'supper(?: ?time)?', 'breakfast'],
  ...['dusk', 'dawn', 'dark', 'nightfall', 'sunset', 'sunrise', 'bed ?time'],
];

/** Parts of a day, on which something opens. */
export const partsOfTheDay = [
  ...['mornings?', 'afternoons?', 'evenings?', 'daytime', 'day ?time', 'term ?time'],
];

/** Days that a year has once. */
export const daysOfAYear = [
  ...['christmas(?: day| eve)?', 'boxing day', 'good friday', 'easter(?: monday| sunday)?'],
  ...["new year(?:'s)?(?: day| eve)?", 'bank holidays?'],
];

/** What begins or ends at a time of the clock. */
export const beginningWords = [
  ...['meets?', 'starts?', 'begins?', 'finish(?:es)?', 'goes off', 'go off'],
];

/** Words that say of a time that someone can be reached then. */
export const openingWords = [
  ...[
    'open',
    'opens',
    'opened',
    'opening',
    'close',
    'closes',
    'closed',
    'closing',
    'shut',
    'shuts',
  ],
  ...['no calls', 'nobody is', 'no one is', 'last calls?', 'latest calls?'],
  ...['answer', 'answers', 'answered', 'available', 'staffed', 'reached', 'lines', 'hours', 'chat'],
  ...[
    'call',
    'ring',
    'phone',
    'text',
    'drop-in',
    'drop in',
    'here',
    'runs',
    'there for you',
    'weekdays',
    'weekends',
    'daily',
    'weekday',
  ],
  ...['mon', 'tue', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'monday', 'tuesday'],
  ...['wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mondays', 'tuesdays', 'wednesdays'],
  ...['thursdays', 'fridays', 'saturdays', 'sundays'],
];

/** The days of the week. */
export const daysOfTheWeek = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
];

/** The months of the year, with their capitals. */
export const monthsOfTheYear = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December', 'Summer', 'Winter', 'Spring', 'Autumn', 'Christmas'],
];

/** What may follow a count that is no hour: “open for 5 days”. */
export const unitsOfTime = [
  ...['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'hour', 'hours'],
  ...['minute', 'minutes', 'working', 'people', 'adults', 'children', 'of', 'more', 'per'],
];

/** Ways to say that a line answers at any hour. */
export const anyHourWords = [
  ...['day and night', 'day or night', 'night and day', 'night or day', 'at any hour', 'any hour'],
  ...[
    'whatever the (?:hour|time)',
    'at any time of (?:the )?(?:day|night)',
    'always someone there',
  ],
  ...[
    'someone is always there',
    'at all hours',
    'open all hours',
    'all day and all night',
    'round[ -]the[ -]clock',
    'around[ -]the[ -]clock',
  ],
  ...[
    'every hour of the day',
    'always open',
    '24 ?[/-] ?7',
    'twenty-four seven',
    '24[ -]hours? a day',
  ],
  ...['24[ -]?(?:hour|hr) (?:line|helpline|service)', 'twenty-four hours a day'],
  ...['never closed', 'never closes', 'always answers', 'all day,? every day', '24 ?x ?7'],
  ...['(?:it|line|helpline|name) +is always (?:there|staffed|answered)'],
  ...['(?:open|answers?|answered|staffed|available|runs)(?: for)? 24 ?(?:hours|hrs)'],
];

/** Words by which a sentence speaks of the line that was named before it. */
export const wordsForTheLine = [
  ...[
    'the line',
    'this line',
    'the helpline',
    '(?:it|they) (?:never|answers?|(?:is|are) (?:open|always))',
  ],
];

/** Without one of these, “day and night” may be said of staff or of a danger. */
export const reachingWords = [
  ...['call', 'calls', 'ring', 'rings', 'phone', 'text', 'chat', 'lines?', 'helpline', 'answers?'],
  ...['open', 'speak', 'talk', 'never closes?', 'never closed', 'is always'],
];

/** Days at which a line that never closes is open too. */
export const wordsThatHedgeNoHour = ['christmas', 'new year', 'easter'];

/** What limits hours to some days: “not at weekends”, “on weekdays only”. */
export const wordsOfLimits = ['only', 'not (?:at|on|open)', 'no calls', 'except', 'but not'];

/** Words by which a note sends to another line, before what that is; before these it speaks of its own. */
export const sendingWords = ['call', 'ring', 'phone', 'text'];
export const wordsOfOwnLine = ['us', 'it', 'them', 'this', 'at', 'any', 'day', 'in', 'on', 'when'];

/** Ways to say of one way to a service that it has the hours of another. */
export const sameHoursWords = ['the same hours', 'same times', 'the same times'];

/** Ways to say that a line is closed at some time. */
export const sometimesClosedWords = [
  ...['when it is closed', "when it's closed", 'when they are closed', 'when closed', 'if closed'],
  ...[
    'if it is closed',
    "if it's closed",
    'is it closed',
    'while it is closed',
    'closed for lunch',
  ],
  ...['in its hours', 'in their hours', 'during its hours', 'in opening hours', 'opening hours'],
  ...[
    'outside its hours',
    'outside opening hours',
    'out of hours',
    'when it is shut',
    'if it is shut',
  ],
  ...[
    'when it opens',
    'until it opens',
    'when the line opens',
    'closed at weekends',
    'office hours',
  ],
  ...['when the line is closed', 'if the line is closed', 'closed on bank holidays'],
];

/** Words that say of a line that it answers. */
export const openWords = [
  ...['open', 'opens', 'answers', 'is answered', 'are answered', 'staffed', 'stays open', 'runs'],
];

/** Words that say of a line that it does not. */
export const closedWords = [
  ...['closed', 'closes', 'close', 'shut', 'shuts', 'not open', 'not answered', 'no calls'],
  ...['not answer', 'nobody answers', 'no one answers', 'nobody is there'],
];

/** Words for the end of a line’s hours. */
export const wordsOfLastCalls = [
  'last calls?',
  'latest calls?',
  'calls are taken',
  'call is taken',
];

/** Words that leave open whether, or say that it is not so each week. */
export const wordsThatHedge = [
  ...[
    'if',
    'ask',
    'whether',
    'may',
    'might',
    'can',
    'sometimes',
    'first',
    'second',
    'third',
    'fourth',
  ],
  ...[
    'last (?:mon|tues|wednes|thurs|fri|satur|sun)day',
    'month',
    'monthly',
    'every other',
    'training',
  ],
  ...[
    'christmas',
    'new year',
    'easter',
    'answerphone',
    'voicemail',
    'message',
    'except',
    'other times',
  ],
];

/** Words for days, with the days that they mean. */
export const wordsForDays: readonly (readonly [
  words: readonly string[],
  days: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[],
])[] = [
  [['mon', 'mondays?'], ['mon']],
  [['tues?', 'tuesdays?'], ['tue']],
  [['wed', 'wednesdays?'], ['wed']],
  [['thurs?', 'thursdays?'], ['thu']],
  [['fri', 'fridays?'], ['fri']],
  [['sat', 'saturdays?'], ['sat']],
  [['sun', 'sundays?'], ['sun']],
  [['week ?ends?'], ['sat', 'sun']],
  [['week ?days?'], ['mon', 'tue', 'wed', 'thu', 'fri']],
  [
    ['every day', '(?:7|seven) days', 'daily'],
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  ],
];

/** The same of a line that is named, where a name is put as one neutral word: “When Name is closed”. */
export const namedClosedWords = [
  '(?:when|if|while) Name +(?:is|are) (?:closed|shut|not open)',
  '(?:when|until|once) Name +(?:re)?opens?',
];
