import { checkContent } from '../../checks/check-content.ts';
import { elsewhereOf, keyOf, type Elsewhere } from '../checks/elsewhere.ts';
import type { Desk, View } from '../desk.ts';
import { gitIn } from '../drafts/git.ts';

/** What is wrong in a content as its files stand now, by what tells one from another. */
export function wrongIn(desk: Desk, { content }: View): Map<string, Elsewhere> {
  const wrong = checkContent(content.layers, desk.today).filter(
    ({ severity }) => severity === 'wrong',
  );
  return new Map(wrong.map((problem) => [keyOf(problem), elsewhereOf(problem, content)]));
}

/** What is wrong now, and was not before. */
export const newlyWrong = (
  desk: Desk,
  view: View,
  before: ReadonlyMap<string, Elsewhere>,
): Elsewhere[] =>
  [...wrongIn(desk, view)].filter(([key]) => !before.has(key)).map(([, wrong]) => wrong);

/** Takes back what was written in a draft and not kept. */
export async function undo({ folder }: View): Promise<void> {
  await gitIn(folder)(['reset', '--quiet', '--hard']);
  await gitIn(folder)(['clean', '--quiet', '-f', '-d']);
}
