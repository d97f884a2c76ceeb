/**
 * The forms that one word or row of words takes, for `wordsOf`: however it is written, search reads it as one.
 * Words are in small letters without accents.
 */

/** Each short form, with an apostrophe, and the full forms that are read as it; a short form stands for the first. */
export const contractions: Record<string, string[]> = {
  "i'm": ['i am'],
  "i've": ['i have'],
  "i'd": ['i would'],
  "i'll": ['i will'],
  "you're": ['you are'],
  "you've": ['you have'],
  "you'd": ['you would'],
  "you'll": ['you will'],
  "he's": ['he is', 'he has'],
  "he'd": ['he would', 'he had'],
  "he'll": ['he will'],
  "she's": ['she is', 'she has'],
  "she'd": ['she would'],
  "she'll": ['she will'],
  "it's": ['it is', 'it has'],
  "it'll": ['it will'],
  "we're": ['we are'],
  "we've": ['we have'],
  "we'd": ['we would'],
  "we'll": ['we will'],
  "they're": ['they are'],
  "they've": ['they have'],
  "they'd": ['they would', 'they had'],
  "they'll": ['they will'],
  "there's": ['there is'],
  "that's": ['that is'],
  "what's": ['what is'],
  "who's": ['who is'],
  "where's": ['where is'],
  "how's": ['how is'],
  "someone's": ['someone is'],
  "can't": ['can not', 'cannot'],
  "won't": ['will not'],
  "don't": ['do not'],
  "doesn't": ['does not'],
  "didn't": ['did not'],
  "isn't": ['is not'],
  "aren't": ['are not'],
  "wasn't": ['was not'],
  "weren't": ['were not'],
  "hasn't": ['has not'],
  "haven't": ['have not'],
  "hadn't": ['had not'],
  "wouldn't": ['would not'],
  "couldn't": ['could not'],
  "shouldn't": ['should not'],
  "mustn't": ['must not'],
  "needn't": ['need not'],
};

/** Words that are also a short form without its apostrophe. They are left as they are. */
export const alsoWords = ['hell', 'shell', 'were', 'its', 'id', 'ill', 'well', 'wed', 'shed'];

/** Those of them that mean something else here, so that the full form is not read as them. */
export const onlyWords = ['id', 'ill', 'well', 'wed', 'shed'];

/** Other spellings, parted by spaces, by the words that they are read as. */
export const spellings: Record<string, string> = {
  'going to': 'gonna gunna',
  'want to': 'wanna',
  'got to': 'gotta',
  'let me': 'lemme',
  'give me': 'gimme',
  'do not know': 'dunno',
  'is not': 'aint',
  'can not': 'carnt',
  myself: 'meself mesel',
  tonight: 'tonite 2nite 2night tonigt tonihgt',
  tomorrow: 'tomoz tomorow tommorow tommorrow tmrw tmoz 2moro 2morrow tomoro',
  please: 'pls plz plse pleese pleez',
  because: 'cos coz cuz cus bcos becos becuz',
  before: 'b4',
  through: 'thru',
  someone: 'sum1 some1 sumone',
  anyone: 'any1',
  should: 'shud',
  could: 'cud',
  would: 'wud',
  with: 'wiv',
  you: 'u',
  your: 'ur',
  are: 'r',
};

/**
 * Words that ask for help and say nothing of which, and small words: beside the name of a town they ask for what there is
 * in it.
 */
export const ofHelpAlone =
  'help support service services advice centre number domestic abuse violence live living near nearest local area a the i im in at to for from of is there any my what around by'.split(
    ' ',
  );

/** Words that ask how to reach someone and say nothing of whom: beside the name of a service they ask for it. */
export const ofReaching =
  'number phone telephone tel contact call ring text email website details hours opening times what whats is the a for to i can how do'.split(
    ' ',
  );

/** Digits as words. */
export const digitWords: Record<string, string> = {
  zero: '0',
  nought: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** Words that say how often the digit after them stands. */
export const digitTimes: Record<string, number> = { double: 2, treble: 3, triple: 3 };
