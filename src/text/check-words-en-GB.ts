/** English words that the checks of the content go by. They are data: no rule holds a word of its own. */

/** How digits are said, with what each stands for; "double" and "triple" repeat the next. */
export const saidDigits = [
  ...['oh', 'zero', 'nought', 'naught', 'nil', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'double', 'treble', 'triple'],
];

/** Other words for parts of a number that is said. */
export const saidNumbers = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty'],
  ...['ninety', 'hundred', 'thousand'],
];

/** Who answers numbers of three digits. */
export const bodiesOfShortNumbers = [
  ...[
    'police',
    'ambulance',
    'emergency',
    'emergency services',
    'nhs',
    'fire brigade',
    'coastguard',
  ],
  ...['fire service', 'silent call', 'silent solution'],
];

/** Words before a short number that make it one to call or text. */
export const dialWords = [
  'call',
  'calling',
  'ring',
  'phone',
  'telephone',
  'dial',
  'dialling',
  'text',
];

/** The same, and words for a number or a way to call it. */
export const callingWords = [
  ...[
    'call',
    'calls',
    'ring',
    'rings',
    'phone',
    'telephone',
    'tel',
    'dial',
    'text',
    'texts',
    'sms',
  ],
  ...['mobile', 'whatsapp', 'fax', 'message', 'bell', 'landline', 'hotline', 'ext', 'extension'],
];

/** What may stand between such a word and its number. */
export const wordsBeforeNumbers = [
  ...['us', 'them', 'me', 'it', 'on', 'to', 'at', 'now', 'the', 'word', 'number', 'line', 'code'],
  ...['helpline', 'free', 'is', 'or', 'this', 'a', 'worker', 'someone', 'no', 'and', 'then'],
];

/** Words after a short number that do not make it a count of something. */
export const wordsAfterNumbers = [
  ...['and', 'or', 'to', 'for', 'now', 'at', 'in', 'if', 'from', 'on', 'with', 'when', 'is', 'any'],
];

/** Before “number” these words make it one of papers, which nobody calls. */
export const numbersOfPapers = [
  ...['charity', 'company', 'case', 'reference', 'crime', 'account', 'registered', 'registration'],
  ...['insurance', 'reg', 'ref', 'form', 'claim', 'order', 'page', 'on'],
];

/** Freephone and other prefixes that prose may name without a number after them. */
export const namedPrefixes = ['0800', '0808', '0300', '0345', '0844', '0845', '0870', '0871'];

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
    'round the clock',
    'around the clock',
  ],
  ...[
    'every hour of the day',
    'always open',
    '24 ?[/-] ?7',
    'twenty-four seven',
    '24[ -]hours? a day',
  ],
  ...['24[ -]?(?:hour|hr) (?:line|helpline|service)', 'twenty-four hours a day'],
  ...['never closed', 'never closes', 'always answers'],
];

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

/** What the names of streets end with. */
export const streetTypes = [
  ...['road', 'street', 'avenue', 'lane', 'drive', 'close', 'crescent', 'terrace', 'grove'],
  ...['gardens', 'court', 'square', 'mews', 'row', 'walk', 'parade', 'promenade', 'place', 'hill'],
  ...['way', 'boulevard', 'rise', 'view', 'park', 'villas', 'gate', 'alley', 'esplanade', 'quay'],
];

/** Their short forms, written with a capital. */
export const streetTypesInShort = [
  'Rd',
  'St',
  'Ave',
  'Av',
  'Ln',
  'Dr',
  'Cl',
  'Cres',
  'Tce',
  'Gdns',
  'Sq',
];

/** Endings of a street that stand for one even without a capital: “on bridge road”. */
export const streetTypesInSmall = [
  ...['road', 'rd', 'street', 'avenue', 'ave', 'lane', 'drive', 'crescent', 'terrace', 'grove'],
  ...['gardens', 'mews', 'parade', 'promenade', 'boulevard', 'esplanade'],
];

