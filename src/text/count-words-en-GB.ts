/** English words for people and for what happened to them, by which the checks know a count of them. They are data: no rule holds a word of its own. */

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
