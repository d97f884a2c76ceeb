import { addressOf, type DataOf } from '../entries/collections.ts';
import * as text from '../text/en-GB.ts';
import { remembered, type Facts } from './facts.ts';
import type { PageLink } from './pages.ts';

/** One question of the set, with where it stands and the way on. */
export type SelfQuestion = DataOf<'questions'> & {
  path: string;
  tabTitle: string;
  next: PageLink | undefined;
};

/** The questions that people can ask themselves, in their order; none where the area has none. */
export const selfQuestions = remembered((facts: Facts): SelfQuestion[] => {
  const inOrder = facts.entries.questions.toSorted((a, b) => a.data.order - b.data.order);
  const titleOf = (place: number) => text.questions.title(place + 1, inOrder.length);
  return inOrder.map(({ id, data }, place) => {
    const after = inOrder[place + 1];
    return {
      ...data,
      path: addressOf('questions', id),
      tabTitle: titleOf(place),
      next: after && {
        path: addressOf('questions', after.id),
        title: titleOf(place + 1),
        summary: '',
      },
    };
  });
});
