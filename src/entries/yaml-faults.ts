/** What the parser means by a fault, in an editor’s words, and what to do. */
const words: Partial<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab stands at the start of this line: use spaces, as the line above does',
  BAD_INDENT:
    'the spaces at the start of this line do not fit: begin it just below the word it belongs with',
  MISSING_CHAR:
    'a quotation mark, a colon or a bracket is missing here, or in the line above: what is opened must be closed',
  BLOCK_AS_IMPLICIT_KEY: 'these words hold a colon: put all of them in "quotes"',
  BLOCK_IN_FLOW: 'a list in brackets stands on one line: write it as [one, two]',
  MULTIPLE_DOCS:
    'a line of --- stands in the middle of this file: one file is one thing, so take out what follows it',
  MULTIPLE_ANCHORS: 'these words start with &: put them in "quotes"',
  BAD_ALIAS: 'these words start with *: put them in "quotes"',
  BAD_SCALAR_START: 'these words start with @ or `: put them in "quotes"',
  BAD_DQ_ESCAPE: 'a \\ in "quotes" means something to the reader: write it twice, or take it out',
  TAG_RESOLVE_FAILED: 'these words start with !: put them in "quotes"',
  UNEXPECTED_TOKEN:
    'a sign stands here that does not belong: look for a bracket, a quote or a colon too many',
  MULTILINE_IMPLICIT_KEY:
    'these words go over two lines and hold a colon: put all of them in "quotes"',
  IMPOSSIBLE:
    'this cannot be read: look for an open quote, a tab, or a colon in words without quotes',
};

/** A fault of the parser, by its code, as an editor can mend it. */
export const faultInWords = (code: string): string => words[code] ?? words.IMPOSSIBLE!;
