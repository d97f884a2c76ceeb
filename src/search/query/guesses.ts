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

/** The likeliest pages, the likeliest first. */
function likeliestOf(all: Float32Array, most: number): Guess[] {
  const best: Guess[] = [];
  for (let page = 0; page < all.length; page++) {
    const chance = all[page]!;
    if (best.length === most && chance <= best[most - 1]!.chance) continue;
    let place = best.length;
    while (place > 0 && best[place - 1]!.chance < chance) place--;
    best.splice(place, 0, { page, chance });
    if (best.length > most) best.pop();
  }
  return best;
}

/** What can be guessed from words: the likeliest pages of those that fit who does what to whom. */
export type Guesses = { fitting: Guess[]; isElsewhere: boolean; chanceElsewhere: number };

/**
 * Makes the function that guesses pages from words.
 * @param noPage the number that stands for “no page” in the model
 * @param most how many pages are guessed at least
 * @returns from words with those of their meaning, and from the words in a row, as typed and as read
 */
export function guesser(
  model: Model,
  noPage: number,
  { change }: Landmarks,
  most: number,
): (words: string[], said?: string[][]) => Guesses {
  const ranked = keepingLast(
    (words: string[]) => {
      const all = chances(words, model);
      // “No page” and the page for people who hurt others may be taken from between them.
      return { all, best: likeliestOf(all, most + 2) };
    },
    (words) => words.join(' '),
  );
  const fittingOf = (said: string[][], pages: Guess[], all: Float32Array): Guess[] => {
    const isChange = ({ page }: Guess) => page === change;
    const others = pages.filter((guess) => !isChange(guess));
    if (change === undefined) return others;
    if (said.some(isToAnother)) return [{ page: change, chance: all[change]! }, ...others];
    if (said.some(isOfAnother)) return others;
    return secondIfInDoubt(pages, (guess) => isChange(guess) && guess.chance < certain);
  };
  return (words, said = [words]) => {
    const { all, best } = ranked(words);
    const pages = best.filter(({ page }) => page !== noPage);
    return {
      fitting: fittingOf(said, pages, all),
      isElsewhere: best[0]!.page === noPage,
      chanceElsewhere: all[noPage]!,
    };
  };
}
