/** English words for what a call costs and leaves on a bill, by which the checks know such claims. They are data: most words of the rules stand in such files. */

/** Ways to say that a call costs nothing. Free advice is another matter. */
export const freeCallWords = [
  ...[
    "(?<!\\b(?:feel|feeling|be|you are|you're|are you|they are) )free to (?:call|ring|phone|text)",
    'free calls?',
    'free ?phone',
    'toll[ -]free',
  ],
  ...[
    "(?<!\\b(?:from|by|at|of|through|with) (?:[\\w']+ ){0,3})(?:calls?|numbers?|lines?|helplines?) (?:is|are) (?:always |all )?free",
    'call for free',
  ],
  ...['(?:calls?|texts?) to (?:it|the|this|our|Name)[^.!?]{0,40} (?:is|are) free'],
  ...['(?:call|ring|phone|text)[^.!?]{0,50} (?:for free|free of charge)'],
  ...['free from (?:any|all|most|uk|a|your|every|mobiles?|landlines?)', 'costs? (?:you )?nothing'],
];

/** The same of the line that was named before, where a sentence begins so. */
export const itIsFree = ['it is free', 'it’s free', "it's free", 'they are free'];

/** Ways to say that a call leaves nothing on a bill. */
export const offBillWords = [
  ...['(?:nobody|no one) (?:can|will|could) (?:see|tell|find)[^.!?]{0,20} bill'],
  ...[
    '(?:do|does|will|would|did) not (?:show|appear|be seen|come up|be listed)[^.!?]{0,12} bills?',
  ],
  ...['(?:never|not) (?:shown?|shows|appears?|itemised|listed|seen)[^.!?]{0,16} bills?'],
  ...[
    'hidden (?:on|from)[^.!?]{0,16} bills?',
    "(?:won't|doesn't) (?:show|appear)[^.!?]{0,12} bills?",
  ],
];

/** What a call costs in pounds or pence. */
export const ratesOfCalls =
  '(?<![\\w£.])(?:£ ?\\d[\\d.]*|\\d[\\d.]* ?(?:p|pence)) ?(?:a|per|each|\\/) ?(?:min(?:ute)?|call|text)\\b';

/** With these, words promise nothing: “ask if it shows on your bill”. */
export const wordsOfDoubt = ['if', 'whether', 'may', 'might', 'ask', 'not sure'];
