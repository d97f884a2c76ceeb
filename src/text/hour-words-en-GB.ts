/** English words for times and for who answers when, by which the checks know hours. They are data: most words of the rules stand in such files. */

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

/** Bank holidays that have one day in every year, as month and day, and the word for one that a weekend moves. */
export const holidaysOfOneDay: readonly (readonly [words: string, day: string])[] = [
  ["New Year's Day", '01-01'],
  ['Christmas Day', '12-25'],
  ['Boxing Day', '12-26'],
];
export const wordForMoved = 'substitute';

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

/** What says that someone can come without asking first. */
export const comingWords = [
  ...['drop[ -]?ins?', 'walk[ -]?ins?', 'just (?:walk|come|turn) (?:in|up)', 'open surgery'],
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
  ...['never close[sd](?! early)', 'always answers', 'all day,? every day', '24 ?x ?7'],
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

/** Words that say of a line that it closes, and behind a “not” or a “never” that it does not. */
export const closingWords = ['closed', 'closes', 'close', 'shut', 'shuts'];
export const wordsOfNot = ['\\bnot', '\\bnever', "n['’]t"];

/** Other words that say of a line that it does not answer. */
export const unansweredWords = [
  ...['not open', 'not answered', 'no calls', 'not answer', 'nobody answers', 'no one answers'],
  ...['nobody is there'],
];

/** Words behind what people say and is not so: “not at weekends is a myth”. */
export const wordsOfDenial = ['is a myth', 'is not true', 'is untrue'];

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

/* How hours are said, as patterns that are made of these words. */

const said = saidHours.join('|');
// To compile a pattern of whole Unicode takes several times as long.
const half = '(?:a\\.?m\\.?|p\\.?m\\.?)(?![a-z\\dà-ɏ])';
/** A time that can be nothing else: 9am, 17:30, ten o'clock, noon. */
const clock = `(?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)? ?${half}|(?:[01]?\\d|2[0-4]):[0-5]\\d|(?:[01]?\\d|${said}) ?o'?clock|(?:12 ?)?(?:noon|midday|midnight)|(?:half past|half|a? ?quarter past|a? ?quarter to|(?:five|ten|twenty(?:[ -]five)?)(?: minutes)? past) (?:\\d{1,2}|${said})|(?:[01]\\d|2[0-4])[0-5]\\d ?(?:hrs?|hours)\\b|(?:1[0-2]|[1-9]|${said}) (?:in the (?:morning|afternoon|evening)|at night)\\b)`;
/** A time that could be a count. */
const bare = `(?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?|${said})`;
/** An hour without a mark of its own, where the words end or go on with a day. */
const hourAlone = `(?:(?:1[0-2]|[1-9])|${said})(?=[.,;!?)]|$| (?:sharp|on|every|each|at night|in the|daily|weekdays|\\w+days?)\\b)`;
/** An hour in figures where the words end, or go on with a day. */
const lateHour = `(?:1[0-2]|[1-9])(?=[.,;!?)]|$| (?:sharp|at night|tonight|every|each|on (?:${daysOfTheWeek.join('|')}|week)|daily|weekdays|weekends|mon|tue|wed|thu|fri|sat|sun))(?![.,]\\d)`;
const notCounted = `(?![\\d%]|[:.,]\\d|[ -](?:${unitsOfTime.join('|')})\\b)`;
const to = "(?: ?- ?| ?/ ?| (?:to|until|till|til|'til|and|thru|through) )";
const days = `(?:${daysOfTheWeek.join('|')})s?`;
/** A day or a part of it, on which something opens or closes. */
const onDays = `(?:(?:only|also|again|all day|just) )?(?:(?:on|at|every|each|over)(?: the)? )?(?:${days}|week ?days?|week ?ends?|bank holidays?)\\b`;
const opening = `\\b(?:${openingWords.join('|')})\\b`;
const nearby = '[^.!?\\n;]{0,50}?';

/** What opens or closes, and no more: nobody is called or texted. */
const openOrClosed =
  '\\b(?:opens?|opened|opening|close|closes|closed|closing|shuts?|answers?|answered|staffed|available)\\b';
const meals = `(?:${hoursByMeals.join('|')})\\b`;
const partOfDay = `(?:${partsOfTheDay.join('|')})\\b`;
const dayInShort = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b';

/** Signs and words without one of which a pattern cannot match: looking for them takes far less time. */
const ofClock =
  /\d ?[ap]\.?m|\d[:.]\d\d|o'?clock|noon|midday|midnight|half |quarter (?:past|to)|(?:five|ten|twenty)(?: minutes)? past|\dh|\d ho|(?:in the (?:morning|afternoon|evening)|at night)/i;
const ofOpening = new RegExp(opening, 'i');
const ofSpan = new RegExp(`(?:\\d|\\b(?:${said}))${to}(?:\\d|${said})`, 'i');
/** A number with what makes it a time of the clock, or where a time by itself can end. */
const clockEnd = `(?:[:.]\\d\\d|(?:[:.]\\d\\d)? ?(?:[ap]\\.?m|hrs?\\b|hours\\b|o'?clock|noon)| (?:in the|at night))`;
const ofMoment = new RegExp(
  `\\b(?:at|from|until|till|til|before|after|by) (?:about |around )?(?:(?:\\d{1,4}|${said})${clockEnd}|(?:1[0-2]|[1-9]|${said})(?:[.,;!?)]|$| (?:sharp|on|every|each|daily|weekdays|\\w+days?)\\b)|half|a? ?quarter|(?:five|ten|twenty)\\b|noon|midday|midnight)`,
  'i',
);
/** From a time of the clock, or to one. */
const ofClockSpan = new RegExp(
  `(?:m|m\\.|hrs?|hours|clock|noon|midday|midnight|morning|afternoon|evening|night|[:.]\\d\\d|(?:half|past|to) (?:\\d{1,2}|${said}))${to}(?:\\d|half|a? ?quarter|${said})|(?:\\d|\\b(?:${said}))${to}(?:(?:\\d{1,4}|${said})${clockEnd}|noon|midday|midnight|half|a? ?quarter)`,
  'i',
);
const ofMeals = new RegExp(meals, 'i');
const ofParts = new RegExp(`${partOfDay}|\\bthe day\\b|\\b(?:${daysOfAYear.join('|')})\\b`, 'i');
const ofUntil = new RegExp(`\\b(?:until|till|til) (?:\\d|half|a? ?quarter|late|${said})`, 'i');
const ofTill = /\b(?:to|until|till|til) (?:1[0-2]|[1-9])(?!\d)/i;
const ofLate = /(?: ?- ?| (?:to|until|till|til) )(?:late|close|dusk|dawn)\b/i;
const ofBeginning = new RegExp(`\\b(?:${beginningWords.join('|')})\\b`, 'i');
const ofNot = /\bnot (?:answer|open)\b/i;
const ofOpeningTimes = /\b(?:opening|open|office) (?:times?|hours)\b/i;
const ofLastCalls = /\b(?:last|latest) calls?\b/i;
const ofWork = /\b(?:we|they|staff) work\b/i;
const ofComing = new RegExp(`\\b(?:${comingWords.join('|')})\\b`, 'i');
/** “The plan runs from 2023 to 2028”: nobody writes so late an hour without its colon. */
const years = '20[0-4]\\d ?(?:-|to|until) ?20[0-5]\\d';
const ofFourDigits = /\d{4} ?(?:-|to|until) ?\d{4}/i;
const ofLunch = /\blunch/i;
const ofDotted = /\d\.\d\d(?: ?[-/] ?| )(?:to |until |till |and )?\d/i;
const ofAlone = /^[^a-z]*(?:24|\d{1,2} ?(?:-|to) ?\d)|\bonly\b/i;
const ofOpeningDays = /\b(?:closed|shut)\b/i;
const ofPartsOfDays = /\b(?:mornings?|afternoons?|evenings?)\b/i;
/** No time of the clock by itself is longer. */
const ofCell = /^ *[^ ].{0,40} *$/;
const ofWholeDays = /24|twenty|days a week/i;
const ofDaysAtAll = new RegExp(`\\b(?:${dayInShort}|${days}|weekdays|weekends|daily)`, 'i');
const ofDays = new RegExp(`\\b(?:${days}|week ?days?|week ?ends?|bank holidays?)\\b`, 'i');

const ofHalfDays =
  /y[st]? (?:am|pm)\b|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun) (?:am|pm)\b|(?:mornings?|afternoons?|evenings?|nights?) only\b/i;

