/** Words that no visitor should read: why, and what to write instead. Apostrophes stand as '. */
export const wordsNotToUse: readonly { pattern: RegExp; why: string; instead: string }[] = [
  {
    pattern: /\bjust leave\b/gi,
    why: 'leaving can be the most dangerous time',
    instead: 'say what help there is, whatever someone decides',
  },
  {
    pattern: /\bwhy (?:did|do|does|didn't|don't) (?:you|they) (?:stay|leave|just leave)\b/gi,
    why: 'it blames',
    instead: 'ask what would help',
  },
  {
    pattern:
      /\b(?:domestic|marital) (?:dispute|incident|argument|row|quarrel)s?\b|\blovers' (?:tiff|quarrel)s?\b|\bcrimes? of passion\b/gi,
    why: 'it makes abuse sound like a quarrel',
    instead: 'write “domestic abuse”',
  },
  {
    pattern: /\bvictims? of\b/gi,
    why: 'it makes a person of what was done to them',
    instead: 'write “people who have faced …” or “you”',
  },
  { pattern: /\bbattered\b/gi, why: 'it shocks and labels', instead: 'write “hurt” or “abused”' },
  {
    pattern: /\badmitted\b/gi,
    why: 'it sounds like guilt',
    instead: 'write “said”, “told” or “taken into hospital”',
  },
  {
    pattern:
      /\b(?<!\b(?:not|n't|never|not to|if you|you can|without) )(?:delete|clear|wipe|erase) (?:all )?(?:of )?(?:your|the) (?:whole |entire |all |web |browsing |browser |search |internet )*history\b/gi,
    why: 'an empty history is noticed',
    instead: 'say how one page can be taken out, and that it can be noticed',
  },
  {
    pattern: /(?:^|(?<=[.!?:] ))(?:confront|stand up to|challenge) (?:them|the person|your)\b/gi,
    why: 'it can make things worse',
    instead: 'say who can help to plan what is safe',
  },
  {
    pattern:
      /(?:^|(?<=[.!?:] )|\b(?:must|should|need to|have to) )(?:(?:collect|gather|get) (?:your |some |all |any )?(?:evidence|proof)|(?:record|film) (?:them|what they (?:say|do)))\b/gi,
    why: 'it can be found by the person one fears',
    instead: 'say what helps if it is safe, and that nobody must have it',
  },
  {
    pattern: /\byou (?:must|should|ought to) leave\b(?! (?:this|the) (?:page|site|website))/gi,
    why: 'leaving can be the most dangerous time',
    instead: 'say what help there is, whatever someone decides',
  },
  {
    pattern:
      /\byou (?:are|'re) (?:always )?safe (?:with|here|now|on this)\b|\bguarantees? (?:\w+ )?(?:safety|secrecy|privacy|your safety)\b/gi,
    why: 'nobody can promise safety or secrecy',
    instead: 'say what is done to keep it so, and when it is not',
  },
  {
    pattern:
      /\bsilent (?:999 )?calls? (?:alone )?(?:brings?|sends?|gets?|will (?:bring|send|get))\b(?! no)/gi,
    why: 'a silent call alone brings nobody',
    instead: 'write <SilentSolution />, which says what to press',
  },
  {
    pattern: /\b(?:untraceable|leaves? no trace)\b/gi,
    why: 'nobody can promise it',
    instead: 'say what stays behind and what does not',
  },
  {
    pattern: /\banonymous(?:ly)?\b(?! (?:voter |electoral )?registration)/gi,
    why: 'few things are',
    instead:
      'write “you need not give your name”, or name this word in exceptions.yaml if a service says so of itself',
  },
  {
    pattern: /(?:\b100 ?% |\bcompletely |\btotally |\bperfectly |\babsolutely )safe\b/gi,
    why: 'nobody can promise it',
    instead: 'write “safer”',
  },
  {
    pattern:
      /\b(?:(?<!\b(?:that|if|whether|sure) )you (?:will|'ll) be (?:completely |totally )?safe(?!r)\b|(?:nobody|no one) (?:will|can|could) (?:ever )?(?:know|find out|find you|trace)\b|(?:is|are|stays?) (?:always|100 ?%|completely|totally) (?:secret|confidential|private)|\bwe (?:will )?(?:keep|hold) (?:everything|it all|all of it|all you say|what you say) (?:secret|confidential|private|to ourselves))/gi,
    why: 'nobody can promise safety or secrecy',
    instead: 'say what is done to keep it so, and when it is not',
  },
  {
    pattern:
      /\b55\b(?![^.!?]*\b(?:not|n't|never)\b)[^.!?]*\b(?:know|knows|tells?|shows?|sees?|finds?|traces?)\b[^.!?]*\b(?:where you are|your (?:location|address)|you)\b/gi,
    why: 'pressing 55 does not tell the police where you are',
    instead: 'say so: “Pressing 55 does not tell the police where you are”',
  },
];

/** Both words at once, which a page needs once at most. */
export const victimOrSurvivor =
  /\b(?:victims? (?:or|and) survivors?|survivors? (?:or|and) victims?)\b/gi;

/** Words that name a sex where nobody knows it. */
export const sexedWords = [
  'he',
  'him',
  'his',
  'himself',
  'she',
  'her',
  'hers',
  'herself',
  'the (?:man|woman) who (?:hurts?|abuses?|abused|controls?) you',
];

/** Partners of one sex, and the words that take the other with them. */
export const sexedPartners: readonly [RegExp, RegExp][] = [
  [/\byour (?:ex-|former )?(?:husband|boyfriend)\b/gi, /\b(?:wife|girlfriend)\b/i],
  [/\byour (?:ex-|former )?(?:wife|girlfriend)\b/gi, /\b(?:husband|boyfriend)\b/i],
];

/** Acronyms that need no words: why. What the glossary explains never belongs here. */
export const plainAcronyms: Readonly<Record<string, string>> = {
  UK: 'everyone says it',
  EU: 'everyone says it',
  UN: 'everyone says it',
  NHS: 'everyone says it',
  GP: 'the word people use for their doctor',
  LGBT: 'the word people use for themselves',
  HIV: 'the word people use',
  TV: 'the word people use',
  OK: 'the word people use',
  ID: 'the word people use',
  PIN: 'the word people use',
  SOS: 'what phones call it',
  GOV: 'the site is called GOV.UK',
  HM: 'stands in names of state bodies alone',
};

/** Notes to self and words that only fill a place. */
export const leftovers = [
  /\b(?:TODO|TBC|TBA|TBD|FIXME|XXX+)\b/,
  /\blorem ipsum\b|\bdolor sit amet\b/i,
  /\?\?\?|\[(?:insert|add|your)\b[^\]]*\]|\bplaceholder\b/i,
  /\b(?:to be (?:confirmed|added|written|checked|decided)) (?:by|with|later)\b/i,
  /<(?:the|your|insert)\b[^>]*>/i,
];