/** Words that are no name of a street: “on the road”, “a long road”. */
export const wordsInNoStreet = [
  ...['the', 'a', 'an', 'of', 'in', 'on', 'to', 'down', 'up', 'along', 'this', 'that', 'these'],
  ...['your', 'our', 'their', 'his', 'her', 'my', 'and', 'or', 'by', 'for', 'with', 'from', 'at'],
  ...['miles', 'minutes', 'people', 'weeks', 'steps', 'years', 'days', 'months', 'hours', 'times'],
  ...['long', 'each', 'every', 'one', 'any', 'no', 'own', 'same', 'next', 'safe', 'you', 'they'],
  ...['is', 'are', 'can', 'will', 'may', 'it', 'private', 'first', 'second', 'last', 'new', 'then'],
  ...[
    'open',
    'main',
    'quiet',
    'busy',
    'public',
    'whole',
    'right',
    'wrong',
    'only',
    'other',
    'best',
  ],
];

/** Where something stands, before the name of what stands there. */
export const besideWords = [
  ...['behind', 'next to', 'next door to', 'opposite', 'beside', 'across from', 'in front of'],
  ...[
    'across the road from',
    'over the road from',
    'in the same street as',
    'in the same road as',
    'round the corner from',
    'around the corner from',
  ],
  ...['at the back of', 'to the rear of', 'backs onto', 'backs on to', 'overlooks', 'overlooking'],
  ...[
    'facing',
    'adjacent to',
    'alongside',
    'a short walk from',
    'walk from',
    'close to',
    'near to',
  ],
  ...[
    'used to be',
    'was once',
    'formerly',
    'in the former',
    'in the old',
    'is the old',
    'is the former',
  ],
  ...[
    'faces',
    'looks over',
    'looks onto',
    'looks out on',
    'within sight of',
    'shares a car park with',
  ],
  ...[
    'past',
    'outside',
    'inside',
    'on top of',
    'below',
    'over the road from',
    'halfway down',
    'north of',
  ],
  ...['south of', 'east of', 'west of', 'between', 'see', 'converted', 'disused', 'on the old'],
  ...['near', 'nearby', 'above', 'just off', 'off', 'a stone’s throw from', "stone's throw from"],
];

/** What houses are told apart by. */
export const coloursOfHouses = [
  ...[
    'red',
    'blue',
    'green',
    'white',
    'black',
    'yellow',
    'brown',
    'grey',
    'pink',
    'purple',
    'orange',
  ],
  ...['brick', 'stone', 'pebbledash', 'cream'],
];

/** What people know a spot by. */
export const landmarks = [
  ...['church', 'chapel', 'mosque', 'temple', 'synagogue', 'cathedral', 'school', 'college'],
  ...['university', 'nursery', 'station', 'bus stop', 'park', 'playground', 'hospital', 'surgery'],
  ...['health centre', 'clinic', 'library', 'pub', 'shop', 'shops', 'supermarket', 'chip shop'],
  ...['post office', 'town hall', 'civic centre', 'roundabout', 'crossroads', 'junction', 'bridge'],
  ...[
    'canal',
    'river',
    'docks',
    'dock',
    'pier',
    'beach',
    'promenade',
    'seafront',
    'marina',
    'lake',
  ],
  ...['railway', 'level crossing', 'traffic lights', 'cinema', 'theatre', 'market', 'high street'],
  ...['petrol station', 'garage', 'leisure centre', 'swimming pool', 'stadium', 'football ground'],
  ...[
    'racecourse',
    'golf course',
    'retail park',
    'shopping centre',
    'industrial estate',
    'car park',
  ],
  ...[
    'cemetery',
    'graveyard',
    'magistrates court',
    'council offices',
    'fire station',
    'police station',
    'hotel',
  ],
  ...['asda', 'tesco', 'aldi', 'lidl', 'morrisons', 'sainsbury’s', "sainsbury's", 'sainsburys'],
  ...['co-op', 'iceland', 'waitrose', 'greggs', 'mcdonald’s', "mcdonald's", 'mcdonalds', 'kfc'],
  ...[
    'bakery',
    "baker's",
    "butcher's",
    'pharmacy',
    'chemist',
    'takeaway',
    'chippy',
    'café',
    'cafe',
    'restaurant',
  ],
  ...[
    'gym',
    'mill',
    'windmill',
    'vicarage',
    'rectory',
    'convent',
    'lighthouse',
    'cricket club',
    'social club',
  ],
  ...[
    'community centre',
    "children's centre",
    'job centre',
    'jobcentre',
    'bingo',
    'war memorial',
    'monument',
  ],
  ...[
    'statue',
    'clock tower',
    'water tower',
    'allotments',
    'football pitch',
    'golf club',
    'motorway',
    'flyover',
  ],
  ...[
    'bypass',
    'dual carriageway',
    'tower block',
    'farm',
    'barracks',
    'factory',
    'warehouse',
    'tunnel',
  ],
  ...['sea', 'seaside', 'sea front', 'prom', 'sands', 'dunes', 'coast road', 'ring road', 'estate'],
  ...[
    'lights',
    'old rectory',
    'old vicarage',
    'nursing home',
    'care home',
    'convent',
    'church hall',
  ],
  ...['b&m', 'home bargains', 'wilko', 'boots', 'costa', 'spar', 'premier inn', 'travelodge'],
];

