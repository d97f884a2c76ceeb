/** `wrong` stops a build; `due` waits for someone's check; `odd` is to be looked at. */
export type Severity = 'wrong' | 'due' | 'odd';

/** Something to tell the people who edit the content: where it stands, and what to write instead. */
export type Problem = {
  severity: Severity;
  file: string;
  line: number;
  message: string;
  /** True for what is still to answer: an officer wrote a question mark in its place. */
  isQuestion?: true;
};

export const wrong = (file: string, line: number, message: string): Problem => ({
  severity: 'wrong',
  file,
  line,
  message,
});
