import { wordsOf } from './words.ts';

/** Patterns over words with one space between them. `calm` outweighs `dangerous`. */
export type DangerRules = { dangerous: string[]; calm: string[] };

/**
 * Makes the test that shows the emergency panel.
 * @param rules sources of regular expressions
 * @returns whether what was typed speaks of danger to life or body now; ranking plays no part in it
 */
export function dangerTest({ dangerous, calm }: DangerRules): (typed: string) => boolean {
  const any = (sources: string[]) => {
    const patterns = sources.map((source) => new RegExp(source, 'u'));
    return (text: string) => patterns.some((pattern) => pattern.test(text));
  };
  const [isDangerous, isCalm] = [any(dangerous), any(calm)];
  return (typed) => {
    const text = wordsOf(typed).join(' ');
    return isDangerous(text) && !isCalm(text);
  };
}
