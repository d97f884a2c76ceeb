/** English words for people and for what happened to them, by which the checks know a count of them. They are data: most words of the rules stand in such files. */

/** Counts so small that they point to a person, as said. */
export const smallCounts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words for a few of whom each is meant: “both women died”. */
export const wordsForEach = ['both', 'neither', 'all (?:two|three|four|five)', 'both of the'];

/** Whom or what of people a count may count. */
export const countedPeople = [
  ...['women', 'woman', 'men', 'man', 'people', 'person', 'children', 'child', 'adults', 'adult'],
  ...['victims', 'victim', 'survivors', 'survivor', 'families', 'family', 'mothers', 'mother'],
  ...['fathers', 'father', 'girls', 'girl', 'boys', 'boy', 'residents', 'resident', 'households'],
  ...['deaths', 'death', 'homicides', 'homicide', 'suicides', 'suicide', 'cases', 'case'],
  ...['referrals', 'referral', 'arrests', 'arrest', 'couples', 'couple', 'callers', 'caller'],
];

/** More of them, of whom much is said besides: only what happened to so few of them tells who they were. */
export const countedRelatives = [
  ...[
    'sisters',
    'brothers',
    'sons',
    'daughters',
    'wives',
    'husbands',
    'mums',
    'dads',
    'neighbours',
  ],
  ...['babies', 'teenagers', 'pensioners', 'tenants', 'clients', 'patients', 'pupils', 'students'],
  ...['colleagues'],
];

/** Those of whom the law says what they had or were told: only harm that befell so few of them tells who they were. */
export const relativesInLaw = ['parents', 'grandparents', 'partners'];

/** Those of them who are hardly spoken of in general: “of the women, two in 2024”. */
export const peopleByName = [
  ...['women', 'men', 'children', 'girls', 'boys', 'mothers', 'fathers', 'victims', 'survivors'],
];

/** What was done to those who are counted, where it stands for them: “Killed in 2024: 2”. */
export const harmWords = ['killed', 'murdered', 'died', 'dead', 'injured', 'raped', 'jailed'];

/** Deaths, which are counted whatever is said of them. */
export const deathWords = ['deaths?', 'homicides?', 'suicides?', 'murders?', 'killings?'];

/** What may stand behind deaths that were counted: “4 deaths by suicide”. */
export const wordsAfterDeaths = [
  ...['by', 'from', 'among', 'here', 'locally', 'last', 'this', 'so far', 'since', 'between'],
  ...['over', 'in (?=[A-Z12])'],
];

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
  ...['other', 'between', 'only if', 'than one', 'or', 'of', 'one in', '1 in'],
];

/** What is numbered, and counts nobody: “part 3 (children)”. */
export const numberedWords = [
  ...['step', 'part', 'section', 'stage', 'page', 'chapter', 'table', 'group', 'level', 'room'],
  ...['year', 'week', 'day', 'point', 'question', 'number', 'form', 'tier', 'option'],
];
