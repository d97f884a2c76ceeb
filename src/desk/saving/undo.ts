import { relative } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import type { Desk, View } from '../desk.ts';
import { gitIn } from '../drafts/repository.ts';

/** What is wrong in a content as its files stand now, each with its place. */
export function wrongIn(desk: Desk, { content, folder }: View): Set<string> {
  const wrong = checkContent(content.layers, desk.today).filter(
    ({ severity }) => severity === 'wrong',
  );
  return new Set(wrong.map(({ file, message }) => `${relative(folder, file)}: ${message}`));
}

/** Takes back what was written in a draft and not kept. */
export async function undo({ folder }: View): Promise<void> {
  await gitIn(folder).raw(['reset', '--quiet', '--hard']);
  await gitIn(folder).raw(['clean', '--quiet', '-f', '-d']);
}
