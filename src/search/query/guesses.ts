import { isOfAnother, isToAnother } from './behaviour.ts';
import type { Landmarks } from './data.ts';
import { chances, type Model } from './evidence.ts';
import { keepingLast } from './keeping.ts';

/** A page, by its number, and the chance that it is what words ask for. */
export type Guess = { page: number; chance: number };

/** Below this chance the page for people who hurt others does not come first: it would frighten who is hurt. */
const certain = 0.95;

/** The same guesses, but the first comes second where it is in doubt. */
function secondIfInDoubt(all: Guess[], isInDoubt: (guess: Guess) => boolean): Guess[] {
  const [first, second, ...others] = all;
  return first && second && isInDoubt(first) ? [second, first, ...others] : all;
}

/** What can be guessed from words: every page by its chance, and those that fit who does what to whom. */
export type Guesses = { fitting: Guess[]; isElsewhere: boolean; chanceElsewhere: number };

/**
 * Makes the function that guesses pages from words.
 * @param noPage the number that stands for “no page” in the model
 * @returns from words with those of their meaning, and from the words in a row, as typed and as read
 */
export function guesser(
  model: Model,
  noPage: number,
  { change }: Landmarks,
): (words: string[], said?: string[][]) => Guesses {
  const ranked = keepingLast((phrase: string) => {
    const all = chances(phrase.split(' ').filter(Boolean), model);
    const order = [...all.keys()].sort((a, b) => all[b]! - all[a]!);
    return order.map((page) => ({ page, chance: all[page]! }));
  });
  const fittingOf = (said: string[][], pages: Guess[]): Guess[] => {
    const isChange = ({ page }: Guess) => page === change;
    const others = pages.filter((guess) => !isChange(guess));
    if (change === undefined) return others;
    if (said.some(isToAnother)) return [...pages.filter(isChange), ...others];
    if (said.some(isOfAnother)) return others;
    return secondIfInDoubt(pages, (guess) => isChange(guess) && guess.chance < certain);
  };
  return (words, said = [words]) => {
    const all = ranked(words.join(' '));
    const isElsewhere = ({ page }: Guess) => page === noPage;
    return {
      fitting: fittingOf(
        said,
        all.filter((guess) => !isElsewhere(guess)),
      ),
      isElsewhere: isElsewhere(all[0]!),
      chanceElsewhere: all.find(isElsewhere)!.chance,
    };
  };
}
