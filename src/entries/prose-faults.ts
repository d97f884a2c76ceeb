/** What the parser of prose means by a fault, in an editor’s words, and what to do. */
const words: readonly (readonly [fault: RegExp, words: string])[] = [
  [
    /^Unexpected character `!`/,
    'a note of HTML stands here. Take it out, or write it behind # among the fields at the top',
  ],
  [
    /^Expected a closing tag for `<(\w*)>`/,
    '<$1> is never closed. Write </$1> below what it holds, or <$1 … /> where it holds nothing',
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`, expected an open tag/,
    '</$1> closes nothing. Write <$1> above what it holds, or take this out',
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>`/,
    '</$1> stands where </$2> belongs. Close first what was opened last',
  ],
  [
    /^Unexpected character after `<`/,
    '< begins no name of the guide. Write ids in straight quotes, as in <Phone id="…" />, a link as [words](https://…), and the sign itself as \\<',
  ],
  [/\bbrace\b|\bexpression\b/, 'a brace begins code. A brace as a sign is written \\{'],
];

/** A fault of the parser of prose as an editor can mend it; one that has no words here, as it is told. */
export function proseFaultInWords(told: string): string {
  for (const [fault, inWords] of words) {
    const match = told.match(fault);
    if (match) return inWords.replace(/\$(\d)/g, (_, part: string) => match[Number(part)] ?? '');
  }
  return told.replace(/\s*\([\w-]+:[\w-]+\)$/, '');
}
