type Properties = Record<string, string>;

const longestLine = 75;

/** The text that a value stands for, whose commas, semicolons, backslashes and line breaks are escaped. */
const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** The content lines of a calendar, unfolded. Throws where a line breaks the rules of RFC 5545, section 3.1. */
function contentLines(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('A calendar ends with a line break');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`A line break is not CRLF: ${line}`);
    if (line.trim() === '') throw new Error('A calendar has no empty line');
    if (Buffer.byteLength(line) > longestLine)
      throw new Error(`A line has more than ${longestLine} octets: ${line}`);
  }
  return lines
    .join('\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

/**
 * Reads a calendar of events strictly: its own properties, and those of each event, by their names with parameters.
 * Throws where it is not as RFC 5545 asks, where a property is there twice, and where an event lacks what it needs.
 */
export function readCalendar(text: string): { calendar: Properties; events: Properties[] } {
  const [first, ...rest] = contentLines(text);
  const last = rest.pop();
  if (first !== 'BEGIN:VCALENDAR' || last !== 'END:VCALENDAR')
    throw new Error('A calendar stands between BEGIN:VCALENDAR and END:VCALENDAR');
  const calendar: Properties = {};
  const events: Properties[] = [];
  let current = calendar;
  for (const line of rest) {
    const [, name, value] = line.match(/^([A-Z][A-Z0-9-]*(?:;[A-Z-]+=[^:;]+)*):(.*)$/) ?? [];
    if (name === undefined) throw new Error(`This is no property: ${line}`);
    if (line === 'BEGIN:VEVENT' && current === calendar) events.push((current = {}));
    else if (line === 'END:VEVENT' && current !== calendar) current = calendar;
    else if (name === 'BEGIN' || name === 'END') throw new Error(`Out of place: ${line}`);
    else if (name in current) throw new Error(`Twice: ${line}`);
    else current[name] = unescaped(value!);
  }
  if (current !== calendar) throw new Error('An event does not end');
  holdTo(calendar, { VERSION: /^2\.0$/, PRODID: /^-?\/\/.+\/\/.+\/\/EN$/ });
  for (const event of events)
    holdTo(event, {
      UID: /^[a-z0-9-]+@[a-z0-9.-]+$/,
      DTSTAMP: /^\d{8}T\d{6}Z$/,
      'DTSTART;VALUE=DATE': /^\d{8}$/,
      'DTEND;VALUE=DATE': /^\d{8}$/,
      SUMMARY: /\S/,
    });
  return { calendar, events };
}

function holdTo(properties: Properties, needed: Record<string, RegExp>): void {
  for (const [name, pattern] of Object.entries(needed))
    if (!pattern.test(properties[name] ?? ''))
      throw new Error(`${name} is ${properties[name] ?? 'missing'}, not ${pattern}`);
}
