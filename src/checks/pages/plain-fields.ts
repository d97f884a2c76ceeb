import { wrongAt, type Rule } from '../rule.ts';
import { fieldTextsOf } from '../words/field-texts.ts';

/** What is a sign in a page, and in a field stands as it was typed. */
const signs =
  /<\/?[a-z][^<>]*>|\[[^\]]+\]\([^)]*\)|\*\*[^*\n]+\*\*|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;

export const plainFields: Rule = {
  name: 'fields hold plain words',
  why: 'HTML, Markdown and addresses that were pasted into a field are read out sign by sign, and lead nowhere.',
  scope: 'entry',
  *check(entry) {
    for (const { path, text, marks } of fieldTextsOf(entry)) {
      // A name may be called anything, and is shown so.
      const [typed] = (marks.shown === 'words' && text.match(signs)) || [];
      if (typed !== undefined)
        yield wrongAt(
          entry,
          path,
          `${entry.id}: ${String(path.findLast((key) => typeof key === 'string'))}: “${typed}” would show as it stands: write plain words.`,
        );
    }
  },
};
