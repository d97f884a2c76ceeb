/** What the check says to who edits files, as who fills in a form is to read it. */
const inForms: [RegExp, string][] = [
  [/^this field is missing: write a line "[^"]*"/, 'fill this in'],
  [/^this field is left empty: fill it in.*?(?=\. It says|$)/, 'fill this in'],
  [/^this field is missing or empty: write .*$/, 'choose one'],
  [/^this list is empty: write at least 1\b/, 'fill in at least one'],
  [/^write words here, in "quotes".*?(?=\. It says|$)/, 'fill this in'],
  [/^this is a list: write each item on a line of its own that starts with "- "/, 'fill this in'],
  [
    /^this has fields of its own: write each on a line below it, indented by two spaces/,
    'fill this in',
  ],
  [/^write a number in digits, without quotes/, 'write a number in digits'],
  [
    /^write a day as YYYY-MM-DD, for example [\d-]+/,
    'write the day, the month and the year in digits, for example 22 11 2026',
  ],
  [
    /^write a year, month or day as .*$/,
    'write the year; add the month, and the day, where you know them',
  ],
  [
    /^write the day and the time in London as .*$/,
    'write the day, the month and the year in digits, and the time like 09:00',
  ],
  [/^put the (number|time) in quotes.*$/, 'fill this in'],
  [
    /^write the time as "08:00" or "17:30", in quotes, and midnight as "24:00"/,
    'write the time like 08:00 or 17:30, and midnight as 24:00',
  ],
  [/^write the time as "08:00" or "17:30", in quotes/, 'write the time like 08:00 or 17:30'],
  [
    /would be seen in [^:]*: write a calm tabTitle below it, which stands there in its place/,
    'would be seen on the device: write a calm title for the browser tab',
  ],
  [/: fill it in, or take the line out/, ': fill it in, or leave it empty'],
  [/: take the line out\b/, ': leave it empty'],
  [
    /^\S+ repeats the number of (\S+): a number lives once\. Name that contact by its id/,
    'this is the number of "$1" already, and each number stands once: name that contact instead',
  ],
  [
    /: add it to contacts\/ with its source, then name it by id/,
    ': add it as a contact with its source, then put it in with “Phone”',
  ],
  [/\. It says: [^]*$/, ''],
];

/** A finding without the place that the form shows anyway, as a sentence. */
export function inFormWords(message: string, id: string): string {
  const own = message.startsWith(`${id}: `) ? message.slice(id.length + 2) : message;
  // “sources, item 2, says: …”: the message stands beside that field.
  const bare = own.replace(/^(?:[a-zA-Z]+|item \d+)(?:, (?:[a-zA-Z]+|item \d+))*: (?=\S)/, '');
  const words = inForms.reduce((all, [from, to]) => all.replace(from, to), bare);
  const sentence = words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.?!”]$/.test(sentence) ? sentence : `${sentence}.`;
}
