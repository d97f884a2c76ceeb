/** A spreadsheet would run a cell that starts with one of these as a formula; a quote mark before it makes it text. */
const asText = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const cell = (value: string) =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** By this a spreadsheet knows the file as UTF-8; without it Excel garbles each dash and quotation mark. */
const byteOrderMark = '\uFEFF';

/** Rows of cells as the text of a CSV file (RFC 4180), in which no cell is a formula. */
export const csv = (rows: string[][]): string =>
  byteOrderMark +
  rows.map((row) => `${row.map((value) => cell(asText(value))).join()}\r\n`).join('');
