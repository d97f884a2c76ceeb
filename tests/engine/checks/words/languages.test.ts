import { describe, expect, it } from 'vitest';
import { after, expectRefusal, swap, type Edit } from '../edits.ts';

const pl = 'languages/pl.yaml';
const ar = 'languages/ar.yaml';

it('the name of the area is no stray letter where area.yaml cannot be read', () => {
  const named = swap('هل أنت في خطر؟', 'هل أنت في خطر في \\u2066Merrowdale\\u2069؟');
  expect(after({ [ar]: named }).wrong).toEqual([]);
  const { wrong } = after({ [ar]: named, 'area.yaml': swap(/brand: .*/, 'brand: teal') });
  expect(wrong).toEqual([expect.stringMatching(/brand/)]);
});

describe('a translation is refused', () => {
  it.each<[string, string, Edit, RegExp]>([
    ['with the code of another', pl, swap('code: pl', 'code: cs'), /write code: pl, or name/i],
    [
      'with a tag',
      pl,
      swap('W niebezpieczeństwie?', 'W <b>niebezpieczeństwie</b>?'),
      /a tag would show as it stands/,
    ],
    [
      'at a door, of no language',
      'doors.yaml',
      swap('  words: Signs', '  languages: [pl, xx]\n  words: Signs'),
      /"xx" is the code of no language/,
    ],
    [
      'that lost a number',
      pl,
      swap('pod {emergency}', 'szybko'),
      /write the placeholders of the English: \{emergency\}/,
    ],
    [
      'with a letter of another script',
      pl,
      swap('naciśnij', 'nacіśnij'),
      /“і” is no letter of this language/,
    ],
    [
      'with a typed number',
      pl,
      swap('„{exit}”', '„{exit}” 7'),
      /a number stands in contacts\/ alone/,
    ],
    [
      'whose number would turn round',
      ar,
      swap('\\u2066{emergency}\\u2069', '{emergency}'),
      /or it turns round/,
    ],
    [
      'with a mark left open',
      ar,
      swap('{emergency}\\u2069', '{emergency}'),
      /needs one \\u2069 after it/,
    ],
    [
      'of a line that is not there',
      pl,
      swap('  exit:', '  way-out:'),
      /there is no line "way-out"/,
    ],
    ['of low confidence', ar, swap('confidence: high', 'confidence: low'), /is held back/],
    [
      'that says it was read, by nobody',
      ar,
      swap('state: drafted', 'state: second-reader'),
      /say under read/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('in a line of the area as well', () => {
    expectRefusal(
      'first-words.yaml',
      swap('dzień pod {helpline}', 'dzień'),
      /placeholders of the English/,
    );
  });
});

describe('what waits for a reader', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a line whose English has changed',
      'first-words.yaml',
      swap('In danger now?', 'In danger?'),
      /pl: the English of "danger" has changed/,
    ],
    [
      'a line that is missing',
      ar,
      swap(/ {2}exit:\n.*\n.*\n/, ''),
      /ar: the line "exit" is not there/,
    ],
    [
      'words that were changed after they were signed',
      pl,
      swap('Zadzwoń', 'Proszę dzwonić'),
      /changed after they were signed/,
    ],
  ])('%s', (_, file, edit, message) => {
    expect(after({ [file]: edit }).said).toContainEqual(expect.stringMatching(message));
  });
});
