/** A text whose lines end as the desk counts them. */
export const plainLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** A text with the line ends of the file that it stands for: some editors write others. */
export const withEndsOf = (file: string, text: string): string =>
  /\r\n/.test(file) ? plainLines(text).replaceAll('\n', '\r\n') : text;