/** Those that may also do something: “paid by the school” tells no spot. */
export const landmarksThatAct = [
  ...[
    'school',
    'college',
    'university',
    'nursery',
    'hospital',
    'surgery',
    'health centre',
    'clinic',
  ],
  ...['library', 'shop', 'shops', 'church', 'council offices', 'police station', 'hotel'],
];

/** What takes people to a spot under a number: “the 47 bus”. */
export const busWords = ['bus', 'buses', 'tram', 'bus route', 'route', 'bus stop'];

/** What a place to stay is called where nobody may learn of the place. */
export const stayWords = [
  ...['refuge', 'refuges', 'safe house', 'safe houses', 'safehouse', 'safe home', 'safe homes'],
  ...['shelter', 'shelters', 'safe accommodation', 'safe flat', 'safe flats', 'dispersed home'],
  ...['dispersed homes', 'dispersed accommodation', 'second-stage home', 'second stage home'],
  ...[
    'second-stage accommodation',
    'emergency accommodation',
    'womens hostel',
    'hostel',
    'hostels',
  ],
  ...['women’s hostel', "women's hostel", 'place of safety', 'safe place to stay', 'safe rooms'],
  ...[
    'move-on flat',
    'move-on flats',
    'crash pad',
    'secret house',
    "women's house",
    'night shelter',
  ],
  ...['place to stay', 'places to stay', 'where women hide', 'where women stay', 'women stay in'],
  ...['women who flee', 'supported housing', 'emergency bed', 'emergency beds', 'secret address'],
];

/** What houses with a name are called: “Merrow House”. */
export const namesOfHouses = [
  ...[
    'House',
    'Lodge',
    'Hall',
    'Court',
    'Villa',
    'Villas',
    'Cottage',
    'Rectory',
    'Manor',
    'Grange',
  ],
  ...['Mansions', 'Buildings', 'Towers', 'Vicarage', 'Hotel', 'Inn', 'Estate', 'Gardens', 'Strand'],
];

/** Words with a capital that are no spot, behind “in”, “at” or “on”. */
export const namesOfNoSpot = [
  ...[
    'England',
    'Wales',
    'Scotland',
    'Ireland',
    'Northern',
    'Britain',
    'Great',
    'Europe',
    'London',
  ],
  ...[
    'Part',
    'Section',
    'Act',
    'Name',
    'Housing',
    'Universal',
    'Children',
    'Family',
    'Care',
    'Local',
  ],
  ...[
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
    'English',
    'UK',
  ],
];

/** Names of a service that are always a place to stay. */
export const stayNames = [
  'refuge',
  'refuges',
  'safe house',
  'safe houses',
  'safehouse',
  'hostel',
  'shelter',
];

/** Whole countries and kinds of place, of which one may say that a refuge is there. */
export const wideRegions = [
  ...['England', 'Wales', 'Scotland', 'Northern Ireland', 'Ireland', 'Britain', 'Great Britain'],
  ...['the UK', 'UK', 'Europe', 'London'],
];

