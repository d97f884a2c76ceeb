import { describe, expect, it } from 'vitest';
import { mdxPieces } from '../../../src/checks/mdx.ts';

const texts = (body: string) => mdxPieces(body, 1).map(({ text }) => text);
const lines = (body: string) => mdxPieces(body, 10).map(({ line }) => line);

describe('a piece ends where a sentence must', () => {
  it.each([
    ['paragraphs', 'One two\n\nThree', ['One two', 'Three']],
    ['a heading', '## One two\nThree', ['One two', 'Three']],
    ['items', '- One\n- Two\n  more', ['One', 'Two\n  more']],
    ['steps', 'Do this:\n1. One\n2. Two', ['Do this:', 'One', 'Two']],
    ['cells', '| One | Two |\n| --- | --- |\n| Three | Four |', ['One', 'Two', 'Three', 'Four']],
    ['boxes', '<Do>\n\n- One\n\n</Do>\nTwo', ['One', 'Two']],
    ['a line with a picture', '<EasyLine picture="phone">One two.</EasyLine>', ['One two.']],
    ['a card', 'One\n<Contact id="a" level={2} />\nTwo', ['One', 'Two']],
    ['a row of empty lines', 'One\n\n\n \nTwo', ['One', 'Two']],
    ['nothing', '', []],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    ['a fact is one word', 'Call <Phone id="a" /> at <Hours id="a" />.', 'Call Name at Name.'],
    ['a term is one word', 'Ask the <Term id="idva" short />.', 'Ask the Name.'],
    ['a source keeps its words', 'Read <Source id="a">the guide</Source>.', 'Read the guide.'],
    ['a law keeps its words', 'See <Law section="1">part one</Law>.', 'See part one.'],
    [
      'another language is one word',
      'Say <Language code="pl">dzień dobry</Language>!',
      'Say Name!',
    ],
    ['a link keeps its words', 'Go [to bed](/beds/) now.', 'Go to bed now.'],
    ['marks go', '**One** *two* `three` _four_ snake_case', 'One two three four snake_case'],
    ['comments go', 'One {/* allow: two */}three', 'One three'],
  ])('%s', (_, body, expected) => {
    expect(texts(body).map((text) => text.replace(/ +/g, ' '))).toEqual([expected]);
  });
});

describe('lines', () => {
  it.each([
    ['of paragraphs', 'One\n\nTwo\nmore\n\nThree', [10, 12, 15]],
    ['after a tag of several lines', '<TickList\n  page="/a/"\n>\n\n- One\n\n</TickList>', [14]],
    ['after a comment of several lines', '{/* a\nb */}\nOne', [12]],
    ['of cells', '| One |\n| --- |\n| Two |', [10, 12]],
    ['of items', '- One\n- Two', [10, 11]],
    ['after a fact of several lines', 'Call <Phone\n  id="a"\n/>.\n\nTwo', [10, 14]],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});
