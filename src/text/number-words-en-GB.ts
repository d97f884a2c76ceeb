/** English words around numbers to call or text, by which the checks know one. They are data: most words of the rules stand in such files. */

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

/** Signs before a number that make it one to call. */
export const callingSigns = ['☎', '☏', '✆', '📞', '📱', '📠'];

/** Letters for such a word, at the start of a line. */
export const lettersForCalling = ['T', 'M', 'F'];

/** What may stand between a word for calling and two digits. */
export const wordsBeforeShort = [
  ...['us', 'them', 'on', 'the', 'number', 'line', 'now', 'police', 'free', 'please'],
];

/** Words behind a number that say when, or how soon, it is called. */
export const wordsOfHaste = [
  ...[
    'straight',
    'right',
    'and',
    'quickly',
    'today',
    'tonight',
    'first',
    'before',
    'then',
    'please',
  ],
  ...['instead', 'too', 'again'],
];

/** Words behind a short number that say what it is for. */
export const wordsOfUse = ['from', 'for', 'if', 'in', 'when', 'now', 'to'];

/** What a number may be called, and what may stand between that and the number. */
export const namesOfNumbers = ['number', 'line', 'no\\.?'];
export const wordsBeforeNamed = ['number', 'line', 'services?', 'is', 'are', 'on', 'at'];

/** What digits count that are no number: 4960000 people. */
export const countedThings = [
  ...['pounds', 'people', 'times', 'per', 'calls', 'women', 'men', 'children', 'adults', 'homes'],
  ...['households', 'crimes', 'offences', 'incidents', 'visits', 'cases', 'families', 'victims'],
  ...['of', 'million', 'pence', 'euros', 'metres', 'km', 'miles', 'more', 'fewer', 'new', 'other'],
];

/** What a papers number may be parted from by. */
export const wordsOfPapers = ['number', 'no', 'is', 'and', 'of', 'in', 'the'];

/** Before digits these make them a number of a paper or a place in one, besides those above. */
export const countersOfPapers = [
  ...['numbers?', 'nos?\\.?', 'id', 'wales', 'scotland', 'pages?', 'sections?', 'rooms?', 'model'],
];

/** Words after a short number that do not make it a count of something. */
export const wordsAfterNumbers = [
  ...['and', 'or', 'to', 'for', 'now', 'at', 'in', 'if', 'from', 'on', 'with', 'when', 'is', 'any'],
];

/** Before “number” these words make it one of papers, which nobody calls. */
export const numbersOfPapers = [
  ...['charity', 'company', 'case', 'reference', 'crime', 'account', 'registered', 'registration'],
  ...['insurance', 'reg', 'ref', 'form', 'claim', 'order', 'page', 'on', 'version', 'code', 'urn'],
];

/** Freephone and other prefixes that prose may name without a number after them. */
export const namedPrefixes = ['0800', '0808', '0300', '0345', '0844', '0845', '0870', '0871'];
