import { describe, expect, it } from 'vitest';
import { typedNumbers } from '../../../src/checks/typed-numbers.ts';

const numbers = [
  { id: 'vale-helpline', number: '01632 960 001' },
  { id: 'free-line', number: '0808 1570' },
  { id: 'text-line', number: '01632' },
  { id: 'emergency', number: '999' },
];
const inFile = (file: string, text: string) => typedNumbers(file, text, numbers);
const inPage = (text: string) => inFile('content/pages/beds.mdx', text);

describe('a number typed into a page', () => {
  it('is told with its file, its line and the id to write', () => {
    expect(inPage('# Beds\n\nCall 01632 960 001 now.\n')).toEqual([
      {
        file: 'content/pages/beds.mdx',
        line: 3,
        message:
          '"01632 960 001" looks like a phone number: ' +
          'write <Phone id="vale-helpline" /> in prose, or "vale-helpline" where an id is asked for',
      },
    ]);
  });

  it('is sent to the contacts where no contact holds it', () => {
    expect(inPage('Call 0808 157 0199.')).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('add it to contacts/ with its source'),
      }),
    ]);
  });

  it.each([
    ['without spaces', 'Call 01632960001.'],
    ['with hyphens', 'Call 01632-960-001.'],
    ['with dots', 'Call 01632.960.001.'],
    ['with dots and spaces', 'Call 01632.960 001.'],
    ['from abroad', 'Call +44 1632 960001.'],
    ['as a link', '[Call us](tel:01632960001)'],
  ])('is known for the same %s', (_, text) => {
    expect(inPage(text)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('id="vale-helpline"') }),
    ]);
  });

  it.each([
    ['as the contact has it', 'Call 0808 1570 now.'],
    ['at the end of a sentence', 'Call 0808 1570.'],
    ['without its space', 'Call 08081570 now.'],
    ['with a hyphen', 'Call 0808-1570 now.'],
  ])('is found though short, %s', (_, text) => {
    expect(inPage(text)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('id="free-line"') }),
    ]);
  });

  it('is found after an id or a longer number that holds the same digits', () => {
    expect(inPage('See line-01632 and 9016329, then text 01632.')).toHaveLength(1);
  });

  it('is told once on each line, and each of two on one line', () => {
    const text = '01632 960 001 or 01632 960 001\n0808 157 0199 or 01632 960 001';
    expect(inPage(text).map(({ line }) => line)).toEqual([1, 2, 2]);
  });
});

describe('a number is found wherever it is typed', () => {
  it.each([
    ['markup', 'src/components/Card.astro', '<a href="tel:01632960001">Call</a>'],
    ['code', 'src/text/en-GB.ts', "const line = '01632 960 001';"],
    ['front matter', 'content/pages/beds.mdx', 'summary: Call 01632 960 001'],
    ['a service', 'content/services/vale.yaml', 'howToGetHelp: ["Call 01632 960 001."]'],
    ['a doubt of a contact', 'content/contacts/a.yaml', '  - "Old papers say 01632 960 002."'],
    ['a number field of a service', 'content/services/vale.yaml', 'phone: "01632 960 001"'],
    ['a link text in a list', 'content/pages/beds.mdx', '- url of the line: 01632 960 001'],
  ])('in %s', (_, file, line) => {
    expect(inFile(file, line)).toHaveLength(1);
  });
});

describe('a number may stand', () => {
  it.each([
    ['as the phone of a contact', 'content/contacts/a.yaml', 'phone: "01632 960 001"'],
    ['as the text number of a contact', 'content/contacts/a.yaml', '  number: "07700 900 123"'],
    ['in one line', 'content/contacts/a.yaml', 'text: { number: "07700 900 123", how: "Text." }'],
    ['in a web address', 'content/sources.yaml', '  url: https://vale.example/01632960001.pdf'],
    [
      'in a quoted web address',
      'content/services/a.yaml',
      'web: "https://vale.example/0163296000"',
    ],
    ['in the address of a map', 'content/services/a.yaml', 'mapUrl: https://m.example/0163296000'],
    ['as a day with dots', 'content/pages/beds.mdx', 'From 01.02.2026 to 03.04.2027.'],
    ['as a long decimal', 'content/pages/beds.mdx', 'About 0.0123456789 of it.'],
    ['as three digits', 'content/pages/beds.mdx', 'In danger, call 999.'],
    ['inside an id', 'content/pages/beds.mdx', '<Phone id="text-line-01632" />'],
    ['inside a longer number that begins alike', 'content/pages/beds.mdx', 'Part 016329 of it.'],
    ['inside a longer number', 'content/pages/beds.mdx', 'There were 1016320 calls.'],
  ])('%s', (_, file, line) => {
    expect(inFile(file, line)).toEqual([]);
  });
});
