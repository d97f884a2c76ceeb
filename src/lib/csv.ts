/** A spreadsheet would run a cell that starts with one of these as a formula; a quote mark before it makes it text. */
const asText = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const cell = (value: string) =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Rows of cells as CSV (RFC 4180), in which no cell is a formula. */
export const csv = (rows: string[][]): string =>
  rows.map((row) => `${row.map((value) => cell(asText(value))).join()}\r\n`).join('');
