import { audiences, needs, offers } from '../../text/en-GB.ts';
import { choices, inWords } from '../../text/desk-en-GB.ts';

const ofVisitors: Record<string, Record<string, string>> = {
  need: needs,
  audience: audiences,
  offers,
};

/** A word of a choice, as people read it. */
export const choiceWords = (key: string, word: string): string =>
  choices[key]?.[word] ?? ofVisitors[key]?.[word] ?? inWords(word);