/** Hosts of maps, and of codes for a spot. */
export const mapHosts = [
  ...['maps.google', 'google.com/maps', 'google.co.uk/maps', 'goo.gl/maps', 'maps.app.goo.gl'],
  ...['openstreetmap.org', 'osm.org', 'bing.com/maps', 'maps.apple', 'what3words.com', 'w3w.co'],
  ...['streetmap.co.uk', 'waze.com', 'plus.codes', 'citymapper.com', 'mapquest', 'wego.here.com'],
  ...[
    'gridreferencefinder',
    'ordnancesurvey',
    'explore.osmaps',
    'multimap',
    'geohack',
    'mapbox.com',
  ],
  ...[
    'earth.google',
    'findmyaddress',
    'checkmypostcode',
    'doogal.co.uk',
    'maps.me',
    'geo:',
    'streetview',
    'latlong',
  ],
];

/** Words of links that say nothing of where they lead. */
export const vagueLinks = [
  ...['here', 'click here', 'click', 'this', 'this page', 'this link', 'link', 'more', 'read more'],
  ...['find out more', 'learn more', 'see here', 'go', 'page', 'website'],
];

/** Words in the addresses of teams: housing.options@…, duty-team@… */
export const teamWords = [
  ...['help', 'helpline', 'info', 'support', 'team', 'office', 'enquiries', 'contact', 'service'],
  ...['services', 'advice', 'referral', 'referrals', 'safeguarding', 'adult', 'adults', 'child'],
  ...['children', 'childrens', 'social', 'care', 'housing', 'options', 'homeless', 'duty', 'hub'],
  ...['abuse', 'police', 'legal', 'law', 'court', 'health', 'admin', 'hello', 'mail', 'reception'],
  ...['training', 'bookings', 'website', 'security', 'data', 'community', 'women', 'womens', 'men'],
];

/** Hosts where people have addresses of their own. */
export const mailHosts = [
  ...['gmail', 'googlemail', 'hotmail', 'outlook', 'yahoo', 'icloud', 'live dot', 'btinternet'],
  ...['sky dot', 'talktalk', 'virginmedia', 'protonmail', 'nhs dot', 'aol dot'],
];

/** Counts so small that they point to a person, as said. */
export const smallCounts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Whom or what of people a count may count. */
export const countedPeople = [
  ...['women', 'woman', 'men', 'man', 'people', 'person', 'children', 'child', 'adults', 'adult'],
  ...['victims', 'victim', 'survivors', 'survivor', 'families', 'family', 'mothers', 'mother'],
  ...['fathers', 'father', 'girls', 'girl', 'boys', 'boy', 'residents', 'resident', 'households'],
  ...['deaths', 'death', 'homicides', 'homicide', 'suicides', 'suicide', 'cases', 'case'],
  ...['referrals', 'referral', 'arrests', 'arrest', 'couples', 'couple', 'callers', 'caller'],
];

/** What was done to those who are counted, where it stands for them: “Killed in 2024: 2”. */
export const harmWords = ['killed', 'murdered', 'died', 'dead', 'injured', 'raped', 'jailed'];

/** Deaths, which are counted whatever is said of them. */
export const deathWords = ['deaths?', 'homicides?', 'suicides?', 'murders?', 'killings?'];

/** What a service did for those who are counted: “we saw 3 women in May”. */
export const servedWords = ['saw', 'helped', 'housed', 'supported', 'took in', 'received', 'took'];

/** What happened to those who are counted: words of the past that do not end in “ed”. */
export const wordsOfThePast = [
  ...['were', 'was', 'had', 'came', 'got', 'went', 'took', 'left', 'lost', 'made', 'found', 'told'],
  ...['met', 'fled', 'gave', 'sought', 'spoke', 'rang', 'slept', 'died', 'have been', 'has been'],
];

/** Before a count these words make it a condition or a choice, and no count of what happened. */
export const wordsBeforeNoCount = [
  ...['if', 'when', 'where', 'unless', 'whether', 'any', 'each', 'every', 'these', 'those', 'same'],
  ...['other', 'between', 'only if', 'than one', 'or', 'of'],
];