/** Hours as they are said, each with signs and words without one of which it cannot be: looking for them takes far less time. */
export const hourPatterns: readonly { needs: readonly RegExp[]; pattern: string }[] = (
  [
    // From one time to another, where one of them is of the clock.
    [
      [ofClock, ofClockSpan],
      `(?<![\\d£.:])(?:${clock}${to}(?:${clock}|${bare}${notCounted})|${bare}${to}${clock})`,
    ],
    // From one to another with a word about opening before or after.
    [
      [ofOpening, ofSpan],
      `${opening}${nearby}(?<![\\w£.:])${bare}${to}${bare}${notCounted}(?!\\w)`,
    ],
    [
      [ofOpening, ofSpan],
      `(?<![\\w£.:])(?:from|between) ${bare}${to}${bare}${notCounted}(?!\\w)(?=${nearby}${opening})`,
    ],
    // One time, with a word about opening.
    [
      [ofOpening, ofMoment],
      `${opening}${nearby}\\b(?:at|from|until|till|til|before|after|by) (?:about |around )?(?:${clock}|${hourAlone})`,
    ],
    [
      [ofClock, ofOpening],
      `(?<![\\d£.:])${clock}(?=${nearby}\\b(?:open|opens|close|closes|closed)\\b)`,
    ],
    [
      [ofUntil],
      `\\b(?:until|till|til) (?:${clock}|${said})\\b(?! (?:${unitsOfTime.join('|')})\\b)`,
    ],
    // “Open to 9”, and “till 9” at the end of what is said.
    [
      [ofTill],
      `\\b(?:open|opens|opened|there|here|staffed|available|on duty|answers?|lines?)(?: \\w+){0,2} to ${lateHour}`,
    ],
    [
      [ofTill],
      `(?<!\\b(?:aged?|birth|child|children|count|counts|counting|wait|page|pages|grade|level|step|steps|part|week|year)\\b[^.!?]{0,20})\\b(?:until|till|til) ${lateHour}`,
    ],
    // Day and night in figures.
    [[ofWholeDays], '(?<![\\w/])24 ?[/x-] ?7(?![\\w/-])'],
    [
      [ofWholeDays],
      '(?<!\\w)(?:24|twenty[ -]four)[ -]?(?:hours?|hrs?)(?:,? ?(?:a|per|every|each) day|,? (?:7|seven) days)',
    ],
    [
      [ofWholeDays],
      '(?<!\\w)(?:24|twenty[ -]four)[ -]?(?:hours?|hrs?) (?:(?:help|free|phone|crisis|national|support) ?)*(?:lines?|helplines?|service|support|number|care|help|cover)\\b',
    ],
    [[ofWholeDays], '\\bopen(?:s|ed)?,? (?:for )?(?:24|twenty[ -]four)[ -]?(?:hours?|hrs?)'],
    [[ofWholeDays], '\\b(?:7|seven) days a week\\b'],
    [[ofWholeDays], '\\btwenty[ -]four[ /-]+(?:7|seven)\\b'],
    [
      [ofWholeDays],
      '\\b(?:runs?|works?|answers?|line is|helpline is|service is|lines are|they are|we are)(?: open| here| there| on)?(?: for)? (?:24|twenty[ -]four)[ -]?(?:hours?|hrs?)(?=[.,;!?)]|$)',
    ],
    // To the end of a day that nobody can look up.
    [
      [ofOpening, ofLate],
      `${opening}${nearby}(?<![\\w£.:])(?:${clock}|${bare})(?: ?- ?| (?:to|until|till|til) )(?:late|close|dusk|dawn)\\b`,
    ],
    // A day on which something opens or closes.
    [
      [ofOpening, ofDays],
      `\\b(?<!\\b(?:if|whether)\\b[^.!?]{0,60})(?:opens?|closed?|closes|shuts?) ${onDays}(?! ?\\?)`,
    ],
    [[ofDays], `\\b(?:no one|nobody) (?:answers?|picks? up|is there|is in) ${onDays}`],
    [
      [ofHalfDays],
      `\\b(?:${days}|${dayInShort}|week ?days?)(?:(?:/|, | and | & )(?:${days}|${dayInShort}))* (?:am|pm)\\b(?! ?\\d)`,
    ],
    [
      [ofHalfDays],
      `\\b(?:${days}|${dayInShort}|week ?days?) (?:mornings?|afternoons?|evenings?|nights?) only\\b`,
    ],
    [
      [ofWholeDays],
      '\\b365 days(?: a year)?,? (?:and )?24 ?(?:hours|hrs)\\b|\\b24 ?(?:hours|hrs),? (?:and )?365 days\\b',
    ],
    // To a meal or to the dark, and on a part of the day.
    [
      [ofOpening, ofMeals],
      `${openOrClosed}(?:(?! to )[^.!?\\n;]){0,30}? (?:at|from|until|till|til|before|after|by|for) ${meals}`,
    ],
    [
      [ofOpening, ofParts],
      `\\b(?<!\\b(?:if|whether)\\b[^.!?]{0,60})(?:opens?|closed?|closes|shuts?)(?: only| late| early)? (?:in the |during the(?! day) |during |at |every |each |most |on |over )?(?:${partOfDay}|(?<=during )the day\\b|(?:${daysOfAYear.join('|')})\\b)(?! ?\\?)`,
    ],
    [
      [ofOpening],
      '\\b(?:opens?|is open|are open|staffed|answered|available) (?:(?:every|seven|7|six|6|five|5|365)[ -](?:days?|nights?)|all week)\\b(?! (?:on|at) (?:the|your) |,? (?:and|or) (?:all )?night)',
    ],
    [[ofOpening, ofDays], `\\b(?:late|early) (?:opening|closing)(?: (?:on|every))? ${days}`],
    [[ofOpening, ofDays], `\\b(?:opens?|closes?|shuts?) (?:late|early) ${onDays}`],
    [[ofWholeDays], '\\bopen (?:7|seven) nights a week\\b'],
    // What begins at a time, and hours with their days behind them.
    [
      [ofMoment, ofBeginning],
      `\\b(?:${beginningWords.join('|')})\\b(?: \\w+){0,3}? at (?:about |around )?(?:${clock}|\\d{1,2}[.:][0-5]\\d)`,
    ],
    [
      [ofSpan, ofDaysAtAll],
      `(?<![\\w£.:])${bare}${to}${bare}${notCounted}(?!\\w),? (?:on |every |each )?(?:${dayInShort}|${days}|weekdays|weekends|daily)`,
    ],
    [[ofSpan], `\\b(?:m-f|mon-fri|m - f):? ${bare}${to}${bare}`],
    [[ofSpan, ofWork], `\\b(?:we|they|staff) work ${bare}${to}${bare}${notCounted}(?!\\w)`],
    [[ofClock], `\\d{1,2}h(?:[0-5]\\d)?${to}\\d{1,2}h(?:[0-5]\\d)?\\b`],
    [
      [ofClock],
      `(?<!\\d)(?:[01]\\d|2[0-4])[0-5]\\d ?- ?(?:[01]\\d|2[0-4])[0-5]\\d ?(?:hrs?|hours)\\b`,
    ],
    [
      [ofOpening, ofClock, ofOpeningTimes],
      `\\b(?:opening|open|office) (?:times?|hours):? (?:are |is )?(?:from )?${clock}`,
    ],
    [[ofOpening, ofClock, ofLastCalls], `\\b(?:last|latest) calls?\\b${nearby}${clock}`],
    [
      [ofOpening, ofNot],
      `\\b(?:does|do|will) not (?:answer|open) (?:at night|in the (?:morning|afternoon|evening)s?|${onDays})`,
    ],
    [[ofUntil], '\\b(?:opens?|answers?)\\b(?:(?! to )[^.!?\\n;]){0,30}? (?:until|till) late\\b'],
    // A time by itself, as in a cell of a table.
    [[ofClock, ofCell], `^ *(?:(?:from|until|till|after|before|at) )?${clock}[.!]? *$`],
    // What opens or closes with its time just behind it, and a day with its time.
    [
      [ofClock],
      `\\b(?:opens?|closes?|closed|shuts?|answerphone|voicemail):? (?:after |from |at |until )?${clock}`,
    ],
    [[ofDays, ofClock], `\\b${days},? (?:at |from )?${clock}`],
    [
      [ofDaysAtAll, ofClock],
      `\\b(?:(?:mon|tues?|wed|thu(?:rs?)?|fri),? (?:at |from )?|(?:sat|sun),? )${clock}`,
    ],
    // A day on which anyone can come without asking first.
    [
      [ofDays, ofComing],
      `\\b(?:${comingWords.join('|')})\\b${nearby}\\b(?:on|every|each)(?: the)?(?: (?:first|second|third|fourth|last))? ${days}\\b`,
    ],
    // “The library: Tuesdays.”
    [
      [ofDays],
      `: *(?:on |every )?(?:${daysOfTheWeek.join('|')})s(?:(?:,|/| and| &) (?:${daysOfTheWeek.join('|')})s)*[.]? *$`,
    ],
    [
      [ofDays, ofComing],
      `\\b(?:on|every|each) ${days}(?: (?:${partOfDay}))?${nearby}\\b(?:${comingWords.join('|')})\\b`,
    ],
    [
      [ofClock, ofLate],
      `(?<![\\d£.:])${clock}(?: ?- ?| (?:to|until|till|til) )(?:late|close|dusk)\\b`,
    ],
    [
      [ofOpening, ofFourDigits],
      `${opening}${nearby}(?<![\\w£.:])(?!${years})(?:[01]\\d|2[0-4])[0-5]\\d ?(?:-|to|until) ?(?:[01]\\d|2[0-4])[0-5]\\d(?!\\d)`,
    ],
    [
      [ofSpan, ofLunch],
      `\\blunch(?:time)?(?: \\w+){0,2}:? ${bare}${to}${bare}${notCounted}(?!\\w)`,
    ],
    [[ofLastCalls], '\\b(?:last|latest) calls?(?: is| are)?(?: at)?:? \\d{1,2}[.:]\\d\\d\\b'],
    [[ofOpening], '\\bopen(?:s)? 365\\b'],
    // Minutes behind a dot, as hours have them: “9.30 to 4”.
    [
      [ofDotted],
      `(?<![\\w£$€.,:])(?:1[0-2]|[1-9])\\.[0-5][05]${to}(?:1[0-2]|[1-9])(?:\\.[0-5][05])?(?![\\w%]|[.,]\\d| (?:per|in|million|each|times|years?|points?)\\b)`,
    ],
    // By themselves: whole days, and a stretch that can only be of a day.
    [
      [ofAlone],
      '(?:^|[.:;] )(?:weekdays|weekends|mornings|afternoons|evenings|term ?time) only(?=[.,;!]|$)',
    ],
    [[ofAlone], '^ *24 ?(?:hrs?|hours?)[.!]? *$'],
    [[ofAlone], '^ *(?:[7-9]|1[0-2]) ?(?:-|to) ?[1-6][.!]? *$'],
    [
      [ofOpeningDays],
      `\\b(?:${dayInShort}|${days})(?: ?(?:&|and|-|to|,) ?(?:${dayInShort}|${days}))*:? (?:we are |it is |is |are )?(?:closed|shut)\\b`,
    ],
    [
      [ofPartsOfDays],
      `\\b(?:${dayInShort}|${days})(?:(?:, | and | & |, and )(?:${dayInShort}|${days}))+ (?:mornings?|afternoons?|evenings?)\\b`,
    ],
  ] satisfies [RegExp[], string][]
).map(([needs, pattern]) => ({ needs, pattern }));

/** Most texts hold none of these, and tell no hours. */
export const mayTellHours = new RegExp(
  `${openOrClosed}|\\d|\\b${dayInShort}|\\b(?:until|till?|past|half|quarter|clock|twenty|${said}|${days}|week ?days?|week ?ends?|bank holidays?)\\b`,
  'i',
);
