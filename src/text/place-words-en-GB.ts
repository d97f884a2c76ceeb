/** English words for streets, landmarks and places to stay, by which the checks know a spot. They are data: most words of the rules stand in such files. */

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
    'in a former',
    'in an old',
    'in a converted',
    'in a disused',
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
  ...['past', 'outside', 'inside', 'on top of', 'below', 'halfway down', 'north of'],
  ...['south of', 'east of', 'west of', 'between', 'see', 'converted', 'disused', 'on the old'],
  ...['floor of', 'back of', 'rear of', 'grounds of', 'edge of', 'side of', 'rooms at', 'end of'],
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
  ...['lights', 'old rectory', 'old vicarage', 'nursing home', 'care home', 'church hall'],
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

/** Those that stand once in a town, so that “at the war memorial” tells where. */
export const landmarksAlone = [
  ...['war memorial', 'town hall', 'pier', 'clock tower', 'water tower', 'lighthouse', 'windmill'],
  ...['asda', 'tesco', 'aldi', 'lidl', 'morrisons', 'sainsburys', 'iceland', 'waitrose', 'greggs'],
  ...['mcdonalds', 'kfc', 'b&m', 'boots', 'costa', 'premier inn', 'travelodge', 'stadium'],
];

/** What a house may have on its front by which it is found. */
export const partsOfAFront = [
  ...['doors?', 'gates?', 'building', 'house', 'block', 'tower', 'plaque', 'roof', 'fence'],
  ...['railings', 'shutters', 'sign'],
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
  ...['School', 'Primary', 'Academy', 'Beach', 'Station', 'Arms', 'Tavern', 'Mosque', 'Chapel'],
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

/** What people do in a town that is no place to stay: “women who live in Anytown can ask”. */
export const wordsBeforeHomes = [
  ...['live', 'lives', 'lived', 'living', 'work', 'works', 'job', 'people', 'anyone'],
  ...['schools?', 'services?', 'council', 'police', 'courts?'],
  ...['live in', 'lives in', 'lived in', 'living in', 'work in', 'works in', 'people in'],
  ...[
    'anyone in',
    'job in',
    'schools? in',
    'services? in',
    'council in',
    'police in',
    'courts? in',
  ],
];

/** Who comes from a town: “women from Anytown”. */
export const wordsBeforeFrom = [
  ...['women', 'men', 'people', 'anyone', 'someone', 'families', 'children', 'mothers', 'mums'],
  ...['those', 'you', 'come', 'comes', 'came', 'call'],
];

/** Where something is under the same roof. */
export const wordsForOneRoof = [
  ...['upstairs', 'downstairs', 'on site', 'on-site', 'in (?:the|this|our) (?:same )?building'],
  ...['above', 'at the (?:same )?address', 'at this address', 'next door', 'in the basement'],
  ...['on the (?:\\w+ )?floor', 'at the back', 'to the rear'],
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
